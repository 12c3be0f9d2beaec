package org.pochtenie.desk.result;

import java.util.List;
import java.util.Optional;
import org.pochtenie.desk.debt.Act;
import org.pochtenie.desk.debt.Debt;
import org.pochtenie.desk.debt.Owing;
import org.pochtenie.desk.draft.Suggested;
import org.pochtenie.desk.signin.Colleague;
import org.springframework.stereotype.Component;

/** A client who has not said whether a result is right is reminded of it. */
@Component
class ResultOwed implements Owing {
    private final Results results;
    private final ResultLetters letters;

    ResultOwed(Results results, ResultLetters letters) {
        this.results = results;
        this.letters = letters;
    }

    @Override
    public String kind() {
        return Results.KIND;
    }

    @Override
    public Optional<Suggested> letter(Debt debt, Colleague author) {
        return results.byId(debt.owed().subject())
                .filter(Result::waits)
                .map(result -> letters.reminder(result, author));
    }

    /** Reminded; he has some days again. */
    @Override
    public void sent(Debt debt, long letter) {
        results.byId(debt.owed().subject()).filter(Result::waits).ifPresent(results::remindLater);
    }

    @Override
    public List<Act> acts(Debt debt) {
        var result = "/results/" + debt.owed().subject();
        return List.of(new Act("confirmed", result + "/confirmed"), new Act("dropped", result + "/dropped"));
    }
}
