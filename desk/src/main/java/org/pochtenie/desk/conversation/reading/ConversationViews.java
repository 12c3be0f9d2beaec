package org.pochtenie.desk.conversation.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.pochtenie.desk.client.Clients;
import org.pochtenie.desk.clock.AnswerTimes;
import org.pochtenie.desk.clock.ResponseClocks;
import org.pochtenie.desk.conversation.Conversation;
import org.pochtenie.desk.conversation.Conversations;
import org.pochtenie.desk.conversation.LetterInConversation;
import org.pochtenie.desk.conversation.State;
import org.pochtenie.desk.conversation.side.Notes;
import org.pochtenie.desk.question.Questions;
import org.pochtenie.desk.signin.Colleagues;
import org.springframework.stereotype.Component;

/** Gathers what the page of a conversation shows. */
@Component
class ConversationViews {
    /** The last letters stand open: those since our last one, but not the whole of a monologue. */
    private static final int MOST_OPEN = 4;

    private final Conversations conversations;
    private final Clients clients;
    private final Colleagues colleagues;
    private final Notes notes;
    private final ResponseClocks clocks;
    private final Questions questions;
    private final AnswerTimes answerTimes;
    private final Deliveries deliveries;

    ConversationViews(
            Conversations conversations,
            Clients clients,
            Colleagues colleagues,
            Notes notes,
            ResponseClocks clocks,
            Questions questions,
            AnswerTimes answerTimes,
            Deliveries deliveries) {
        this.conversations = conversations;
        this.clients = clients;
        this.colleagues = colleagues;
        this.notes = notes;
        this.clocks = clocks;
        this.questions = questions;
        this.answerTimes = answerTimes;
        this.deliveries = deliveries;
    }

    ConversationView whole(Conversation conversation) {
        var letters = conversations.letters(conversation.id());
        var everyone = colleagues.all();
        var assignee = everyone.stream()
                .filter(colleague -> Long.valueOf(colleague.id()).equals(conversation.assignee()))
                .findFirst()
                .orElse(null);
        var client = conversation.client() == null
                ? null
                : clients.byId(conversation.client()).orElse(null);
        return new ConversationView(
                conversation,
                entries(conversation, letters),
                Math.max(0, conversation.letters() - letters.size()),
                client,
                everyone,
                assignee,
                conversation.state() == State.WAITING_FOR_US
                        ? clocks.of(conversation.id()).orElse(null)
                        : null,
                questions.of(conversation.id()),
                client == null ? List.of() : answerTimes.all());
    }

    ShownLetter open(Conversation conversation, LetterInConversation letter) {
        return ShownLetter.open(
                letter,
                letter.hasHtml() ? "" : conversations.text(letter.id()),
                conversation.subject(),
                deliveries.of(letter));
    }

    private List<Entry> entries(Conversation conversation, List<LetterInConversation> letters) {
        var open = openOnes(letters);
        var texts = conversations.texts(open.stream()
                .filter(letter -> !letter.hasHtml())
                .map(LetterInConversation::id)
                .toList());
        var told = deliveries.of(letters);
        var entries = new ArrayList<Entry>();
        for (var letter : letters) {
            var delivery = told.getOrDefault(letter.id(), Delivery.NOTHING);
            var subject = conversation.subject();
            entries.add(
                    open.contains(letter)
                            ? ShownLetter.open(letter, texts.getOrDefault(letter.id(), ""), subject, delivery)
                            : ShownLetter.folded(letter, subject, delivery));
        }
        notes.of(conversation.id()).forEach(note -> entries.add(new ShownNote(note)));
        entries.sort(Comparator.comparing(Entry::at));
        return entries;
    }

    private static List<LetterInConversation> openOnes(List<LetterInConversation> letters) {
        var from = letters.size() - 1;
        while (from > 0
                && letters.size() - from < MOST_OPEN
                && !letters.get(from).ours()) {
            from--;
        }
        return from < 0 ? List.of() : letters.subList(from, letters.size());
    }
}
