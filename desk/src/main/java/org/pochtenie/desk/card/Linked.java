package org.pochtenie.desk.card;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which columns of the whole database name a client, or a contact, as its catalogue tells: a feature that is added later
 * needs to say nothing for its rows to go over.
 */
@Component
class Linked {
    /**
     * A column that names one.
     *
     * @param alone whether a unique index holds it: two rows may not get the same value
     */
    record Column(String table, String name, boolean alone) {}

    /** What stays: the history of each card, what is asked about it, and which letters came from whom. */
    private static final Map<String, Set<String>> STAY = Map.of(
            "client", Set.of("client", "card_change", "card_check", "belonging"),
            "contact", Set.of("contact", "letter", "belonging"));

    private final JdbcClient jdbc;

    Linked(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Column> to(String table) {
        return jdbc
                .sql("""
                        select owner.relname, field.attname, exists (select from pg_index
                                where indrelid = owner.oid and indisunique and field.attnum = any(indkey)) alone
                        from pg_constraint link
                            join pg_class owner on owner.oid = link.conrelid
                            join pg_attribute field on field.attrelid = owner.oid and field.attnum = link.conkey[1]
                        where link.contype = 'f' and link.confrelid = ?::regclass and cardinality(link.conkey) = 1
                            and exists (select from pg_attribute id
                                where id.attrelid = owner.oid and id.attname = 'id' and not id.attisdropped)
                        order by 1, 2""")
                .param(table)
                .query((row, n) -> new Column(row.getString(1), row.getString(2), row.getBoolean(3)))
                .list()
                .stream()
                .filter(column -> !STAY.getOrDefault(table, Set.of()).contains(column.table()))
                .toList();
    }
}
