package org.pochtenie.desk.debt;

import java.util.Map;
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
