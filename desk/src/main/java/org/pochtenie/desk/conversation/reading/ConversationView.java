package org.pochtenie.desk.conversation.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.client.Client;
import org.pochtenie.desk.clock.WantedAnswer;
import org.pochtenie.desk.conversation.Conversation;
import org.pochtenie.desk.question.KeptQuestion;
import org.pochtenie.desk.signin.Colleague;
import org.pochtenie.rulebook.duty.ResponseClock;

/**
 * All that the page of a conversation shows.
 *
 * @param entries letters and notes by time
 * @param earlier how many letters stand before the first shown one
 * @param client null while nobody outside is known
 * @param assignee null: nobody's
 * @param clock null while nobody waits for us
 * @param questions of the client, answered ones too
 * @param answerTimes that may be agreed with the client
 */
public record ConversationView(
        Conversation conversation,
        List<Entry> entries,
        int earlier,
        @Nullable Client client,
        List<Colleague> colleagues,
        @Nullable Colleague assignee,
        @Nullable ResponseClock clock,
        List<KeptQuestion> questions,
        List<WantedAnswer> answerTimes) {

    public List<ShownLetter> letters() {
        return entries.stream()
                .filter(ShownLetter.class::isInstance)
                .map(ShownLetter.class::cast)
                .toList();
    }
}
