package org.pochtenie.desk;

import org.pochtenie.desk.agreement.Agreements;
import org.pochtenie.desk.change.ChangeWishes;
import org.pochtenie.desk.change.Changes;
import org.pochtenie.desk.client.ClientsMerged;
import org.pochtenie.desk.conversation.ConversationChanged;
import org.pochtenie.desk.conversation.ConversationsMerged;
import org.pochtenie.desk.conversation.LetterArrived;
import org.pochtenie.desk.debt.DebtLetters;
import org.pochtenie.desk.debt.Debts;
import org.pochtenie.desk.lastword.LastWord;
import org.pochtenie.desk.outbox.LetterSent;
import org.pochtenie.desk.result.Results;
import org.pochtenie.desk.silence.Silences;
import org.pochtenie.desk.statuspage.PageLinks;
import org.pochtenie.desk.statuspage.PageQuestions;
import org.pochtenie.desk.talk.Confirming;
import org.pochtenie.desk.talk.Talks;
import org.pochtenie.desk.task.Tasks;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What we owe, and what we owe no longer, when something happens; after {@link Reactions} and in the same transaction.
 */
@Component
class OwedReactions {
    private final Debts debts;
    private final LastWord lastWord;
    private final DebtLetters debtLetters;
    private final Tasks tasks;
    private final Silences silences;
    private final PageLinks pageLinks;
    private final PageQuestions pageQuestions;
    private final Results results;
    private final Talks talks;
    private final Confirming confirming;
    private final Agreements agreements;
    private final ChangeWishes changeWishes;
    private final Changes changes;

    OwedReactions(
            Debts debts,
            LastWord lastWord,
            DebtLetters debtLetters,
            Tasks tasks,
            Silences silences,
            Talks talks,
            Confirming confirming,
            Agreements agreements,
            PageLinks pageLinks,
            PageQuestions pageQuestions,
            Results results,
            ChangeWishes changeWishes,
            Changes changes) {
        this.debts = debts;
        this.lastWord = lastWord;
        this.debtLetters = debtLetters;
        this.tasks = tasks;
        this.silences = silences;
        this.pageLinks = pageLinks;
        this.pageQuestions = pageQuestions;
        this.talks = talks;
        this.confirming = confirming;
        this.agreements = agreements;
        this.results = results;
        this.changeWishes = changeWishes;
        this.changes = changes;
    }

    /** A letter has come, or one of ours was stored: a silence ends and the next begins. */
    @EventListener
    void on(LetterArrived event) {
        silences.arrived(event.received());
        pageQuestions.arrived(event.received());
        confirming.heard(event.received());
        results.arrived(event.received());
        changeWishes.heard(event.received());
    }

    /** A conversation was closed or taken up again: perhaps nothing goes on with its client. */
    @EventListener
    void on(ConversationChanged event) {
        silences.changed(event.after().id());
    }

    /** Two clients are one, or are two again. */
    @EventListener
    void on(ClientsMerged event) {
        silences.changedFor(event.from());
        silences.changedFor(event.into());
        if (event.apart()) {
            pageLinks.parted(event.from());
        }
    }

    /** A letter of ours is on its way: the debts for which it was begun are paid. */
    @EventListener
    void on(LetterSent event) {
        results.sent(event.conversation(), event.letter());
        debtLetters.sent(event.draft(), event.letter());
        lastWord.said(event.conversation());
    }

    /** Two conversations are one. */
    @EventListener
    void on(ConversationsMerged event) {
        debts.moved(event.from(), event.into());
        tasks.moved(event.from(), event.into());
        pageQuestions.moved(event.from(), event.into());
        silences.merged(event.from(), event.into());
        talks.moved(event.from(), event.into());
        agreements.moved(event.from(), event.into());
        results.moved(event.from(), event.into());
        changes.moved(event.from(), event.into());
    }
}
