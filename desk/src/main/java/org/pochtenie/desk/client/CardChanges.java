package org.pochtenie.desk.client;

import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.plumbing.Sql;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Changes rows of cards, and keeps what they were before; all of it in the caller's transaction. */
@Component
public class CardChanges {
    private static final Pattern COLUMN = Pattern.compile("[a-z_]+");

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final ApplicationEventPublisher events;
    private final InstantSource now;

    CardChanges(JdbcClient jdbc, JsonMapper json, ApplicationEventPublisher events, InstantSource now) {
        this.events = events;
        this.jdbc = jdbc;
        this.json = json;
        this.now = now;
    }

    /** A row that was just put in. */
    public long added(Place place, long subject, long by) {
        return keep(place, subject, null, row(place, subject), by);
    }

    /** Writes these columns; the number of the change, 0 when nothing is different by it. */
    public long change(Place place, long subject, Map<String, ? extends @Nullable Object> columns, long by) {
        var before = row(place, subject);
        write(place, subject, columns);
        var after = row(place, subject);
        var different = new TreeSet<String>();
        for (var column : after.keySet()) {
            if (!Objects.equals(before.get(column), after.get(column))) {
                different.add(column);
            }
        }
        return different.isEmpty() ? 0 : keep(place, subject, only(before, different), only(after, different), by);
    }

    /** Takes the row away for good. */
    public long takenAway(Place place, long subject, long by) {
        var before = row(place, subject);
        var change = keep(place, subject, before, null, by);
        jdbc.sql("delete from " + place.table() + " where id = ?")
                .param(subject)
                .update();
        return change;
    }

    /** The row as it is, by column; locked until the transaction ends. */
    public Map<String, @Nullable Object> row(Place place, long subject) {
        var table = place.table();
        return read(jdbc.sql("select to_jsonb(" + table + ") from " + table + " where id = ? for update")
                .param(subject)
                .query(String.class)
                .single());
    }

    /** Writes these columns and keeps nothing of it: for what is undone as a whole. */
    public void write(Place place, long subject, Map<String, ? extends @Nullable Object> columns) {
        var table = place.table();
        jdbc.sql("update " + table + " set " + assignments(columns.keySet()) + " from jsonb_populate_record(null::"
                        + table + ", ?::jsonb) given where " + table + ".id = ?")
                .params(json.writeValueAsString(columns), subject)
                .update();
    }

    Map<String, @Nullable Object> read(String text) {
        return json.readerForMapOf(Object.class).readValue(text);
    }

    private long keep(
            Place place,
            long subject,
            @Nullable Map<String, @Nullable Object> before,
            @Nullable Map<String, @Nullable Object> after,
            long by) {
        var table = place.table();
        var kept = jdbc.sql(
                        "insert into card_change (client_id, place, subject, before, after, changed_by, changed_at) "
                                + "select " + place.client() + ", ?, ?, ?::jsonb, ?::jsonb, ?, ?::timestamptz from "
                                + table
                                + " where id = ? and " + place.client() + " is not null returning id, client_id")
                .params(Sql.row(
                        table,
                        subject,
                        before == null ? null : json.writeValueAsString(before),
                        after == null ? null : json.writeValueAsString(after),
                        by == 0 ? null : by,
                        Sql.at(now.instant()),
                        subject))
                .query((row, n) -> Map.entry(row.getLong("id"), row.getLong("client_id")))
                .optional();
        kept.ifPresent(change -> events.publishEvent(new CardChanged(change.getValue(), place, subject)));
        return kept.map(Map.Entry::getKey).orElse(0L);
    }

    private static String assignments(Collection<String> columns) {
        return columns.stream()
                .filter(column -> COLUMN.matcher(column).matches())
                .map(column -> column + " = given." + column)
                .collect(Collectors.joining(", "));
    }

    private static Map<String, @Nullable Object> only(Map<String, @Nullable Object> row, Collection<String> columns) {
        var some = new HashMap<String, @Nullable Object>();
        columns.forEach(column -> some.put(column, row.get(column)));
        return some;
    }
}
