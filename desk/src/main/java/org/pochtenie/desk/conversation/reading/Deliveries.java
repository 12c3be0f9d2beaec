package org.pochtenie.desk.conversation.reading;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.pochtenie.desk.bounce.Bounces;
import org.pochtenie.desk.conversation.LetterInConversation;
import org.pochtenie.desk.conversation.SentLetters;
import org.pochtenie.rulebook.duty.LetterKind;
import org.springframework.stereotype.Component;

/** Finds what delivery reports have to do with letters: at most three statements, however many letters. */
@Component
class Deliveries {
    private final Bounces bounces;
    private final SentLetters sentLetters;

    Deliveries(Bounces bounces, SentLetters sentLetters) {
        this.bounces = bounces;
        this.sentLetters = sentLetters;
    }

    Delivery of(LetterInConversation letter) {
        return of(List.of(letter)).getOrDefault(letter.id(), Delivery.NOTHING);
    }

    /** By the ids of letters; most have none. */
    Map<Long, Delivery> of(Collection<LetterInConversation> letters) {
        var found = new HashMap<Long, Delivery>();
        var against = bounces.against(letters.stream()
                .filter(LetterInConversation::ours)
                .map(LetterInConversation::messageId)
                .filter(Objects::nonNull)
                .toList());
        letters.stream()
                .filter(letter -> letter.ours() && against.containsKey(letter.messageId()))
                .forEach(letter -> found.put(
                        letter.id(), new Delivery(Objects.requireNonNull(against.get(letter.messageId())), null)));
        reports(letters, found);
        return found;
    }

    private void reports(Collection<LetterInConversation> letters, Map<Long, Delivery> found) {
        var told = bounces.toldBy(letters.stream()
                .filter(letter -> letter.kind() == LetterKind.BOUNCE)
                .map(LetterInConversation::id)
                .toList());
        var sent = sentLetters.byMessageId(told.values());
        told.forEach((report, messageId) -> {
            var letter = sent.get(messageId);
            if (letter != null) {
                found.put(report, new Delivery(List.of(), letter));
            }
        });
    }
}
