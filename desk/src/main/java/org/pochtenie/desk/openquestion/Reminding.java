package org.pochtenie.desk.openquestion;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pochtenie.desk.clock.AnswerTimes;
import org.pochtenie.desk.conversation.Conversation;
import org.pochtenie.desk.conversation.Conversations;
import org.pochtenie.desk.conversation.State;
import org.pochtenie.desk.debt.Act;
import org.pochtenie.desk.debt.Debt;
import org.pochtenie.desk.debt.Debts;
import org.pochtenie.desk.debt.Owed;
import org.pochtenie.desk.debt.Owing;
import org.pochtenie.desk.draft.Suggested;
import org.pochtenie.desk.profile.Profiles;
import org.pochtenie.desk.signin.Colleague;
import org.pochtenie.rulebook.duty.AskAgain;
import org.pochtenie.rulebook.duty.WorkingCalendar;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Questions of ours that a client has not answered in his time: he is reminded of those that are still open, and of no others. */
@Component
public class Reminding implements Owing {
    private static final int LONGEST = 200;

    /** What waits for the client's word anyway, and reminds him itself. */
    private static final Set<String> REMINDED_OTHERWISE = Set.of("complaint", "talk", "result");

    private final OurQuestions ours;
    private final Debts debts;
    private final Conversations conversations;
    private final AnswerTimes answerTimes;
    private final Profiles profiles;
    private final QuestionLetters letters;
    private final InstantSource now;

    Reminding(
            OurQuestions ours,
            Debts debts,
            Conversations conversations,
            AnswerTimes answerTimes,
            Profiles profiles,
            QuestionLetters letters,
            InstantSource now) {
        this.ours = ours;
        this.debts = debts;
        this.conversations = conversations;
        this.answerTimes = answerTimes;
        this.profiles = profiles;
        this.letters = letters;
        this.now = now;
    }

    @Override
    public String kind() {
        return "our-question";
    }

    /** A reminder is never late: nobody waits for it but we. */
    @Override
    public boolean quiet() {
        return true;
    }

    /** After whatever may have changed what is asked in a conversation; one that is closed asks nothing any more. */
    @Transactional
    public void look(long conversation) {
        var open = open(conversation);
        var head = conversations.byId(conversation).filter(one -> one.state() != State.CLOSED);
        var again = head.map(this::interval).filter(AskAgain::isAsked);
        if (open.isEmpty() || again.isEmpty() || isRemindedOtherwise(conversation)) {
            forget(conversation);
        } else {
            var calendar = answerTimes.of(conversation).calendar().working();
            debts.owe(owed(head.get(), open, due(open, again.get(), calendar)));
        }
        ours.tell(conversation);
    }

    private boolean isRemindedOtherwise(long conversation) {
        return debts.inConversation(conversation).stream()
                .anyMatch(debt -> REMINDED_OTHERWISE.contains(debt.owed().kind()));
    }

    void forget(long conversation) {
        debts.dropped(kind(), conversation);
    }

    private AskAgain interval(Conversation conversation) {
        return new AskAgain(Math.max(
                0, profiles.of(conversation.client(), null).contactInterval().getDays()));
    }

    private static Instant due(List<OurQuestion> open, AskAgain again, WorkingCalendar calendar) {
        return open.stream()
                .map(question -> again.due(question.lastAsked(), question.named(), calendar))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private Owed owed(Conversation head, List<OurQuestion> open, Instant due) {
        var words = open.stream().map(OurQuestion::shortForm).collect(Collectors.joining(" "));
        var colleague =
                head.assignee() != null ? head.assignee() : open.getFirst().colleague();
        return new Owed(kind(), head.id(), head.client(), head.id(), colleague, shortened(words), due, due);
    }

    static String shortened(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST).strip() + "…";
    }

    private List<OurQuestion> open(long conversation) {
        return ours.in(conversation).stream()
                .filter(question -> question.state() == OurQuestion.State.OPEN)
                .toList();
    }

    @Override
    public Optional<Suggested> letter(Debt debt, Colleague author) {
        var open = open(debt.owed().subject());
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(letters.reminder(debt.owed().subject(), open, author, now.instant()));
    }

    /** Whatever its author has made of the words: he has asked again. */
    @Override
    public void sent(Debt debt, long letter) {
        open(debt.owed().subject()).forEach(question -> ours.repeated(question.id(), now.instant()));
        look(debt.owed().subject());
    }

    @Override
    public List<Act> acts(Debt debt) {
        return List.of(new Act("answered", "/conversations/" + debt.owed().subject() + "/our-questions/answered"));
    }
}
