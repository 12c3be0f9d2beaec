package org.pochtenie.desk.change;

import java.time.InstantSource;
import java.util.Objects;
import org.pochtenie.desk.clock.AnswerTimes;
import org.pochtenie.desk.conversation.ReceivedLetter;
import org.pochtenie.desk.debt.Debts;
import org.pochtenie.desk.debt.Owed;
import org.pochtenie.rulebook.Direction;
import org.pochtenie.rulebook.agreement.ChangeWish;
import org.pochtenie.rulebook.agreement.Choice;
import org.pochtenie.rulebook.duty.ChangeProposal;
import org.pochtenie.rulebook.duty.LetterKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What clients ask for in their letters, and what is owed to them for it. */
@Component
public class ChangeWishes {
    private final Changes changes;
    private final ChangeHints hints;
    private final Debts debts;
    private final AnswerTimes answerTimes;
    private final InstantSource now;

    ChangeWishes(Changes changes, ChangeHints hints, Debts debts, AnswerTimes answerTimes, InstantSource now) {
        this.changes = changes;
        this.hints = hints;
        this.debts = debts;
        this.answerTimes = answerTimes;
        this.now = now;
    }

    /** A letter has come: perhaps he chooses among what we have proposed, perhaps he wants something changed. */
    @Transactional
    public void heard(ReceivedLetter received) {
        var arrived = received.arrived();
        if (arrived.history() || arrived.direction() == Direction.OUT || arrived.kind() != LetterKind.LETTER) {
            return;
        }
        for (var change : changes.inConversation(received.conversation())) {
            if (change.state() == Change.State.PROPOSED) {
                Choice.in(arrived.ownText(), change.options().size())
                        .ifPresent(number -> changes.replied(change.id(), received.letter(), number));
            }
        }
        ChangeWish.in(arrived.ownText())
                .ifPresent(wish -> hints.noticed(
                        new ChangeHints.Hint(received.letter(), received.conversation(), wish.words()),
                        wish,
                        arrived.came()));
    }

    /** A change is asked for: our proposal is owed from now on. */
    @Transactional
    public Change asked(Asked asked) {
        if (asked.letter() != null) {
            hints.looked(asked.letter(), false);
        }
        var change = changes.asked(asked);
        owe(change);
        return change;
    }

    private void owe(Change change) {
        var asked = change.asked();
        var wanted = asked.conversation() == null
                ? answerTimes.ofClient(asked.client())
                : answerTimes.of(Objects.requireNonNull(asked.conversation()));
        var proposal = ChangeProposal.of(asked.at(), now.instant(), wanted.measured());
        debts.owe(new Owed(
                Proposals.KIND,
                change.id(),
                asked.client(),
                asked.conversation(),
                asked.by(),
                asked.words(),
                proposal.due(),
                proposal.from()));
    }
}
