package org.pochtenie.desk.client;

import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.plumbing.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The parts of cards that every client has once, and when each was last found to be true. */
@Component
public class CardParts {
    private final JdbcClient jdbc;
    private final CardChanges changes;
    private final InstantSource now;

    CardParts(JdbcClient jdbc, CardChanges changes, InstantSource now) {
        this.jdbc = jdbc;
        this.changes = changes;
        this.now = now;
    }

    /** A client of whom only the name is known; sender and letters may come later. */
    @Transactional
    public long begin(String name, Client.Kind kind, long by) {
        var id = jdbc.sql("insert into client (name, kind) values (?, ?) returning id")
                .params(Sql.text(name).strip(), Sql.word(kind))
                .query(Long.class)
                .single();
        changes.added(Place.CLIENT, id, by);
        return id;
    }

    /** Writes what is given for the columns of that part; an empty text clears what may be unknown. */
    @Transactional
    public void set(long client, Part part, Map<String, String> typed, long by) {
        var columns = new HashMap<String, @Nullable Object>();
        for (var column : part.columns()) {
            var text = Sql.text(typed.getOrDefault(column, "")).strip();
            columns.put(column, text.isEmpty() && isOptional(column) ? null : text);
        }
        if (changes.change(Place.CLIENT, client, columns, by) != 0) {
            stillSo(client, part, by);
        }
    }

    /** Those columns that are empty when nothing is known hold an empty text, these hold nothing. */
    private static boolean isOptional(String column) {
        return switch (column) {
            case "name", "kind", "business", "hours", "report_form" -> false;
            default -> true;
        };
    }

    /** Somebody looked: it is still so. */
    public void stillSo(long client, Part part, long by) {
        jdbc.sql("""
                        insert into card_check (client_id, part, checked_at, checked_by) values (?, ?, ?, ?)
                        on conflict (client_id, part) do update
                            set checked_at = excluded.checked_at, checked_by = excluded.checked_by""")
                .params(Sql.row(client, Sql.word(part), Sql.at(now.instant()), by == 0 ? null : by))
                .update();
    }

    /** When each part was last changed or confirmed; a part that was never touched is missing. */
    public Map<Part, Instant> checked(long client) {
        var checked = new EnumMap<Part, Instant>(Part.class);
        jdbc.sql("select part, checked_at from card_check where client_id = ?")
                .param(client)
                .query((row, n) -> Optional.ofNullable(
                        checked.put(Sql.constant(Part.class, row.getString("part")), Sql.instant(row, "checked_at"))))
                .list();
        return checked;
    }
}
