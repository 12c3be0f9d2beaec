package org.pochtenie.rulebook.promise;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.pochtenie.rulebook.lexicon.Lexicons;
import org.pochtenie.rulebook.text.Language;

/** Prints the table of the labelled promises; {@code --show ru|en} for what went wrong in a tuning half. */
public final class PromiseFigures {
    private PromiseFigures() {}

    public static void main(String... arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var lexicons = Lexicons.loading().await();
        if (arguments.length == 2) {
            var language = Language.valueOf(arguments[1].toUpperCase(Locale.ROOT));
            tally(language, false, lexicons).failures.forEach(out::println);
            return;
        }
        out.println("| letters | passages, promises | precision: there is a promise | recall "
                + "| precision: its words | recall | what is promised | due, where a date is given or found |");
        out.println("| --- | --- | --- | --- | --- | --- | --- | --- |");
        for (var language : List.of(Language.RU, Language.EN)) {
            for (boolean heldOut : new boolean[] {false, true}) {
                out.println("| " + (language == Language.RU ? "Russian" : "English") + (heldOut ? ", held out" : "")
                        + cells(PromiseSet.read(language, heldOut), tally(language, heldOut, lexicons)));
            }
        }
    }

    static PromiseTally tally(Language language, boolean heldOut, Lexicons lexicons) {
        return new PromiseTally(PromiseSet.read(language, heldOut), lexicons);
    }

    private static String cells(PromiseSet set, PromiseTally tally) {
        return " | " + set.passages().size() + ", " + tally.wordsFound.of + " | " + tally.passagesRight + " | "
                + tally.passagesFound + " | " + tally.wordsRight + " | " + tally.wordsFound + " | " + tally.what + " | "
                + tally.due + " |";
    }
}
