package org.pochtenie.desk.silence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.pochtenie.desk.plumbing.Sql;
import org.pochtenie.rulebook.duty.ContactInterval;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads silences as they stand. */
@Component
class SilenceRows {
    private static final int MOST = 50;

    private final JdbcClient jdbc;

    SilenceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Silence> byId(long id) {
        return jdbc.sql("select * from silence where id = ?")
                .param(id)
                .query(SilenceRows::silence)
                .optional();
    }

    /** Those of a client, the one that is due first before the others. */
    List<Silence> of(long client) {
        return jdbc.sql("select * from silence where client_id = ? order by due_at nulls last, id limit ?")
                .params(client, MOST)
                .query(SilenceRows::silence)
                .list();
    }

    /** Whether anything is underway there for which somebody waits to hear from us. */
    boolean goesOn(long silence) {
        return jdbc.sql("select going_on from silence_going_on where id = ?")
                .param(silence)
                .query(Boolean.class)
                .single();
    }

    /** By when it ends, as it was measured last. */
    Optional<ContactInterval.Silence> measured(long id) {
        return jdbc.sql("select show_at, due_at from silence where id = ? and due_at is not null")
                .param(id)
                .query((row, n) -> new ContactInterval.Silence(Sql.instant(row, "show_at"), Sql.instant(row, "due_at")))
                .optional();
    }

    static Silence silence(ResultSet row, int n) throws SQLException {
        return new Silence(
                row.getLong("id"),
                row.getLong("client_id"),
                Sql.longOrNull(row, "project_id"),
                Sql.longOrNull(row, "conversation_id"),
                Sql.instant(row, "contact_at"),
                Sql.instantOrNull(row, "told_at"),
                Sql.instantOrNull(row, "due_at"));
    }
}
