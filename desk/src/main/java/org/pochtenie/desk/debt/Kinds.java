package org.pochtenie.desk.debt;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All kinds of debts; they are looked up when first asked for, for most of them know {@link Debts}. */
@Component
public class Kinds {
    private final ObjectProvider<Owing> beans;
    private volatile Map<String, Owing> byKind = Map.of();

    Kinds(ObjectProvider<Owing> beans) {
        this.beans = beans;
    }

    /** @throws IllegalStateException for a kind that no feature has made */
    public Owing of(Debt debt) {
        return named(debt.owed().kind());
    }

    /** What else can be done with each by one click, by their numbers: every kind is asked once. */
    public Map<Long, List<Act>> acts(Collection<Debt> debts) {
        var acts = new HashMap<Long, List<Act>>();
        debts.stream()
                .collect(Collectors.groupingBy(debt -> debt.owed().kind()))
                .forEach((kind, those) -> acts.putAll(named(kind).acts(those)));
        return acts;
    }

    /** Those whose late debts leads see, whoever owes them. */
    public Set<String> leadsSeeLate() {
        return all().values().stream()
                .filter(Owing::leadsSeeLate)
                .map(Owing::kind)
                .collect(Collectors.toSet());
    }

    Owing named(String kind) {
        var owing = all().get(kind);
        if (owing == null) {
            throw new IllegalStateException("No feature owes " + kind);
        }
        return owing;
    }

    private Map<String, Owing> all() {
        if (byKind.isEmpty()) {
            byKind = beans.stream().collect(Collectors.toMap(Owing::kind, Function.identity()));
        }
        return byKind;
    }
}
