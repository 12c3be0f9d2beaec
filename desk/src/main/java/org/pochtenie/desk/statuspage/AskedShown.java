package org.pochtenie.desk.statuspage;

import java.util.List;
import org.pochtenie.desk.conversation.Conversations;
import org.pochtenie.desk.plumbing.Visit;
import org.springframework.stereotype.Component;

/** What the client asked on this page: he sees that it has come, until our answer is under way. */
@Component
class AskedShown implements StatusSource {
    private final PageQuestions questions;
    private final Conversations conversations;

    AskedShown(PageQuestions questions, Conversations conversations) {
        this.questions = questions;
        this.conversations = conversations;
    }

    @Override
    public String kind() {
        return "asked";
    }

    @Override
    public List<StatusItem> items(long client, Visit visit) {
        return questions.lately(client).stream()
                .filter(asked -> !isAnswered(asked))
                .map(asked -> StatusItem.of(Section.YOU_WAIT, "asked", asked.id(), asked.words())
                        .note(visit.t(
                                "statuspage.asked.here",
                                visit.day(visit.local(asked.at()).toLocalDate()))))
                .toList();
    }

    private boolean isAnswered(Asked asked) {
        return asked.conversation() != null
                && conversations
                        .byId(asked.conversation())
                        .filter(one -> one.lastOurs() && one.lastLetterAt().isAfter(asked.at()))
                        .isPresent();
    }
}
