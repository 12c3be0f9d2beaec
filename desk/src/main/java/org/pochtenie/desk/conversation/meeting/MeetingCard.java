package org.pochtenie.desk.conversation.meeting;

import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.conversation.LetterInConversation;
import org.pochtenie.desk.plumbing.Sql;
import org.pochtenie.letters.invitation.Guest;
import org.pochtenie.letters.invitation.Invitation;
import org.pochtenie.letters.invitation.Invitation.Method;

/**
 * A meeting as a letter's card shows it.
 *
 * @param file the number of the calendar among the letter's attachments, -1 when it is none
 * @param us the guest who is we, null when nobody of us is invited
 * @param later the letter that changed this meeting since or called it off, null for none
 * @param answered what we have answered since, null for nothing
 */
public record MeetingCard(
        LetterInConversation letter,
        Invitation invitation,
        int file,
        @Nullable Guest us,
        @Nullable Later later,
        @Nullable Guest answered) {
    /** A letter about the same meeting that came later. */
    public record Later(long letter, Method method) {}

    /** Whether an answer is wanted of us, and can be given. */
    public boolean open() {
        var organizer = invitation.organizer();
        return invitation.method() == Method.REQUEST
                && us != null
                && later == null
                && !letter.ours()
                && organizer != null
                && !organizer.address().address().isEmpty();
    }

    /** The key of the words that say what the letter is. */
    public String title() {
        var changed = invitation.method() == Method.REQUEST && invitation.sequence() > 0;
        return "invitation.method." + (changed ? "changed" : Sql.word(invitation.method()));
    }
}
