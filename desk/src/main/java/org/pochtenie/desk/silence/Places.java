package org.pochtenie.desk.silence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.pochtenie.desk.plumbing.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** To which client and project a contact belongs. */
@Component
class Places {
    private final JdbcClient jdbc;

    Places(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty for a conversation with nobody known. */
    Optional<Place> of(long conversation) {
        return jdbc.sql("select * from silence_ground where conversation_id = ?")
                .param(conversation)
                .query(Places::place)
                .optional();
    }

    /** A contact with the client that belongs to no conversation. */
    Optional<Place> apart(long client) {
        return jdbc.sql("""
                        select client.id as client_id, null::bigint as project_id, null::bigint as conversation_id,
                            null::bigint as assignee_id, name as words, contact_days as days from client where id = ?""").param(client).query(Places::place).optional();
    }

    /** Where the silence is, whichever project its conversation has come to belong to. */
    Optional<Place> of(Silence silence) {
        return jdbc.sql("""
                        select silence.client_id, silence.project_id, silence.conversation_id, conversation.assignee_id,
                            coalesce(project.name, conversation.subject, client.name) as words,
                            coalesce(project.contact_days, client.contact_days) as days
                        from silence join client on client.id = silence.client_id
                        left join project on project.id = silence.project_id
                        left join conversation on conversation.id = silence.conversation_id
                        where silence.id = ?""").param(silence.id()).query(Places::place).optional();
    }

    private static Place place(ResultSet row, int n) throws SQLException {
        return new Place(
                row.getLong("client_id"),
                Sql.longOrNull(row, "project_id"),
                Sql.longOrNull(row, "conversation_id"),
                Sql.longOrNull(row, "assignee_id"),
                row.getString("words"),
                row.getObject("days", Integer.class));
    }
}
