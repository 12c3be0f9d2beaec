package org.pochtenie.rulebook.complaint;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.pochtenie.rulebook.lexicon.Lexicons;
import org.pochtenie.rulebook.text.Language;

/** Prints the table of recognised complaints; {@code --show ru|en} for what went wrong in a tuning half. */
public final class GrievanceFigures {
    private GrievanceFigures() {}

    public static void main(String... arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var lexicons = Lexicons.loading().await();
        if (arguments.length == 2) {
            var language = Language.valueOf(arguments[1].toUpperCase(Locale.ROOT));
            GrievanceTally.of(LabelledLetters.read(language, false), lexicons)
                    .wrong()
                    .forEach(out::println);
            return;
        }
        out.println(
                "| letters | all | precision: a complaint or a conflict | recall | precision: a conflict | recall |");
        out.println("| --- | --- | --- | --- | --- | --- |");
        for (var language : List.of(Language.RU, Language.EN)) {
            for (boolean heldOut : new boolean[] {false, true}) {
                var set = LabelledLetters.read(language, heldOut);
                var tally = GrievanceTally.of(set, lexicons);
                out.println("| " + (language == Language.RU ? "Russian" : "English") + (heldOut ? ", held out" : "")
                        + " | " + set.letters().size() + " | " + tally.any() + " | " + tally.conflict() + " |");
            }
        }
    }
}
