package org.pochtenie.rulebook.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pochtenie.rulebook.lexicon.Lexicons;
import org.pochtenie.rulebook.text.Language;

/** The figures of recognised promises are kept, those of the half that nobody looks at too. */
class PromisesTest {
    private static final Lexicons LEXICONS = Lexicons.loading().await();

    /** A little under what is reached. */
    @ParameterizedTest
    @CsvSource({"RU, false, 0.97, 0.97", "RU, true, 0.93, 0.94", "EN, false, 0.97, 0.95", "EN, true, 0.92, 0.94"})
    void promisesAreRecognised(Language language, boolean heldOut, double least, double dueLeast) {
        var tally = PromiseFigures.tally(language, heldOut, LEXICONS);
        var below = new ArrayList<String>();
        check("precision of passages", tally.passagesRight, least, below);
        check("recall of passages", tally.passagesFound, least, below);
        check("precision of words", tally.wordsRight, least, below);
        check("recall of words", tally.wordsFound, least, below);
        check("what", tally.what, least, below);
        check("due", tally.due, dueLeast, below);
        assertThat(below).isEmpty();
    }

    private static void check(String name, PromiseTally.Share share, double least, ArrayList<String> below) {
        if (share.value() < least) {
            below.add(name + " " + share);
        }
    }
}
