package org.pochtenie.desk.conflict;

import java.util.List;
import java.util.Optional;
import org.pochtenie.desk.debt.Act;
import org.pochtenie.desk.debt.Debt;
import org.pochtenie.desk.debt.Owing;
import org.pochtenie.desk.draft.Suggested;
import org.pochtenie.desk.signin.Colleague;
import org.springframework.stereotype.Component;

/** A conflict is owed a lead's look: no letter pays it. */
@Component
class ConflictOwing implements Owing {
    @Override
    public String kind() {
        return Noticed.CONFLICT;
    }

    @Override
    public boolean hasLetter() {
        return false;
    }

    @Override
    public Optional<Suggested> letter(Debt debt, Colleague author) {
        return Optional.empty();
    }

    @Override
    public List<Act> acts(Debt debt) {
        return List.of(Act.ofLead("seen", page(debt) + "/seen"));
    }

    @Override
    public String page(Debt debt) {
        return "/conflicts/" + debt.owed().subject();
    }
}
