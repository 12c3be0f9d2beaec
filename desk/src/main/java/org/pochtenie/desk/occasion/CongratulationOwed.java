package org.pochtenie.desk.occasion;

import java.util.List;
import java.util.Optional;
import org.pochtenie.desk.debt.Act;
import org.pochtenie.desk.debt.Debt;
import org.pochtenie.desk.debt.Owing;
import org.pochtenie.desk.draft.Suggested;
import org.pochtenie.desk.signin.Colleague;
import org.springframework.stereotype.Component;

/** A client's day is near: he is congratulated, or somebody says that he is not this time. */
@Component
class CongratulationOwed implements Owing {
    private final Occasions occasions;
    private final OccasionLetters letters;

    CongratulationOwed(Occasions occasions, OccasionLetters letters) {
        this.occasions = occasions;
        this.letters = letters;
    }

    @Override
    public String kind() {
        return Occasions.KIND;
    }

    @Override
    public Optional<Suggested> letter(Debt debt, Colleague author) {
        return occasions.byId(debt.owed().subject()).flatMap(occasion -> letters.of(occasion, author));
    }

    @Override
    public void sent(Debt debt, long letter) {
        occasions.sent(debt.owed().subject(), letter);
    }

    @Override
    public List<Act> acts(Debt debt) {
        return List.of(new Act("skip", "/occasions/" + debt.owed().subject() + "/skip"));
    }
}
