package org.pochtenie.desk.today;

import java.util.List;
import org.pochtenie.desk.debt.Act;
import org.pochtenie.desk.debt.Debt;
import org.pochtenie.desk.plumbing.Face;

/**
 * Something owed, on the Today page.
 *
 * @param who its client, may be empty
 * @param assignee who owes it, empty for all of us
 * @param page where it is looked at
 * @param acts what is done with it by one click, beside writing the letter
 * @param letter whether a letter pays it
 */
public record DebtRow(Debt debt, String who, String assignee, String page, List<Act> acts, boolean letter) {
    public String kind() {
        return debt.owed().kind();
    }

    /** Whether nobody but a lead can do anything about it. */
    public boolean isForLeads() {
        return !letter && !acts.isEmpty() && acts.stream().allMatch(Act::leads);
    }

    public Face face() {
        return Face.of(who, "");
    }
}
