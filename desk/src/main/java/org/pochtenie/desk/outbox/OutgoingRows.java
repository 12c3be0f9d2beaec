package org.pochtenie.desk.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.pochtenie.desk.plumbing.Sql;
import org.pochtenie.desk.question.Settled;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads rows of the outbox. */
@Component
class OutgoingRows {
    private static final TypeReference<List<Settled>> SETTLED = new TypeReference<>() {};
    private final JdbcClient jdbc;
    private final JsonMapper json;

    OutgoingRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The oldest first. */
    List<Outgoing> where(String condition, Object... parameters) {
        return jdbc.sql("select * from outgoing where " + condition + " order by id")
                .params(parameters)
                .query(this::outgoing)
                .list();
    }

    private Outgoing outgoing(ResultSet row, int n) throws SQLException {
        return new Outgoing(
                row.getLong("id"),
                row.getLong("draft_id"),
                Sql.longOrNull(row, "conversation_id"),
                row.getLong("mailbox_id"),
                row.getLong("author_id"),
                row.getString("message_id"),
                Sql.longOrNull(row, "raw_letter_id"),
                Sql.longOrNull(row, "letter_id"),
                Outgoing.State.of(row.getString("state")),
                Sql.instant(row, "send_at"),
                Sql.instant(row, "queued_at"),
                Sql.instantOrNull(row, "sent_at"),
                row.getInt("tries"),
                Sql.instantOrNull(row, "next_try_at"),
                row.getString("fault"),
                Sql.instantOrNull(row, "bounced_at"),
                row.getBoolean("filed_in_sent"),
                json.readValue(row.getString("settled"), SETTLED),
                Sql.instantOrNull(row, "promised_at"));
    }
}
