package org.pochtenie.desk.talk;

import java.util.Optional;
import org.pochtenie.desk.clock.AnswerTimes;
import org.pochtenie.desk.conversation.Conversations;
import org.pochtenie.desk.debt.Debt;
import org.pochtenie.desk.debt.Debts;
import org.pochtenie.desk.debt.Owed;
import org.pochtenie.desk.debt.Owing;
import org.pochtenie.desk.draft.Suggested;
import org.pochtenie.desk.signin.Colleague;
import org.pochtenie.rulebook.duty.TalkSummary;
import org.springframework.stereotype.Component;

/** After every talk a letter with its results is owed. */
@Component
public class TalkSummaries implements Owing {
    /** The kind of the debt. */
    public static final String KIND = "talk";

    private final Talks talks;
    private final Debts debts;
    private final AnswerTimes answerTimes;
    private final SummaryLetters letters;
    private final Conversations conversations;

    TalkSummaries(
            Talks talks, Debts debts, AnswerTimes answerTimes, SummaryLetters letters, Conversations conversations) {
        this.talks = talks;
        this.debts = debts;
        this.answerTimes = answerTimes;
        this.letters = letters;
        this.conversations = conversations;
    }

    /** A talk that was logged, or changed since: its letter is owed by its time. */
    void owe(Talk talk) {
        var logged = talk.logged();
        if (talk.state() != Talk.State.OWED || logged == null) {
            return;
        }
        var wanted = talk.conversation() == null
                ? answerTimes.ofClient(talk.with().client())
                : answerTimes.of(talk.conversation());
        var summary = TalkSummary.of(talk.held(), logged, wanted.measured());
        debts.owe(new Owed(
                KIND,
                talk.id(),
                talk.with().client(),
                talk.conversation(),
                talk.author(),
                talk.title(),
                summary.due(),
                summary.from()));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Suggested> letter(Debt debt, Colleague author) {
        return talks.byId(debt.owed().subject()).map(talk -> letters.suggested(talk, author));
    }

    /** The client reads it and says whether it is so; what he reads is what was agreed. */
    @Override
    public void sent(Debt debt, long letter) {
        var talk = talks.byId(debt.owed().subject()).orElseThrow();
        conversations.letter(letter).ifPresent(sent -> {
            var told = letters.read(talk, sent.ownText());
            talks.sent(talk.id(), letter, sent.conversation(), told);
        });
    }

    @Override
    public String page(Debt debt) {
        return "/talks/" + debt.owed().subject();
    }
}
