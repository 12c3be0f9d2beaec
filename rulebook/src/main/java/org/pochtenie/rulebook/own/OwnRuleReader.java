package org.pochtenie.rulebook.own;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pochtenie.rulebook.Guard;
import org.pochtenie.rulebook.Place;
import org.pochtenie.rulebook.Profile;
import org.pochtenie.rulebook.Remark;
import org.pochtenie.rulebook.Wording;
import org.pochtenie.rulebook.profile.Mistake;
import org.pochtenie.rulebook.rule.Example;
import org.pochtenie.rulebook.rule.ExampleReader;
import org.pochtenie.rulebook.rule.PhraseRule;
import org.pochtenie.rulebook.rule.Rule;
import org.pochtenie.rulebook.rule.RuleFile;
import org.pochtenie.rulebook.text.Language;

/**
 * Reads a phrase rule that a firm has written, a {@link RuleFile} in which one language is enough, and executes its
 * examples. Never throws for what is written: what is wrong is told with its line.
 */
public final class OwnRuleReader {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int LONGEST_ID = 60;
    private static final int LONGEST = 200_000;
    private static final Wording NO_ID = new Wording(
            "Имя правила пишут строчными латинскими буквами через дефис: no-discounts",
            "A rule's name is in small letters with hyphens: no-discounts");
    private static final Wording TAKEN = new Wording(
            "Правило «%s» уже есть, назовите своё иначе", "There is a rule “%s” already, name yours otherwise");
    private static final Wording NOT_READ = new Wording("Правило не прочитано: %s", "The rule cannot be read: %s");
    private static final Wording NO_EXAMPLE = new Wording("Пример не прочитан: %s", "The example cannot be read: %s");
    private static final Wording SILENT = new Wording(
            "Плохой пример: под ошибкой нужна строка с ^^^ и словами замечания",
            "A bad example needs a line with ^^^ and the remark's words under the mistake");
    private static final Wording SPOKEN =
            new Wording("Хороший пример, а правило говорит: %s", "A good example, and yet the rule says: %s");
    private static final Wording OTHERWISE = new Wording(
            "В плохом примере ожидалось: %s; правило говорит: %s", "The bad example expects: %s; the rule says: %s");
    private static final Wording NOTHING = new Wording("ничего", "nothing");
    private static final Wording TOO_LONG = new Wording("Правило слишком велико", "The rule is too large");

    private final Guard guard;
    private final Predicate<String> taken;

    /** A rule that may be used, or what is wrong. */
    public record Read(@Nullable Rule rule, List<Mistake> mistakes) {}

    /**
     * @param guard lends its dictionaries to the examples, and is waited for until they are there
     * @param taken ids that other rules have
     */
    public OwnRuleReader(Guard guard, Predicate<String> taken) {
        this.guard = guard;
        this.taken = taken;
    }

    /** Everything is looked at, and every example executed. */
    public Read read(String written) {
        if (written.length() > LONGEST) {
            return new Read(null, List.of(new Mistake(1, 1, TOO_LONG)));
        }
        var text = new OwnRuleText(
                written.replace("\r\n", "\n").replace("\t", "  ").replace("\uFEFF", ""));
        id(text);
        var rule = text.mistakes.isEmpty() ? parsed(text) : null;
        if (rule != null) {
            examples(text, rule);
        }
        var mistakes = text.mistakes.stream()
                .sorted(Comparator.comparingInt(Mistake::line))
                .toList();
        return new Read(mistakes.isEmpty() ? rule : null, mistakes);
    }

    /** A text that has been looked at before; empty where this build cannot read it any more. */
    public static @Nullable Rule known(String written) {
        var text = new OwnRuleText(
                written.replace("\r\n", "\n").replace("\t", "  ").replace("\uFEFF", ""));
        return text.mistakes.isEmpty() ? parsed(text) : null;
    }

