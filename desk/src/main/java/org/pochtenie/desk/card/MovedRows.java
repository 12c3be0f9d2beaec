package org.pochtenie.desk.card;

import java.util.List;
import java.util.Set;
import org.pochtenie.desk.card.Linked.Column;
import org.pochtenie.desk.plumbing.Sql;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The rows that go from one client or contact to another, each remembered, and their way back. */
@Component
class MovedRows {
    private record Row(String table, String column) {}

    private final JdbcClient jdbc;
    private final Linked linked;
    private final TransactionTemplate attempt;

    MovedRows(JdbcClient jdbc, Linked linked, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.linked = linked;
        this.attempt = new TransactionTemplate(transactions);
        attempt.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** Every row of every table that names the one names the other; what the other has already stays where it is. */
    void move(long merge, String table, long from, long into) {
        for (var column : linked.to(table)) {
            if (column.alone()) {
                ids(column, from).forEach(id -> moveIfFree(merge, column, id, into));
            } else {
                moveAll(merge, column, from, into);
            }
        }
    }

    /** What was merged into the one before is merged into the other now. */
    void pointers(long merge, String table, long from, long into) {
        moveAll(merge, new Column(table, "merged_into", false), from, into);
    }

    private void moveAll(long merge, Column column, long from, long into) {
        jdbc.sql("""
                with gone as (update %1$s set %2$s = ? where %2$s = ? returning id)
                insert into client_merge_row (merge_id, place, field, row_id) select ?, ?, ?, id from gone""".formatted(column.table(), column.name()))
                .params(into, from, merge, column.table(), column.name())
                .update();
    }

    private List<Long> ids(Column column, long from) {
        return jdbc.sql("select id from " + column.table() + " where " + column.name() + " = ? order by id")
                .param(from)
                .query(Long.class)
                .list();
    }

    private void moveIfFree(long merge, Column column, long id, long into) {
        try {
            attempt.executeWithoutResult(savepoint -> {
                jdbc.sql("update " + column.table() + " set " + column.name() + " = ? where id = ?")
                        .params(into, id)
                        .update();
                jdbc.sql("insert into client_merge_row (merge_id, place, field, row_id) values (?, ?, ?, ?)")
                        .params(merge, column.table(), column.name(), id)
                        .update();
            });
        } catch (DuplicateKeyException both) {
            // The other has one of his own, and that one holds: this one waits for the day they are two again.
            return;
        }
    }

    /** Those that are still where they went go back. */
    void back(long merge, long from, long into) {
        jdbc.sql("select distinct place, field from client_merge_row where merge_id = ?")
                .param(merge)
                .query((row, n) -> new Row(row.getString(1), row.getString(2)))
                .list()
                .forEach(row -> jdbc.sql("""
                        update %1$s set %2$s = ? where %2$s = ? and id in (select row_id from client_merge_row
                            where merge_id = ? and place = ? and field = ?)""".formatted(row.table, row.column))
                        .params(from, into, merge, row.table, row.column)
                        .update());
    }

    /** Conversations that people of his began since then are his, and so is everything that belongs to them. */
    void since(long merge, Merge merged) {
        var begun = jdbc.sql("""
                        select c.id from conversation c join lateral (
                            select contact_id, came_at from letter
                            where conversation_id = c.id and contact_id is not null order by sent_at, id limit 1) first on true
                            join contact on contact.id = first.contact_id
                        where c.client_id = ? and c.last_letter_at >= ? and first.came_at >= ? and contact.client_id = ?
                            and not exists (select from client_merge_row
                                where merge_id = ? and place = 'conversation' and row_id = c.id)""")
                .params(merged.into(), Sql.at(merged.at()), Sql.at(merged.at()), merged.from(), merge)
                .query(Long.class)
                .list();
        jdbc.sql("update conversation set client_id = ? where id = any(?)")
                .params(merged.from(), begun.toArray(Long[]::new))
                .update();
        follow(merge, merged, "conversation");
        follow(merge, merged, "contact");
    }

    /**
     * What was made since then and belongs to a conversation of his, or to one of his people, is his too. What names neither
     * stays: nobody can tell whose it is.
     *
     * @param whose conversation or contact
     */
    private void follow(long merge, Merge merged, String whose) {
        var belonging = linked.to(whose);
        for (var column : linked.to("client")) {
            // Of what each has one at most, he has his own back already.
            if (column.alone() || Set.of("conversation", "contact").contains(column.table())) {
                continue;
            }
            belonging.stream()
                    .filter(other -> other.table().equals(column.table()))
                    .forEach(other -> jdbc.sql("""
                            update %1$s set %2$s = :from where %2$s = :into
                                and %3$s in (select id from %4$s where client_id = :from)
                                and not exists (select from client_merge_row
                                    where merge_id = :merge and place = :table and field = :field and row_id = %1$s.id)""".formatted(column.table(), column.name(), other.name(), whose))
                            .param("from", merged.from())
                            .param("into", merged.into())
                            .param("merge", merge)
                            .param("table", column.table())
                            .param("field", column.name())
                            .update());
        }
    }
}
