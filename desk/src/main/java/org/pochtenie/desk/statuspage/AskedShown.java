package org.pochtenie.desk.statuspage;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.pochtenie.desk.conversation.Conversation;
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
        var lately = questions.lately(client);
        var theirs = lately.stream()
                .flatMap(asked -> Stream.ofNullable(asked.conversation()))
                .toList();
        var known = theirs.isEmpty() ? Map.<Long, Conversation>of() : conversations.byIds(theirs);
        return lately.stream()
                .filter(asked -> !isAnswered(asked, known))
                .map(asked -> StatusItem.of(Section.YOU_WAIT, "asked", asked.id(), asked.words())
                        .note(visit.t(
                                "statuspage.asked.here",
                                visit.day(visit.local(asked.at()).toLocalDate()))))
                .toList();
    }

    private static boolean isAnswered(Asked asked, Map<Long, Conversation> known) {
        var its = asked.conversation() == null ? null : known.get(asked.conversation());
        return its != null && its.lastOurs() && its.lastLetterAt().isAfter(asked.at());
    }
}
