package org.pochtenie.desk.client;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.plumbing.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Our own rules for clients: noted, told by a letter, confirmed. */
@Component
public class HouseRules {
    private static final int MOST = 100;

    private final JdbcClient jdbc;
    private final CardChanges changes;
    private final InstantSource now;

    HouseRules(JdbcClient jdbc, CardChanges changes, InstantSource now) {
        this.jdbc = jdbc;
        this.changes = changes;
        this.now = now;
    }

    /** Those that hold, as they were noted. */
    public List<HouseRule> of(long client) {
        return jdbc.sql("select * from house_rule where client_id = ? and gone_at is null order by id limit ?")
                .params(client, MOST)
                .query(HouseRules::rule)
                .list();
    }

    /** Those that hold for many clients, as they were noted. */
    public List<HouseRule> ofAll(Collection<Long> clients) {
        return jdbc.sql("select * from house_rule where client_id = any(?) and gone_at is null order by id")
                .param(clients.toArray(Long[]::new))
                .query(HouseRules::rule)
                .list();
    }

    public Optional<HouseRule> byId(long id) {
        return jdbc.sql("select * from house_rule where id = ?")
                .param(id)
                .query(HouseRules::rule)
                .optional();
    }

    @Transactional
    public HouseRule note(long client, String words, long by) {
        var at = Sql.at(now.instant());
        var id = jdbc.sql("""
                        insert into house_rule (client_id, words, noted_by, noted_at, checked_at)
                        values (?, ?, ?, ?, ?) returning id""")
                .params(Sql.row(client, Sql.text(words).strip(), by == 0 ? null : by, at, at))
                .query(Long.class)
                .single();
        changes.added(Place.HOUSE_RULE, id, by);
        return byId(id).orElseThrow();
    }

    /** Says it otherwise: what the client was told is no longer it, and he is told anew. */
    @Transactional
    public void rephrase(long id, String words, long by) {
        var known = byId(id).orElseThrow();
        var stripped = Sql.text(words).strip();
        if (!known.words().equals(stripped)) {
            var columns = state(null, false, null, false);
            columns.put("words", stripped);
            changes.change(Place.HOUSE_RULE, id, columns, by);
        }
    }

    /** The client was told, by that letter or otherwise. */
    @Transactional
    public void told(long id, @Nullable Long letter, long by) {
        changes.change(Place.HOUSE_RULE, id, state(letter, true, null, false), by);
    }

    /** The client agreed, by that letter or otherwise. */
    @Transactional
    public void confirmed(long id, @Nullable Long letter, long by) {
        var known = byId(id).orElseThrow();
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("confirmed_letter_id", letter);
        columns.put("confirmed_at", now.instant().toString());
        if (known.told() == null) {
            columns.put("told_at", now.instant().toString());
        }
        changes.change(Place.HOUSE_RULE, id, columns, by);
    }

    @Transactional
    public void gone(long id, long by) {
        changes.change(Place.HOUSE_RULE, id, Map.of("gone_at", now.instant().toString()), by);
    }

    private HashMap<String, @Nullable Object> state(
            @Nullable Long toldBy, boolean told, @Nullable Long confirmedBy, boolean confirmed) {
        var at = now.instant().toString();
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("told_letter_id", toldBy);
        columns.put("told_at", told ? at : null);
        columns.put("confirmed_letter_id", confirmedBy);
        columns.put("confirmed_at", confirmed ? at : null);
        return columns;
    }

    private static HouseRule rule(ResultSet row, int n) throws SQLException {
        return new HouseRule(
                row.getLong("id"),
                row.getLong("client_id"),
                row.getString("words"),
                Sql.instant(row, "noted_at"),
                Sql.longOrNull(row, "told_letter_id"),
                Sql.instantOrNull(row, "told_at"),
                Sql.longOrNull(row, "confirmed_letter_id"),
                Sql.instantOrNull(row, "confirmed_at"));
    }
}
