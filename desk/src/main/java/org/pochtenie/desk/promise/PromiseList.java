package org.pochtenie.desk.promise;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.plumbing.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The ledger in pages, each a short walk along an index; and who keeps his word. */
@Component
class PromiseList {
    static final int ROWS = 50;
    private static final int MOST = 500;

    private final JdbcClient jdbc;
    private final PromiseRows rows;

    PromiseList(JdbcClient jdbc, PromiseRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** The last promise of the page before. */
    record After(Instant due, long id) {
        static @Nullable After of(String text) {
            var parts = text.split("_", 2);
            if (!text.matches("-?[0-9]{1,15}_[0-9]{1,18}")) {
                return null;
            }
            return new After(Instant.ofEpochMilli(Long.parseLong(parts[0])), Long.parseLong(parts[1]));
        }
    }

    /**
     * What is asked for.
     *
     * @param colleague whose promises, null for everybody's
     * @param client to whom, null for all
     */
    record Asked(
            WhichPromises which,
            @Nullable Long colleague,
            @Nullable Long client,
            @Nullable After after) {}

    /** A page; one more than {@link #ROWS} when another follows. */
    List<ShownPromise> page(Asked asked) {
        var conditions = new ArrayList<>(List.of(asked.which.condition));
        var parameters = new ArrayList<Object>();
        var sign = asked.which.soonestFirst ? ">" : "<";
        if (asked.colleague != null) {
            conditions.add("colleague_id = ?");
            parameters.add(asked.colleague);
        }
        if (asked.client != null) {
            conditions.add("client_id = ?");
            parameters.add(asked.client);
        }
        if (asked.after != null) {
            conditions.add("(due_at, id) " + sign + " (?, ?)");
            parameters.add(Sql.at(asked.after.due));
            parameters.add(asked.after.id);
        }
        var order = asked.which.soonestFirst ? "" : " desc";
        return shown(
                "where " + String.join(" and ", conditions) + " order by due_at" + order + ", id" + order + " limit "
                        + (ROWS + 1),
                parameters);
    }

    ShownPromise shown(Promise promise) {
        return shown("where id = ?", List.of(promise.id())).getFirst();
    }

    List<ShownPromise> shown(List<Promise> promises) {
        var order = promises.stream().map(Promise::id).toList();
        return shown("where id = any(?)", Collections.singletonList(order.toArray(Long[]::new))).stream()
                .sorted(Comparator.comparing(
                        shown -> order.indexOf(shown.promise().id())))
                .toList();
    }

    private List<ShownPromise> shown(String rest, List<Object> parameters) {
        var found = jdbc.sql("select * from promise_shown " + rest)
                .params(parameters)
                .query((row, n) -> new ShownPromise(
                        PromiseRows.promise(row, n),
                        Sql.longOrNull(row, "client_id"),
                        row.getString("client_name"),
                        row.getString("colleague_name"),
                        row.getString("subject"),
                        List.of()))
                .list();
        var moves = rows.moves(found.stream()
                .map(ShownPromise::promise)
                .filter(promise -> promise.moves() > 0)
                .toList());
        return found.stream()
                .map(one -> new ShownPromise(
                        one.promise(),
                        one.clientId(),
                        one.client(),
                        one.colleague(),
                        one.subject(),
                        moves.getOrDefault(one.promise().id(), List.of())))
                .toList();
    }

    List<KeptShare> shares(Instant since, Instant until) {
        return jdbc.sql("""
                        select colleague_name as name, count(*) filter (where state = 'kept') as kept, count(*) as due
                        from promise_shown
                        where state in ('kept', 'broken') and colleague_id is not null and due_at > ? and due_at <= ?
                        group by colleague_id, colleague_name order by colleague_name limit\s""" + MOST)
                .params(Sql.at(since), Sql.at(until))
                .query((row, n) -> new KeptShare(row.getString("name"), row.getInt("kept"), row.getInt("due")))
                .list();
    }
}
