package org.pochtenie.desk.statuspage;

import java.util.List;
import org.pochtenie.desk.conversation.ClientConversations;
import org.pochtenie.desk.plumbing.Visit;
import org.pochtenie.desk.question.ClientQuestion;
import org.pochtenie.desk.question.ClientQuestions;
import org.springframework.stereotype.Component;

/** What the client asked in his letters and has no answer to yet. */
@Component
class QuestionsShown implements StatusSource {
    private final ClientConversations conversations;
    private final ClientQuestions questions;

    QuestionsShown(ClientConversations conversations, ClientQuestions questions) {
        this.conversations = conversations;
        this.questions = questions;
    }

    @Override
    public String kind() {
        return "question";
    }

    @Override
    public List<StatusItem> items(long client, Visit visit) {
        return questions.waiting(conversations.of(client)).stream()
                .filter(ClientQuestion::clientSees)
                .map(one -> item(one, visit))
                .toList();
    }

    private static StatusItem item(ClientQuestion one, Visit visit) {
        var question = one.question();
        var until = question.deferredUntil();
        return StatusItem.of(Section.YOU_WAIT, "question", question.id(), question.text())
                .by(until == null ? "" : visit.when(until))
                .note(visit.t(
                        "statuspage.asked",
                        visit.day(visit.local(question.askedAt()).toLocalDate())));
    }
}
