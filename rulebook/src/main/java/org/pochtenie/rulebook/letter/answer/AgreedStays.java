package org.pochtenie.rulebook.letter.answer;

import org.pochtenie.rulebook.Edit;
import org.pochtenie.rulebook.Fix;
import org.pochtenie.rulebook.Wording;
import org.pochtenie.rulebook.agreement.AgreementKeeping;
import org.pochtenie.rulebook.rule.LetterRule;
import org.pochtenie.rulebook.rule.Reading;
import org.pochtenie.rulebook.rule.Remarks;
import org.pochtenie.rulebook.rule.RuleFile;

/** A day, a sum, a number or a "no" that is not what was agreed with the client about the same thing. */
public final class AgreedStays implements LetterRule {
    private static final Wording OTHERWISE = new Wording("Договорились иначе: «%s»", "Agreed otherwise: “%s”");
    private static final Wording AS_AGREED = new Wording("Как договорились: «%s»", "As agreed: “%s”");

    private final AgreementKeeping keeping;

    public AgreedStays(RuleFile file) {
        keeping = new AgreementKeeping(file);
    }

    @Override
    public void read(Reading reading, Remarks remarks) {
        if (!reading.draft().kind().goesOut()) {
            return;
        }
        for (var broken : keeping.broken(reading)) {
            var fix = broken.was().isEmpty()
                    ? null
                    : Fix.of(
                            AS_AGREED.with(broken.was()), new Edit.Replace(broken.start(), broken.end(), broken.was()));
            remarks.text(
                    broken.start(),
                    broken.end(),
                    OTHERWISE.with(broken.agreed().words().strip()),
                    fix);
        }
    }
}
