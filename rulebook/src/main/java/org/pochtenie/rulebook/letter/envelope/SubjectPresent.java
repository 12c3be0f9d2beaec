package org.pochtenie.rulebook.letter.envelope;

import org.pochtenie.rulebook.Edit;
import org.pochtenie.rulebook.Fix;
import org.pochtenie.rulebook.Kind;
import org.pochtenie.rulebook.Wording;
import org.pochtenie.rulebook.rule.LetterRule;
import org.pochtenie.rulebook.rule.Reading;
import org.pochtenie.rulebook.rule.Remarks;
import org.pochtenie.rulebook.text.SubjectLine;

/** A letter without a subject. */
public final class SubjectPresent implements LetterRule {
    private static final Wording MISSING = new Wording("У письма нет темы", "The letter has no subject");
    private static final Wording RESTORE = new Wording("Вернуть тему переписки", "Restore the subject");

    @Override
    public void read(Reading reading, Remarks remarks) {
        var draft = reading.draft();
        if (draft.kind() == Kind.NOTE || !SubjectLine.isEmpty(draft.subject())) {
            return;
        }
        var frozen = reading.conversation().subject();
        var fix = SubjectLine.isEmpty(frozen) ? null : Fix.of(RESTORE, new Edit.SetSubject(frozen));
        if (draft.subject().isBlank()) {
            remarks.letter("", MISSING, fix);
        } else {
            remarks.subject(MISSING, fix);
        }
    }
}
