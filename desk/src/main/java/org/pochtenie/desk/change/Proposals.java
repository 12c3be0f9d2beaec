package org.pochtenie.desk.change;

import java.util.Optional;
import org.pochtenie.desk.debt.Debt;
import org.pochtenie.desk.debt.Owing;
import org.pochtenie.desk.draft.Suggested;
import org.pochtenie.desk.signin.Colleague;
import org.springframework.stereotype.Component;

/** A client who asks for a change is owed our proposal. */
@Component
class Proposals implements Owing {
    /** The kind of the debt. */
    static final String KIND = "change";

    private final Changes changes;
    private final ProposalLetters letters;

    Proposals(Changes changes, ProposalLetters letters) {
        this.changes = changes;
        this.letters = letters;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Without an option there is nothing to propose yet: the page of the change is where one is thought of. */
    @Override
    public Optional<Suggested> letter(Debt debt, Colleague author) {
        return changes.byId(debt.owed().subject())
                .filter(change -> !change.options().isEmpty())
                .map(change -> letters.suggested(change, author));
    }

    @Override
    public void sent(Debt debt, long letter) {
        changes.proposed(debt.owed().subject(), letter);
    }

    @Override
    public String page(Debt debt) {
        return "/changes/" + debt.owed().subject();
    }
}
