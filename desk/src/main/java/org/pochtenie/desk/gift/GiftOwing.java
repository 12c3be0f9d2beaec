package org.pochtenie.desk.gift;

import java.util.List;
import java.util.Optional;
import org.pochtenie.desk.debt.Act;
import org.pochtenie.desk.debt.Debt;
import org.pochtenie.desk.debt.Owing;
import org.pochtenie.desk.draft.Suggested;
import org.pochtenie.desk.signin.Colleague;
import org.springframework.stereotype.Component;

/** A proposed gift is owed a lead's yes or no; one click where the month's limit allows it. */
@Component
class GiftOwing implements Owing {
    private final Gifts gifts;

    GiftOwing(Gifts gifts) {
        this.gifts = gifts;
    }

    @Override
    public String kind() {
        return Gifts.KIND;
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
        var fits = gifts.byId(debt.owed().subject()).filter(gifts::fits).isPresent();
        return fits ? List.of(Act.ofLead("approve", "/gifts/" + debt.owed().subject() + "/approve")) : List.of();
    }

    @Override
    public String page(Debt debt) {
        return "/gifts";
    }
}
