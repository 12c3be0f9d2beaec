package org.pochtenie.desk.promise;

import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pochtenie.desk.debt.Act;
import org.pochtenie.desk.debt.Debt;
import org.pochtenie.desk.debt.Owing;
import org.pochtenie.desk.draft.Suggested;
import org.pochtenie.desk.signin.Colleague;
import org.springframework.stereotype.Component;

/** A promise that, as things go, is not going to be kept: the client is to be warned before its date. */
@Component
class LatePromiseDebt implements Owing {
    private final Promises promises;
    private final Forecasts forecasts;
    private final PromiseLetters letters;
    private final InstantSource now;

    LatePromiseDebt(Promises promises, Forecasts forecasts, PromiseLetters letters, InstantSource now) {
        this.promises = promises;
        this.forecasts = forecasts;
        this.letters = letters;
        this.now = now;
    }

    @Override
    public String kind() {
        return PromiseDebts.LATE;
    }

    @Override
    public Optional<Suggested> letter(Debt debt, Colleague author) {
        return promises.byId(debt.owed().subject())
                .map(promise -> letters.warning(promise, forecasts.of(promise), author, now.instant()));
    }

    /** Its own words were recognised as moving the promise, mostly; else the new date is that which the letter names. */
    @Override
    public void sent(Debt debt, long letter) {
        promises.byId(debt.owed().subject()).ifPresent(promise -> {
            var named = promises.inConversation(promise.conversation()).stream()
                    .filter(other -> other.letter() == letter && other.id() != promise.id())
                    .max(Comparator.comparing(Promise::due));
            named.filter(other -> promises.moved(promise.id(), letter, other.due(), now.instant()))
                    .ifPresent(other -> promises.dropped(other.id()));
        });
    }

    @Override
    public List<Act> acts(Debt debt) {
        return List.of(new Act("done", "/promises/" + debt.owed().subject() + "/done"));
    }
}
