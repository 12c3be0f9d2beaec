package org.pochtenie.rulebook.mutation;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pochtenie.rulebook.Guard;
import org.pochtenie.rulebook.Rulebook;
import org.pochtenie.rulebook.Weight;
import org.pochtenie.rulebook.lexicon.Lexicons;
import org.pochtenie.rulebook.text.Language;

/**
 * Prints the table of the mutation set.
 *
 * <p>{@code [ru|en]} for one language, {@code --show RULE} for what went wrong with a rule ({@code coverage}, {@code all}, or
 * {@code clean} for everything said of good letters), on tuning conversations only.
 */
public final class MutationFigures {
    private MutationFigures() {}

    public static void main(String... arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var words = List.of(arguments);
        var guard = new Guard(Rulebook.rules(), Lexicons.loading().await());
        var languages = words.contains("ru")
                ? List.of(Language.RU)
                : words.contains("en") ? List.of(Language.EN) : List.of(Language.values());
        var tuning = count(guard, languages, false);
        int show = words.indexOf("--show");
        if (show >= 0) {
            tuning.failures.stream()
                    .filter(failure -> isShown(failure, words.get(show + 1)))
                    .forEach(failure -> out.println("== " + failure.where() + "  " + failure.rule() + "  "
                            + failure.what() + "\n" + failure.text().indent(4)));
            return;
        }
        table(tuning, count(guard, languages, true)).forEach(out::println);
    }

    static Figures count(Guard guard, List<Language> languages, boolean heldOut) {
        var figures = new Figures(guard);
        languages.forEach(language -> figures.count(Conversations.read(language, heldOut)));
        return figures;
    }

    private static boolean isShown(Figures.Failure failure, String what) {
        return what.equals("all")
                || failure.rule().equals(what)
                || (what.equals("clean") && failure.what().startsWith("clean:"));
    }

    static List<String> table(Figures tuning, Figures heldOut) {
        var lines = new ArrayList<String>();
        lines.add("| rule | weight | mutants | recall | false remarks (on good letters) | precision "
                + "| held out: mutants | recall | false remarks (on good letters) | precision |");
        lines.add("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
        for (var rule : Rulebook.rules()) {
            lines.add("| `" + rule.id() + "` | " + name(rule.card().weight()) + cells(tuning.rules.get(rule.id()))
                    + cells(heldOut.rules.get(rule.id())) + " |");
        }
        lines.add("| order of answers | " + order(tuning.order) + order(heldOut.order) + " |");
        lines.add("| coverage: false alarms, deleted answers seen | " + coverage(tuning.coverage)
                + coverage(heldOut.coverage) + " |");
        lines.add("| good letters, mutants | | " + tuning.letters + " | | | " + tuning.mutants + " | " + heldOut.letters
                + " | | | " + heldOut.mutants + " |");
        return lines;
    }

    private static String name(Weight weight) {
        return weight.name().toLowerCase(Locale.ROOT);
    }

    private static String cells(Tally tally) {
        return " | " + tally.mutants + " | " + (tally.mutants == 0 ? "" : share(tally.recall())) + " | "
                + tally.falseRemarks() + " (" + tally.falseOnClean + ") | " + share(tally.precision());
    }

    private static String order(Tally tally) {
        return " | " + tally.mutants + " | " + share(tally.recall()) + " | | ";
    }

    /** Here the false alarms are questions of good letters, and the mutants are deleted answers. */
    private static String coverage(Tally tally) {
        return String.format(
                Locale.ROOT,
                " | %d | %.3f | %d of %d = %.1f %% | ",
                tally.falseOnMutants,
                (double) tally.found / Math.max(1, tally.falseOnMutants),
                tally.falseOnClean,
                tally.mutants,
                100.0 * tally.falseOnClean / Math.max(1, tally.mutants));
    }

    private static String share(double share) {
        return String.format(Locale.ROOT, "%.3f", share);
    }
}
