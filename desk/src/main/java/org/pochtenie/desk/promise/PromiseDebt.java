package org.pochtenie.desk.promise;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.pochtenie.desk.debt.Act;
import org.pochtenie.desk.debt.Debt;
import org.pochtenie.desk.debt.Owing;
import org.pochtenie.desk.draft.Suggested;
import org.pochtenie.desk.signin.Colleague;
import org.springframework.stereotype.Component;

/** A promise that is to be kept. */
@Component
class PromiseDebt implements Owing {
    private final Promises promises;
    private final PromiseLetters letters;
    private final InstantSource now;

    PromiseDebt(Promises promises, PromiseLetters letters, InstantSource now) {
        this.promises = promises;
        this.letters = letters;
        this.now = now;
    }

    @Override
    public String kind() {
        return PromiseDebts.PROMISE;
    }

    @Override
    public Optional<Suggested> letter(Debt debt, Colleague author) {
        return promises.byId(debt.owed().subject()).map(promise -> letters.done(promise, author, now.instant()));
    }

    @Override
    public void sent(Debt debt, long letter) {
        promises.done(debt.owed().subject(), letter);
    }

    @Override
    public void late(Debt debt, Instant at) {
        promises.broken(debt.owed().subject(), at);
    }

    /** A broken promise is told to its author and to the lead. */
    @Override
    public boolean leadsSeeLate() {
        return true;
    }

    @Override
    public List<Act> acts(Debt debt) {
        return List.of(new Act("done", "/promises/" + debt.owed().subject() + "/done"));
    }
}
