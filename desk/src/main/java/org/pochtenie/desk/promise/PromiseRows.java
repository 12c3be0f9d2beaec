package org.pochtenie.desk.promise;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pochtenie.desk.plumbing.Sql;
import org.pochtenie.rulebook.promise.OurPromises;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads rows of the ledger. */
@Component
class PromiseRows {
    /** Somebody waits for it: a broken one too, until it is done or promised anew. */
    static final String WAITS =
            "(state in ('found', 'open') or state = 'broken' and done_at is null and anew_by is null)";

    /** More than anybody reads of one client or conversation. */
    private static final int MOST = 100;

    /** What one look ahead goes through. */
    private static final int MOST_AT_ONCE = 2000;

    /** So many cases of the past tell how long things take. */
    private static final int PAST = 300;

    private final JdbcClient jdbc;

    PromiseRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The first due first. */
    List<Promise> where(String condition, Object... parameters) {
        return jdbc.sql("select * from promise where " + condition + " order by due_at, id limit " + MOST)
                .params(parameters)
                .query(PromiseRows::promise)
                .list();
    }

    List<Promise> ofClient(long client, String condition) {
        return jdbc.sql("select * from promise_shown where client_id = ? and " + condition
                        + " order by due_at, id limit " + MOST)
                .param(client)
                .query(PromiseRows::promise)
                .list();
    }

    /** Open ones that are due within that time, the first due first. */
    List<Long> dueBetween(Instant from, Instant to) {
        return jdbc.sql("""
                        select id from promise where state = 'open' and due_at > ? and due_at <= ?
                        order by due_at, id limit\s""" + MOST_AT_ONCE)
                .params(Sql.at(from), Sql.at(to))
                .query(Long.class)
                .list();
    }

    List<Promise> doneFor(long client, Instant since) {
        return jdbc.sql("""
                        select * from promise_shown where client_id = ? and done_at > ? and state <> 'dropped' order by done_at, id limit 100""")
                .params(client, Sql.at(since))
                .query(PromiseRows::promise)
                .list();
    }

    /** The moves of promises, by their ids, the first first. */
    Map<Long, List<Move>> moves(List<Promise> promises) {
        var moves = new HashMap<Long, List<Move>>();
        jdbc.sql("select * from promise_move where promise_id = any(?) order by moved_at, letter_id")
                .param(promises.stream().map(Promise::id).toArray(Long[]::new))
                .query(row -> {
                    moves.computeIfAbsent(row.getLong("promise_id"), id -> new ArrayList<>())
                            .add(new Move(
                                    row.getLong("letter_id"),
                                    Sql.instant(row, "from_due"),
                                    Sql.instant(row, "to_due")));
                });
        return moves;
    }

    /** What was done lately, the newest first; put-off answers say nothing of how long work takes. */
    List<OurPromises.Past> past(long client) {
        return jdbc.sql("""
                        select what, made_at, done_at, coalesce(client_id = ?, false) as same
                        from promise_shown
                        where done_at is not null and state <> 'dropped'
                            and not exists (select from promise_question where promise_id = promise_shown.id)
                        order by done_at desc limit\s""" + PAST)
                .param(client)
                .query((row, n) -> new OurPromises.Past(
                        row.getString("what"),
                        row.getBoolean("same"),
                        Duration.between(Sql.instant(row, "made_at"), Sql.instant(row, "done_at"))))
                .list();
    }

    /** By when a colleague has promised something. */
    List<Instant> dues(long colleague) {
        return jdbc.sql("""
                        select due_at from promise where colleague_id = ? and state = 'open' order by due_at limit 500""")
                .param(colleague)
                .query((row, n) -> Sql.instant(row, "due_at"))
                .list();
    }

    /** The questions that an open promise of the conversation puts off, by promise. */
    Map<Long, Set<Long>> answering(long conversation) {
        var answering = new HashMap<Long, Set<Long>>();
        jdbc.sql("""
                        select promise_id, question_id from promise_question join promise on promise.id = promise_id
                        where conversation_id = ? and\s""" + WAITS).param(conversation).query(row -> {
            answering.computeIfAbsent(row.getLong(1), id -> new HashSet<>()).add(row.getLong(2));
        });
        return answering;
    }

    static Promise promise(ResultSet row, int n) throws SQLException {
        return new Promise(
                row.getLong("id"),
                row.getLong("conversation_id"),
                row.getLong("letter_id"),
                Sql.longOrNull(row, "colleague_id"),
                row.getString("what"),
                Sql.instant(row, "made_at"),
                Sql.instant(row, "first_due_at"),
                Sql.instant(row, "due_at"),
                row.getInt("moves"),
                Promise.State.of(row.getString("state")),
                Sql.instantOrNull(row, "done_at"),
                Sql.longOrNull(row, "done_by"),
                Sql.longOrNull(row, "likely_done_by"),
                Sql.longOrNull(row, "anew_by"),
                row.getBoolean("client_sees"));
    }
}