    private void id(OwnRuleText text) {
        var id = text.value("", "id");
        int line = text.lines("", "id").stream()
                .map(OwnRuleText.Line::number)
                .findFirst()
                .orElse(1);
        if (!id.isEmpty() && (id.length() > LONGEST_ID || !ID.matcher(id).matches())) {
            text.wrong(line, NO_ID);
        } else if (taken.test(id)) {
            text.wrong(line, TAKEN.with(id));
        }
    }

    private static @Nullable Rule parsed(OwnRuleText text) {
        try {
            return Rule.of(RuleFile.parse(text.complete()), PhraseRule::new);
        } catch (IllegalArgumentException wrong) {
            int line = text.lines("", "weight").stream()
                    .map(OwnRuleText.Line::number)
                    .findFirst()
                    .orElse(1);
            text.wrong(line, NOT_READ.with(String.valueOf(wrong.getMessage())));
            return null;
        }
    }

    private void examples(OwnRuleText text, Rule rule) {
        var alone = guard.awaitLanguage().knowing(List.of(rule));
        for (var language : Language.values()) {
            var part = language.name().toLowerCase(Locale.ROOT);
            for (var lines : parted(text.lines(part, "bad"))) {
                text.mistakes.addAll(executed(alone, lines, language, true));
            }
            for (var lines : parted(text.lines(part, "good"))) {
                text.mistakes.addAll(executed(alone, lines, language, false));
            }
        }
    }

    private static List<List<OwnRuleText.Line>> parted(List<OwnRuleText.Line> lines) {
        var examples = new ArrayList<List<OwnRuleText.Line>>();
        var example = new ArrayList<OwnRuleText.Line>();
        for (var line : lines) {
            if (line.text().equals("--")) {
                examples.add(List.copyOf(example));
                example.clear();
            } else if (!example.isEmpty() || !line.text().isBlank()) {
                example.add(line);
            }
        }
        examples.add(example);
        examples.removeIf(List::isEmpty);
        return examples;
    }

    private static List<Mistake> executed(Guard alone, List<OwnRuleText.Line> lines, Language language, boolean bad) {
        var notation =
                String.join("\n", lines.stream().map(OwnRuleText.Line::text).toList());
        int line = lines.getFirst().number();
        Example example;
        try {
            example = ExampleReader.read(notation, language);
        } catch (IllegalArgumentException
                | DateTimeException
                | NoSuchElementException
                | IndexOutOfBoundsException wrong) {
            return List.of(new Mistake(line, 1, NO_EXAMPLE.with(String.valueOf(wrong.getMessage()))));
        }
        var said = alone.read(example.draft(), example.conversation(), Profile.standard()).remarks().stream()
                .map(remark -> words(example, remark, language))
                .toList();
        var expected = example.expected().stream()
                .map(one -> underlined(example, one.place(), one.start(), one.end()) + one.message())
                .toList();
        if (!bad) {
            return said.isEmpty() ? List.of() : List.of(new Mistake(line, 1, SPOKEN.with(String.join("; ", said))));
        }
        if (expected.isEmpty()) {
            return List.of(new Mistake(line, 1, SILENT));
        }
        return said.equals(expected) ? List.of() : List.of(new Mistake(line, 1, otherwise(expected, said)));
    }

    private static Wording otherwise(List<String> expected, List<String> said) {
        var wanted = String.join("; ", expected);
        var heard = String.join("; ", said);
        return new Wording(
                OTHERWISE.ru().formatted(wanted, said.isEmpty() ? NOTHING.ru() : heard),
                OTHERWISE.en().formatted(wanted, said.isEmpty() ? NOTHING.en() : heard));
    }

    private static String words(Example example, Remark remark, Language language) {
        return underlined(example, remark.place(), remark.start(), remark.end())
                + remark.message().in(language.locale());
    }

    private static String underlined(Example example, @Nullable Place place, int start, int end) {
        var text = example.draft().text();
        return place == Place.TEXT && end > start && end <= text.length()
                ? "[" + text.substring(start, end) + "] "
                : "";
    }
}
