package org.pochtenie.desk.rule;

import java.util.List;
import java.util.function.Predicate;
import org.pochtenie.rulebook.Weight;
import org.pochtenie.rulebook.rule.PhraseRule;

/**
 * Rules that are about the same side of a letter.
 *
 * @param name tone, answer, shape, envelope or own
 */
public record RuleGroup(String name, List<RuleRow> rows) {
    private static final List<String> NAMES = List.of("shape", "tone", "answer", "envelope", "own");

    static List<RuleGroup> of(List<RuleRow> rows, String show) {
        var wanted = rows.stream().filter(shown(show)).toList();
        return NAMES.stream()
                .map(name -> new RuleGroup(
                        name,
                        wanted.stream().filter(row -> group(row).equals(name)).toList()))
                .filter(group -> !group.rows().isEmpty())
                .toList();
    }

    private static Predicate<RuleRow> shown(String show) {
        return switch (show) {
            case "stop", "warn", "hint" ->
                row -> row.weight() == Weight.valueOf(show.toUpperCase(java.util.Locale.ROOT));
            case "off" -> row -> row.weight() == null;
            case "found" -> row -> row.found().letters() > 0;
            case "own" -> RuleRow::own;
            default -> row -> true;
        };
    }

    /** The package of the rule's class tells what it is about; phrases are about tone. */
    private static String group(RuleRow row) {
        var rule = row.rule().letterRule();
        if (row.own()) {
            return "own";
        }
        var place = rule.getClass().getPackageName().replaceFirst(".*\\.", "");
        return rule instanceof PhraseRule || !NAMES.contains(place) ? "tone" : place;
    }
}
