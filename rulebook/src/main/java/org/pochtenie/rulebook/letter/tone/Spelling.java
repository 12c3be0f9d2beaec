package org.pochtenie.rulebook.letter.tone;

import java.util.ArrayList;
import java.util.List;
import org.pochtenie.rulebook.Edit;
import org.pochtenie.rulebook.Fix;
import org.pochtenie.rulebook.Wording;
import org.pochtenie.rulebook.lexicon.Misspelled;
import org.pochtenie.rulebook.lexicon.Spellcheck;
import org.pochtenie.rulebook.rule.LetterRule;
import org.pochtenie.rulebook.rule.Reading;
import org.pochtenie.rulebook.rule.Remarks;
import org.pochtenie.rulebook.text.Words;
import org.pochtenie.rulebook.text.Zone;

/** A word that no dictionary has, and neither has the client, the card nor the firm. */
public final class Spelling implements LetterRule {
    private static final Wording REPLACE = new Wording("Заменить на «%s»", "Replace with “%s”");

    @Override
    public void read(Reading reading, Remarks remarks) {
        var lexicon = reading.lexicons().of(reading.language());
        if (lexicon == null || reading.letter().isEmpty()) {
            return;
        }
        var wrong = wrong(reading, new Spellcheck(lexicon, reading.language()));
        if (wrong.isEmpty()) {
            return;
        }
        // Whom a word is excused by takes the whole conversation to say: not asked for a letter without mistakes.
        var excused = new Excused(reading);
        for (var one : wrong) {
            if (!excused.has(Words.fold(one.words()))) {
                say(one, remarks);
            }
        }
    }

    private static List<Misspelled> wrong(Reading reading, Spellcheck spellcheck) {
        var wrong = new ArrayList<Misspelled>();
        for (var block : reading.letter().blocks()) {
            boolean body = block.zone().isBody();
            if (body || block.zone() == Zone.GREETING || block.zone() == Zone.CLOSING) {
                for (var sentence : block.sentences()) {
                    wrong.addAll(spellcheck.in(reading.draft().text(), sentence, !body));
                }
            }
        }
        return wrong;
    }

    private static void say(Misspelled wrong, Remarks remarks) {
        var right = wrong.meant();
        remarks.text(
                wrong.start(),
                wrong.end(),
                wrong.message(),
                right == null
                        ? null
                        : Fix.of(REPLACE.with(right), new Edit.Replace(wrong.start(), wrong.end(), right)));
    }
}
