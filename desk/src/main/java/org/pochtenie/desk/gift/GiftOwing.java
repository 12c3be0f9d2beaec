package org.pochtenie.desk.gift;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
    public Map<Long, List<Act>> acts(Collection<Debt> debts) {
        var fitting =
                gifts.fitting(debts.stream().map(debt -> debt.owed().subject()).toList());
        return debts.stream()
                .filter(debt -> fitting.contains(debt.owed().subject()))
                .collect(Collectors.toMap(
                        Debt::id,
                        debt -> List.of(
                                Act.ofLead("approve", "/gifts/" + debt.owed().subject() + "/approve"))));
    }

    @Override
    public String page(Debt debt) {
        return "/gifts";
    }
}
