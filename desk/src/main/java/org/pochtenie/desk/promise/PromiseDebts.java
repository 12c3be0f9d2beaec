package org.pochtenie.desk.promise;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.pochtenie.desk.clock.AnswerTimes;
import org.pochtenie.desk.conversation.Conversation;
import org.pochtenie.desk.conversation.Conversations;
import org.pochtenie.desk.debt.Debts;
import org.pochtenie.desk.debt.Owed;
import org.pochtenie.rulebook.duty.PromiseTerm;
import org.springframework.stereotype.Component;

/** Keeps the Today page in step with the ledger: each promise is owed once, and warned of before it is late. */
@Component
class PromiseDebts {
    static final String PROMISE = "promise";
    static final String FOUND = "promise-found";
    static final String LATE = "promise-late";

    private final Debts debts;
    private final Conversations conversations;
    private final AnswerTimes answerTimes;
    private final Forecasts forecasts;
    private final InstantSource now;

    PromiseDebts(
            Debts debts, Conversations conversations, AnswerTimes answerTimes, Forecasts forecasts, InstantSource now) {
        this.debts = debts;
        this.conversations = conversations;
        this.answerTimes = answerTimes;
        this.forecasts = forecasts;
        this.now = now;
    }

    /** After every change of a promise. */
    void follow(Promise promise) {
        switch (promise.state()) {
            case FOUND -> debts.owe(owed(FOUND, promise, now.instant()));
            case OPEN -> {
                debts.dropped(FOUND, promise.id());
                open(promise);
            }
            case KEPT, DROPPED, BROKEN -> ended(promise);
        }
    }

    private void ended(Promise promise) {
        debts.dropped(FOUND, promise.id());
        debts.dropped(LATE, promise.id());
        if (promise.state() == Promise.State.DROPPED || promise.anewBy() != null) {
            debts.dropped(PROMISE, promise.id());
        } else if (promise.doneAt() != null) {
            debts.paid(PROMISE, promise.id(), promise.doneBy());
        } else {
            // Broken, and the client still waits.
            debts.owe(owed(PROMISE, promise, promise.made()));
        }
    }

    /** It stands on the page once: as one that, as things go, is going to be late, or as one to be kept. */
    void open(Promise promise) {
        var late = promise.due().isAfter(now.instant()) ? forecasts.of(promise) : Optional.<PromiseTerm.Late>empty();
        var near = shown(promise);
        debts.owe(owed(PROMISE, promise, late.isPresent() ? promise.due() : near));
        late.ifPresentOrElse(
                found -> debts.owe(owed(LATE, promise, found.tell().isBefore(near) ? found.tell() : near)),
                () -> debts.dropped(LATE, promise.id()));
    }

    private Instant shown(Promise promise) {
        var calendar = answerTimes.of(promise.conversation()).calendar().working();
        return new PromiseTerm(promise.made(), promise.due()).show(calendar);
    }

    private Owed owed(String kind, Promise promise, Instant show) {
        var client = conversations
                .byId(promise.conversation())
                .map(Conversation::client)
                .orElse(null);
        return new Owed(
                kind,
                promise.id(),
                client,
                promise.conversation(),
                promise.colleague(),
                promise.what(),
                promise.due(),
                show);
    }
}
