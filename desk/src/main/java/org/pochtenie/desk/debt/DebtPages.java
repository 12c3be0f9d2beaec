package org.pochtenie.desk.debt;

import org.pochtenie.desk.plumbing.Visitor;
import org.pochtenie.desk.signin.Colleagues;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** From a debt to the letter that pays it. */
@Controller
class DebtPages {
    private final Debts debts;
    private final DebtLetters letters;
    private final Kinds kinds;
    private final Colleagues colleagues;

    DebtPages(Debts debts, DebtLetters letters, Kinds kinds, Colleagues colleagues) {
        this.debts = debts;
        this.letters = letters;
        this.kinds = kinds;
        this.colleagues = colleagues;
    }

    /** A debt that is paid already leads to where it is looked at. */
    @PostMapping("/debts/{id}/letter")
    String letter(@PathVariable long id, Visitor visitor) {
        var debt = debts.byId(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!debt.isOpen()) {
            return "redirect:" + kinds.of(debt).page(debt);
        }
        return "redirect:"
                + letters.begin(debt, colleagues.byId(visitor.id()).orElseThrow())
                        .map(draft -> draft.conversation() == null
                                ? "/drafts/" + draft.id()
                                : "/conversations/" + draft.conversation() + "#composer")
                        .orElseGet(() -> kinds.of(debt).asked(debt));
    }
}
