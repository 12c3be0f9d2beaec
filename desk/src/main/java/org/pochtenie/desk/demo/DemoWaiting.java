package org.pochtenie.desk.demo;

import java.util.Map;
import java.util.stream.Collectors;
import org.pochtenie.desk.clock.ResponseClocks;
import org.pochtenie.desk.conversation.Conversations;
import org.pochtenie.desk.conversation.LetterInConversation;
import org.pochtenie.desk.signin.Colleague;
import org.pochtenie.desk.signin.Colleagues;
import org.pochtenie.desk.today.Today;
import org.pochtenie.desk.today.Whose;
import org.pochtenie.rulebook.duty.Happening;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Lets the clients of the demo's history wait since they wrote, each with the colleague who looks after him.
 *
 * <p>History comes in without clocks, as it should; but the demo pretends that the desk has been here all along.
 */
@Component
@Profile("demo")
class DemoWaiting {
    private final Today today;
    private final Conversations conversations;
    private final ResponseClocks clocks;
    private final Colleagues colleagues;

    DemoWaiting(Today today, Conversations conversations, ResponseClocks clocks, Colleagues colleagues) {
        this.today = today;
        this.conversations = conversations;
        this.clocks = clocks;
        this.colleagues = colleagues;
    }

    /** Once the history has come in. */
    void sinceTheyCame(Cast cast) {
        var byKey = cast.colleagues().stream()
                .collect(Collectors.toMap(
                        Person::key,
                        person -> colleagues.byAddress(person.address()).orElseThrow()));
        for (var row : today.unclocked(Whose.ALL, 0)) {
            waits(row.conversation(), cast, byKey);
        }
    }

    private void waits(long conversation, Cast cast, Map<String, Colleague> byKey) {
        for (var letter : conversations.letters(conversation)) {
            clocks.happened(conversation, letter.id(), happening(letter));
        }
        var last = conversations.letters(conversation).getLast();
        cast.clients().stream()
                .filter(client -> client.address().equals(last.from().address()))
                .flatMap(client -> client.contactOf().stream())
                .findFirst()
                .map(byKey::get)
                .ifPresent(colleague -> conversations.assign(conversation, colleague.id(), colleague.id()));
    }

    private Happening happening(LetterInConversation letter) {
        return letter.ours()
                ? new Happening.WeWrote(letter.sent(), null)
                : new Happening.ClientWrote(
                        letter.sent(),
                        letter.kind(),
                        letter.ownText(),
                        !letter.attachments().isEmpty());
    }
}
