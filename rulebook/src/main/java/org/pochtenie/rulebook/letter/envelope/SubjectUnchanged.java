package org.pochtenie.rulebook.letter.envelope;

import org.pochtenie.rulebook.Direction;
import org.pochtenie.rulebook.Edit;
import org.pochtenie.rulebook.Fix;
import org.pochtenie.rulebook.Kind;
import org.pochtenie.rulebook.Wording;
import org.pochtenie.rulebook.rule.LetterRule;
import org.pochtenie.rulebook.rule.Reading;
import org.pochtenie.rulebook.rule.Remarks;
import org.pochtenie.rulebook.text.SubjectLine;

/** A reply whose subject is not the conversation's, reply marks aside. */
public final class SubjectUnchanged implements LetterRule {
    private static final Wording CHANGED =
            new Wording("Тема изменена, была «%s»", "The subject was changed, it was “%s”");
    private static final Wording RESTORE = new Wording("Вернуть тему", "Restore the subject");

    @Override
    public void read(Reading reading, Remarks remarks) {
        var draft = reading.draft();
        var frozen = SubjectLine.bare(reading.conversation().subject());
        var subject = SubjectLine.bare(draft.subject());
        if (draft.kind() != Kind.REPLY || frozen.isEmpty() || SubjectLine.isEmpty(subject)) {
            return;
        }
        if (!subject.equals(frozen) && !subject.equals(ofClient(reading))) {
            remarks.subject(CHANGED.with(frozen), Fix.of(RESTORE, new Edit.SetSubject("Re: " + frozen)));
        }
    }

    /** The client may have changed it himself; then either one is his. */
    private static String ofClient(Reading reading) {
        return reading.conversation()
                .last(Direction.IN)
                .map(said -> SubjectLine.bare(said.subject()))
                .orElse("");
    }
}
