package org.pochtenie.desk.commandline.check;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pochtenie.desk.commandline.console.Say;
import org.pochtenie.rulebook.Place;
import org.pochtenie.rulebook.Remark;
import org.pochtenie.rulebook.Rulebook;
import org.pochtenie.rulebook.Weight;
import org.pochtenie.rulebook.rule.Card;
import tools.jackson.databind.json.JsonMapper;

/**
 * A verdict as SARIF 2.1.0. The text that lines and columns count in is embedded, since the file holds it encoded;
 * what is said of the subject or of people has a logical location instead of a region.
 */
final class CheckedAsSarif {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Checked checked;
    private final List<Card> cards =
            Rulebook.rules().stream().map(rule -> rule.card()).toList();

    private CheckedAsSarif(Checked checked) {
        this.checked = checked;
    }

    static String write(Checked checked) {
        return JSON.writeValueAsString(new CheckedAsSarif(checked).log()) + "\n";
    }

    private Map<String, Object> log() {
        return ordered(
                "$schema", "https://json.schemastore.org/sarif-2.1.0.json",
                "version", "2.1.0",
                "runs", List.of(run()));
    }

    private Map<String, Object> run() {
        var language = Say.language().toLanguageTag();
        var rules = cards.stream().map(CheckedAsSarif::rule).toList();
        return ordered(
                "tool",
                ordered("driver", ordered("name", "Pochtenie", "language", language, "rules", rules)),
                "language",
                language,
                "columnKind",
                "unicodeCodePoints",
                "invocations",
                List.of(ordered("executionSuccessful", true)),
                "artifacts",
                List.of(artifact()),
                "results",
                checked.verdict().remarks().stream().map(this::result).toList());
    }

    private Map<String, Object> artifact() {
        return ordered(
                "location",
                location(),
                "roles",
                List.of("analysisTarget"),
                "contents",
                ordered("text", checked.text()));
    }

    private Map<String, Object> result(Remark remark) {
        var result = ordered("ruleId", remark.rule());
        int index = cards.stream().map(Card::id).toList().indexOf(remark.rule());
        if (index >= 0) {
            result.put("ruleIndex", index);
        }
        result.put("level", level(remark.weight()));
        result.put(
                "message",
                message(remark.message().in(Say.language()) + "\n"
                        + remark.advice().in(Say.language())));
        result.put("locations", List.of(place(remark)));
        return result;
    }

    private Map<String, Object> place(Remark remark) {
        var physical = ordered("artifactLocation", location());
        if (remark.place() != Place.TEXT) {
            return ordered(
                    "physicalLocation",
                    physical,
                    "logicalLocations",
                    List.of(ordered("name", Checked.place(remark), "kind", "element")));
        }
        var from = checked.spot(remark.start());
        var to = checked.spot(remark.end());
        physical.put(
                "region",
                ordered(
                        "startLine", from.line(),
                        "startColumn", from.column(),
                        "endLine", to.line(),
                        "endColumn", to.column(),
                        "snippet", ordered("text", checked.text().substring(remark.start(), remark.end()))));
        return ordered("physicalLocation", physical);
    }

    private static Map<String, Object> rule(Card card) {
        var words = card.words(Say.language());
        return ordered(
                "id", card.id(),
                "shortDescription", message(words.title()),
                "fullDescription", message(words.why()),
                "help", message(words.advice()),
                "defaultConfiguration", ordered("level", level(card.weight())));
    }

    /** A single brace would begin a placeholder. */
    private static Map<String, Object> message(String text) {
        return ordered("text", text.replace("{", "{{").replace("}", "}}"));
    }

    private Map<String, Object> location() {
        return ordered("uri", checked.file().equals("-") ? "stdin" : uri(Path.of(checked.file())), "index", 0);
    }

    /** Relative to the working directory for what lies in it, else absolute. */
    private static String uri(Path file) {
        var here = Path.of("").toAbsolutePath().toUri();
        var uri = here.relativize(file.toAbsolutePath().normalize().toUri());
        // What stands before a colon in the first step of a relative reference would be taken for a scheme.
        boolean ambiguous = !uri.isAbsolute() && uri.toString().split("/", 2)[0].indexOf(':') >= 0;
        return ambiguous ? "./" + uri : uri.toString();
    }

    private static String level(Weight weight) {
        return switch (weight) {
            case STOP -> "error";
            case WARN -> "warning";
            case HINT -> "note";
        };
    }

    private static Map<String, Object> ordered(Object... namesAndValues) {
        var map = new LinkedHashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }
}
