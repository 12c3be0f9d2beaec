package org.pochtenie.desk.debt;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.plumbing.Live;
import org.pochtenie.desk.plumbing.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All that is owed, and all that was. */
@Component
public class Debts {
    /** More than anybody reads of one client or conversation. */
    private static final int MOST = 100;

    private final JdbcClient jdbc;
    private final Kinds kinds;
    private final Live live;
    private final InstantSource now;

    Debts(JdbcClient jdbc, Kinds kinds, Live live, InstantSource now) {
        this.jdbc = jdbc;
        this.kinds = kinds;
        this.live = live;
        this.now = now;
    }

    /** Something is owed. While it is open, saying so again only moves it: its words, its time, who owes it. */
    @Transactional
    public long owe(Owed owed) {
        var at = Sql.at(now.instant());
        var id = jdbc.sql("""
                        insert into debt (kind, subject_id, client_id, conversation_id, colleague_id, quiet, words, due_at, show_at, shown_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, case when ?::timestamptz <= ? then ?::timestamptz end)
                        on conflict (kind, subject_id) where ended_at is null do update set
                            client_id = excluded.client_id, conversation_id = excluded.conversation_id,
                            colleague_id = excluded.colleague_id, words = excluded.words,
                            due_at = excluded.due_at, show_at = excluded.show_at,
                            shown_at = case when excluded.shown_at is null then null else coalesce(debt.shown_at, excluded.shown_at) end,
                            late_at = case when excluded.due_at = debt.due_at then debt.late_at end
                        returning id""")
                .params(Sql.row(
                        owed.kind(),
                        owed.subject(),
                        owed.client(),
                        owed.conversation(),
                        owed.colleague(),
                        kinds.named(owed.kind()).quiet(),
                        Sql.text(owed.words()),
                        Sql.at(owed.due()),
                        Sql.at(owed.show()),
                        Sql.at(owed.show()),
                        at,
                        at))
                .query(Long.class)
                .single();
        live.changed("today");
        return id;
    }

    /** It was done, by that letter or without one; nothing happens when it is not owed. */
    @Transactional
    public void paid(String kind, long subject, @Nullable Long letter) {
        ended(kind, subject, "paid", letter);
    }

    /** Nobody waits for it any more; nothing happens when it is not owed. */
    @Transactional
    public void dropped(String kind, long subject) {
        ended(kind, subject, "dropped", null);
    }

    private void ended(String kind, long subject, String ending, @Nullable Long letter) {
        var ended = jdbc.sql("""
                        update debt set ended_at = ?, ending = ?, paid_by = ?
                        where kind = ? and subject_id = ? and ended_at is null""")
                .params(Sql.row(Sql.at(now.instant()), ending, letter, kind, subject))
                .update();
        if (ended > 0) {
            live.changed("today");
        }
    }

    public Optional<Debt> open(String kind, long subject) {
        return jdbc.sql("select * from debt where kind = ? and subject_id = ? and ended_at is null")
                .params(kind, subject)
                .query(Debts::debt)
                .optional();
    }

    public Optional<Debt> byId(long id) {
        return jdbc.sql("select * from debt where id = ?")
                .param(id)
                .query(Debts::debt)
                .optional();
    }

    /** What we owe a client, the first due first. */
    public List<Debt> ofClient(long client) {
        return openBy("client_id", client);
    }

    /** What is owed in a conversation, the first due first. */
    public List<Debt> inConversation(long conversation) {
        return openBy("conversation_id", conversation);
    }

    private List<Debt> openBy(String column, long id) {
        return jdbc.sql("select * from debt where " + column + " = ? and ended_at is null order by due_at, id limit "
                        + MOST)
                .param(id)
                .query(Debts::debt)
                .list();
    }

    /** These things have another conversation now. */
    @Transactional
    public void moved(Set<String> kindsOfDebt, List<Long> subjects, long into) {
        jdbc.sql("update debt set conversation_id = ? where kind = any(?) and subject_id = any(?)")
                .param(into)
                .param(kindsOfDebt.toArray(String[]::new))
                .param(subjects.toArray(Long[]::new))
                .update();
    }

    /** One conversation turned out to continue another. */
    @Transactional
    public void moved(long from, long into) {
        jdbc.sql("update debt set conversation_id = ? where conversation_id = ?")
                .params(into, from)
                .update();
    }

    /** A debt from a row that has the columns of its table. */
    public static Debt debt(ResultSet row, int n) throws SQLException {
        return new Debt(
                row.getLong("id"),
                new Owed(
                        row.getString("kind"),
                        row.getLong("subject_id"),
                        Sql.longOrNull(row, "client_id"),
                        Sql.longOrNull(row, "conversation_id"),
                        Sql.longOrNull(row, "colleague_id"),
                        row.getString("words"),
                        Sql.instant(row, "due_at"),
                        Sql.instant(row, "show_at")),
                Sql.instantOrNull(row, "ended_at"),
                Sql.longOrNull(row, "paid_by"));
    }
}
