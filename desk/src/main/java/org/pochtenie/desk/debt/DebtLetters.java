package org.pochtenie.desk.debt;

import java.util.List;
import java.util.Optional;
import org.pochtenie.desk.draft.Draft;
import org.pochtenie.desk.draft.Suggested;
import org.pochtenie.desk.draft.SuggestedLetters;
import org.pochtenie.desk.plumbing.Sql;
import org.pochtenie.desk.signin.Colleague;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The letters with which debts are paid. */
@Component
public class DebtLetters {
    private final JdbcClient jdbc;
    private final Debts debts;
    private final Kinds kinds;
    private final SuggestedLetters letters;

    DebtLetters(JdbcClient jdbc, Debts debts, Kinds kinds, SuggestedLetters letters) {
        this.jdbc = jdbc;
        this.debts = debts;
        this.kinds = kinds;
        this.letters = letters;
    }

    /** The author's letter that pays it, begun now unless he has begun it already; empty where no letter does. */
    @Transactional
    public Optional<Draft> begin(Debt debt, Colleague author) {
        var begun = begun(debt, author);
        if (begun.isPresent()) {
            return begun;
        }
        return kinds.of(debt).letter(debt, author).flatMap(suggested -> begin(debt, author, suggested));
    }

    /** The same with a letter of which its feature knows already. */
    @Transactional
    public Optional<Draft> begin(Debt debt, Colleague author, Suggested suggested) {
        return letters.begin(suggested, author.id()).map(draft -> {
            pays(draft.id(), debt.id());
            kinds.of(debt).alsoPaid(debt).forEach(other -> pays(draft.id(), other.id()));
            return draft;
        });
    }

    /** What a draft was begun for, paid or not. */
    public List<Debt> of(long draft) {
        return jdbc.sql(
                        "select debt.* from debt_draft join debt on debt.id = debt_id where draft_id = ? order by debt.id")
                .param(draft)
                .query(Debts::debt)
                .list();
    }

    private Optional<Draft> begun(Debt debt, Colleague author) {
        return jdbc.sql("""
                        select draft_id from debt_draft join draft on draft.id = draft_id
                        where debt_id = ? and author_id = ? and state = 'open' order by draft_id desc limit 1""")
                .params(debt.id(), author.id())
                .query(Long.class)
                .optional()
                .flatMap(letters::byId);
    }

    /** When that draft is sent, the debt is paid. */
    @Transactional
    public void pays(long draft, long debt) {
        jdbc.sql("insert into debt_draft (draft_id, debt_id) values (?, ?) on conflict do nothing")
                .params(draft, debt)
                .update();
    }

    /** A draft was sent: what it was begun for is paid. */
    @Transactional
    public void sent(long draft, long letter) {
        for (var debt : openOf(draft)) {
            debts.paid(debt.owed().kind(), debt.owed().subject(), letter);
            kinds.of(debt).sent(debt, letter);
        }
    }

    private List<Debt> openOf(long draft) {
        return jdbc.sql("""
                        select debt.* from debt_draft join debt on debt.id = debt_id
                        where draft_id = ? and ended_at is null order by debt.id""").params(Sql.row(draft)).query(Debts::debt).list();
    }
}
