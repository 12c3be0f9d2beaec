package org.pochtenie.desk.client;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.plumbing.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What became of cards, change by change, and the way back. */
@Component
public class CardHistory {
    private static final String ROWS = """
            select c.*, colleague.name by_name, coalesce(case c.place
                when 'contact' then (select name from contact where contact.id = c.subject)
                when 'contact_way' then coalesce(c.before ->> 'spelled', c.after ->> 'spelled')
                when 'project' then (select name from project where project.id = c.subject)
                when 'card_fact' then (select kind from card_fact where card_fact.id = c.subject) end, '') what
            from card_change c left join colleague on colleague.id = c.changed_by""";

    /** What came of the wish to take a change back. */
    public enum Undone {
        DONE,
        /** It was changed again since then: that would be lost. */
        CHANGED_SINCE
    }

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final CardChanges changes;
    private final InstantSource now;

    CardHistory(JdbcClient jdbc, JsonMapper json, CardChanges changes, InstantSource now) {
        this.jdbc = jdbc;
        this.json = json;
        this.changes = changes;
        this.now = now;
    }

    /** The newest first, those before a number when it is not 0. */
    public List<CardChange> of(long client, long before, int most) {
        return jdbc.sql(ROWS + " where c.client_id = ? and (? = 0 or c.id < ?) order by c.id desc limit ?")
                .params(client, before, before, most)
                .query(this::change)
                .list();
    }

    /** Those of a stretch of the client's timeline. */
    public List<CardChange> of(Stretch stretch) {
        return jdbc.sql(
                        ROWS
                                + " where c.client_id = ? and (c.changed_at, c.id) < (?, ?) order by c.changed_at desc, c.id desc limit ?")
                .params(stretch.client(), Sql.at(stretch.before()), stretch.beforeId(), stretch.most())
                .query(this::change)
                .list();
    }

    public Optional<CardChange> byId(long id) {
        return jdbc.sql(ROWS + " where c.id = ?").param(id).query(this::change).optional();
    }

    /** As it was before that change; the way back is a change itself and can be undone. */
    @Transactional
    public Undone undo(CardChange change, long by) {
        if (change.undone()) {
            return Undone.CHANGED_SINCE;
        }
        var undoing = change.before() == null
                ? away(change, change.after(), by)
                : change.after() == null ? back(change, change.before(), by) : restored(change, by);
        if (undoing == 0) {
            return Undone.CHANGED_SINCE;
        }
        jdbc.sql("update card_change set undone_by = ? where id = ?")
                .params(undoing, change.id())
                .update();
        return Undone.DONE;
    }

    /** What was new goes away again: facts stay in the history, a person is nobody's, a project is closed. */
    private long away(CardChange change, @Nullable Map<String, @Nullable Object> added, long by) {
        var at = now.instant().toString();
        return switch (change.place()) {
            case CLIENT -> 0;
            case CONTACT_WAY -> isThere(change) ? changes.takenAway(change.place(), change.subject(), by) : 0;
            case CARD_FACT, HOUSE_RULE -> changes.change(change.place(), change.subject(), Map.of("gone_at", at), by);
            case PROJECT -> changes.change(change.place(), change.subject(), Map.of("closed_at", at), by);
            case CONTACT -> changes.change(change.place(), change.subject(), Map.of("left_at", at), by);
        };
    }

    private boolean isThere(CardChange change) {
        return jdbc.sql("select count(*) from " + change.place().table() + " where id = ?")
                        .param(change.subject())
                        .query(Long.class)
                        .single()
                > 0;
    }

    private long back(CardChange change, @Nullable Map<String, @Nullable Object> row, long by) {
        var table = change.place().table();
        var put = jdbc.sql(
                        "insert into " + table + " overriding system value select * from jsonb_populate_record(null::"
                                + table + ", ?::jsonb) on conflict do nothing")
                .param(json.writeValueAsString(row))
                .update();
        return put == 0 ? 0 : changes.added(change.place(), change.subject(), by);
    }

    private long restored(CardChange change, long by) {
        var row = changes.row(change.place(), change.subject());
        var after = Objects.requireNonNull(change.after());
        for (var column : after.entrySet()) {
            if (!Objects.equals(row.get(column.getKey()), column.getValue())) {
                return 0;
            }
        }
        return changes.change(
                change.place(), change.subject(), new HashMap<>(Objects.requireNonNull(change.before())), by);
    }

    private CardChange change(ResultSet row, int n) throws SQLException {
        return new CardChange(
                row.getLong("id"),
                row.getLong("client_id"),
                Place.of(row.getString("place")),
                row.getLong("subject"),
                row.getString("what"),
                columns(row.getString("before")),
                columns(row.getString("after")),
                row.getString("by_name"),
                Sql.instant(row, "changed_at"),
                Sql.longOrNull(row, "undone_by") != null);
    }

    private @Nullable Map<String, @Nullable Object> columns(@Nullable String text) {
        return text == null ? null : changes.read(text);
    }
}
