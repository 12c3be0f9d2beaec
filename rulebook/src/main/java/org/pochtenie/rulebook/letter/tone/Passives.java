package org.pochtenie.rulebook.letter.tone;

import java.util.Set;
import org.pochtenie.rulebook.Wording;
import org.pochtenie.rulebook.lexicon.Lexicon;
import org.pochtenie.rulebook.rule.Reading;
import org.pochtenie.rulebook.rule.Remarks;
import org.pochtenie.rulebook.text.Sentence;
import org.pochtenie.rulebook.text.Token;

/** One passive after another in a sentence, so that nobody does anything. */
final class Passives {
    private static final Wording PASSIVE = new Wording(
            "Страдательный залог раз за разом: скажите, кто это делает", "One passive after another: say who does it");
    private static final int MANY = 3;
    private static final Set<String> BE =
            Set.of("был", "была", "было", "были", "будет", "будут", "is", "are", "was", "were", "been", "be", "being");

    private Passives() {}

    static void read(Sentence sentence, Reading reading, Remarks remarks) {
        var lexicon = reading.lexicons().of(reading.language());
        if (lexicon == null) {
            return;
        }
        var tokens = sentence.tokens();
        int count = 0;
        int start = 0;
        int end = 0;
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (BE.contains(tokens.get(i).word()) && isParticiple(tokens.get(i + 1), lexicon)) {
                start = count == 0 ? tokens.get(i).start() : start;
                end = tokens.get(i + 1).end();
                count++;
            }
        }
        if (count >= MANY) {
            remarks.text(start, end, PASSIVE);
        }
    }

    private static boolean isParticiple(Token token, Lexicon lexicon) {
        return token.isWord()
                && lexicon.marks(token.word()).stream()
                        .anyMatch(marks -> marks.startsWith("PT_Short") || marks.equals("VBN"));
    }
}
