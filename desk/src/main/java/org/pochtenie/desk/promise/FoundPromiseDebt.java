package org.pochtenie.desk.promise;

import java.util.List;
import java.util.Optional;
import org.pochtenie.desk.debt.Act;
import org.pochtenie.desk.debt.Debt;
import org.pochtenie.desk.debt.Owing;
import org.pochtenie.desk.draft.Suggested;
import org.pochtenie.desk.signin.Colleague;
import org.springframework.stereotype.Component;

/** A promise in a letter that was written elsewhere: somebody says whether it is one. */
@Component
class FoundPromiseDebt implements Owing {
    @Override
    public String kind() {
        return PromiseDebts.FOUND;
    }

    @Override
    public boolean hasLetter() {
        return false;
    }

    @Override
    public boolean quiet() {
        return true;
    }

    @Override
    public Optional<Suggested> letter(Debt debt, Colleague author) {
        return Optional.empty();
    }

    @Override
    public List<Act> acts(Debt debt) {
        var url = "/promises/" + debt.owed().subject();
        return List.of(new Act("confirmed", url + "/confirmed"), new Act("dropped", url + "/dropped"));
    }
}
