package org.pochtenie.desk.conversation;

/**
 * A colleague changed whose turn it is, or whose conversation; said within the transaction. Letters say
 * {@link LetterArrived} instead.
 *
 * @param by the colleague, 0 when time did it: a snoozed conversation came back
 */
public record ConversationChanged(Conversation before, Conversation after, long by) {
    public boolean cameBack() {
        return before.snoozedUntil() != null && after.snoozedUntil() == null && after.state() != State.CLOSED;
    }
}
