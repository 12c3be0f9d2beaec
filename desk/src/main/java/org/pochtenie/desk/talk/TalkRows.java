package org.pochtenie.desk.talk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.plumbing.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Talks from their table. */
@Component
class TalkRows {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    TalkRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<Talk> one(String where, Object value) {
        return jdbc.sql("select * from talk where " + where)
                .param(value)
                .query(this::talk)
                .optional();
    }

    List<Talk> all(String where, Object... values) {
        return jdbc.sql("select * from talk where " + where + " limit " + Talks.MOST)
                .params(values)
                .query(this::talk)
                .list();
    }

    private Talk talk(ResultSet row, int n) throws SQLException {
        return new Talk(
                row.getLong("id"),
                Talk.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                Sql.instant(row, "held_at"),
                new With(row.getString("who"), Sql.longOrNull(row, "contact_id"), Sql.longOrNull(row, "client_id")),
                Sql.longOrNull(row, "conversation_id"),
                row.getString("about"),
                new Noted(
                        row.getString("agreed"),
                        row.getString("ours"),
                        row.getString("theirs"),
                        row.getString("questions")),
                row.getLong("author_id"),
                Sql.instantOrNull(row, "logged_at"),
                Talk.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                outcome(row));
    }

    private Outcome outcome(ResultSet row) throws SQLException {
        return new Outcome(
                Sql.longOrNull(row, "letter_id"),
                told(row.getString("told")),
                Sql.instantOrNull(row, "confirmed_at"),
                Objects.requireNonNullElse(row.getString("confirmed_by"), ""),
                Sql.longOrNull(row, "reply_id"),
                row.getString("reply_words"),
                row.getString("correction"),
                row.getString("dropped_why"));
    }

    private @Nullable Results told(@Nullable String told) {
        return told == null ? null : json.readValue(told, Results.class);
    }
}
