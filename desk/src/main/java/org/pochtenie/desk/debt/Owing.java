package org.pochtenie.desk.debt;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pochtenie.desk.draft.Suggested;
import org.pochtenie.desk.signin.Colleague;

/** One kind of debt: the feature that raises it makes a bean of this. The name of the kind is {@code debt.kind.<kind>}. */
public interface Owing {
    /** The word of the kind, the same for ever: it is stored. */
    String kind();

    /** Whether a letter pays it at all; the Today page offers to write one. */
    default boolean hasLetter() {
        return true;
    }

    /** Whether it only may be done: it stands below what must be, and is never counted as late. */
    default boolean quiet() {
        return false;
    }

    /** The letter that pays it, prefilled in the client's language; empty where no letter does. */
    Optional<Suggested> letter(Debt debt, Colleague author);

    /** Where its author says what the desk does not know, when there is no {@link #letter} yet. */
    default String asked(Debt debt) {
        return page(debt);
    }

    /** What else the letter pays that has just been begun for it. */
    default List<Debt> alsoPaid(Debt debt) {
        return List.of();
    }

    /**
     * The letter that was begun for it has been sent, and the debt is paid. Said within that transaction; the feature's
     * ledger follows, and may owe something anew.
     */
    default void sent(Debt debt, long letter) {}

    /** It was not paid by its time, and it is open still. Said once, by whichever desk found it, in the transaction that records it. */
    default void late(Debt debt, Instant now) {}

    /** Whether leads see it too, whoever owes it, once its time has passed. */
    default boolean leadsSeeLate() {
        return false;
    }

    /** What else can be done with it by one click. */
    default List<Act> acts(Debt debt) {
        return List.of();
    }

    /** The same of many at once, by their numbers; a kind whose ledger must be asked asks it once here. */
    default Map<Long, List<Act>> acts(Collection<Debt> debts) {
        return debts.stream().collect(Collectors.toMap(Debt::id, this::acts));
    }

    /** Where it is looked at. */
    default String page(Debt debt) {
        var owed = debt.owed();
        if (owed.conversation() != null) {
            return "/conversations/" + owed.conversation();
        }
        return owed.client() != null ? "/clients/" + owed.client() : "/today";
    }
}
