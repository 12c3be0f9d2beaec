package org.pochtenie.rulebook.letter.answer;

import java.util.List;
import org.pochtenie.rulebook.Wording;
import org.pochtenie.rulebook.rule.LetterRule;
import org.pochtenie.rulebook.rule.Reading;
import org.pochtenie.rulebook.rule.Remarks;
import org.pochtenie.rulebook.rule.RuleFile;
import org.pochtenie.rulebook.text.Sentence;

/** "How would you like it?" without a proposal beside it. */
public final class ProposeNotAsk implements LetterRule {
    private static final Wording OPEN =
            new Wording("Спрошено, что и как делать, а своего варианта нет", "Asks what to do and proposes nothing");
    /** A proposal stands at most so many sentences away. */
    private static final int NEAR = 2;

    private final RuleFile file;

    public ProposeNotAsk(RuleFile file) {
        this.file = file;
    }

    @Override
    public void read(Reading reading, Remarks remarks) {
        if (!reading.draft().kind().goesOut()) {
            return;
        }
        var body = reading.letter().body();
        var open = file.phrases(reading.language(), "open");
        for (int i = 0; i < body.size(); i++) {
            if (!open.isIn(body.get(i)) || isProposed(reading, body, i)) {
                continue;
            }
            remarks.text(body.get(i).start(), body.get(i).end(), OPEN);
            return;
        }
    }

    /** The question names a choice itself, or a proposal stands before or behind it. */
    private boolean isProposed(Reading reading, List<Sentence> body, int i) {
        if (file.phrases(reading.language(), "choices").isIn(body.get(i))) {
            return true;
        }
        var proposes = file.phrases(reading.language(), "proposes");
        for (int j = Math.max(0, i - NEAR); j < Math.min(body.size(), i + NEAR + 1); j++) {
            if (j != i && proposes.isIn(body.get(j))) {
                return true;
            }
        }
        return false;
    }
}
