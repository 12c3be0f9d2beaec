package org.pochtenie.desk.conversation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.plumbing.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes of colleagues of which somebody said that the client may hear them. */
@Component
public class NotesForClients {
    private static final int MOST = 10;

    private final JdbcClient jdbc;

    NotesForClients(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes what the client may hear. */
    @Transactional
    public void noted(long conversation, long author, String text, Instant at) {
        jdbc.sql(
                        "insert into note (conversation_id, author_id, text, written_at, may_be_told_at) values (?, ?, ?, ?, ?)")
                .params(conversation, author, Sql.text(text), Sql.at(at), Sql.at(at))
                .update();
    }

    /** What was noted, and when. */
    public record Noted(String text, Instant at) {}

    /** What that client may hear of a project of his (null: apart from all) and could not have heard before; the oldest first. */
    public List<Noted> since(Instant since, long client, @Nullable Long project) {
        return jdbc.sql("""
                        select note.text, note.written_at from note
                        join conversation on conversation.id = note.conversation_id
                        where conversation.client_id = ? and conversation.project_id is not distinct from ?::bigint
                            and may_be_told_at > ? order by written_at, note.id limit ?""")
                .params(Sql.row(client, project, Sql.at(since), MOST))
                .query((row, n) -> new Noted(row.getString("text"), Sql.instant(row, "written_at")))
                .list();
    }
}
