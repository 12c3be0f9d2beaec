package org.pochtenie.desk.conversation.side;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;
import org.pochtenie.desk.plumbing.Live;
import org.pochtenie.desk.plumbing.Sql;
import org.pochtenie.desk.signin.Colleague;
import org.pochtenie.desk.signin.Colleagues;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All notes for colleagues. */
@Component
public class Notes {
    private static final int LONGEST = 20_000;
    private final JdbcClient jdbc;
    private final Colleagues colleagues;
    private final Live live;
    private final InstantSource now;

    Notes(JdbcClient jdbc, Colleagues colleagues, Live live, InstantSource now) {
        this.jdbc = jdbc;
        this.colleagues = colleagues;
        this.live = live;
        this.now = now;
    }

    /** Notes a thought; nothing is noted of an empty one. */
    @Transactional
    public void write(long conversation, long author, String text) {
        var kept = Sql.text(text.strip());
        if (kept.isEmpty()) {
            return;
        }
        jdbc.sql("insert into note (conversation_id, author_id, text, written_at) values (?, ?, ?, ?)")
                .params(
                        conversation,
                        author,
                        kept.substring(0, Math.min(LONGEST, kept.length())),
                        Sql.at(now.instant()))
                .update();
        live.conversationChanged(conversation);
    }

    public List<Note> of(long conversation) {
        var rows = jdbc.sql("select * from note where conversation_id = ? order by written_at, id")
                .param(conversation)
                .query((row, n) -> new Row(row.getLong("author_id"), note(row)))
                .list();
        if (rows.isEmpty()) {
            return List.of();
        }
        var names = rows.stream().map(Row::author).distinct().collect(Collectors.toMap(id -> id, this::name));
        return rows.stream()
                .map(row -> row.named(names.getOrDefault(row.author, "")))
                .toList();
    }

    /** The client may hear it in the next letter about the work, or may not after all. */
    @Transactional
    public void mayBeTold(long conversation, long note, boolean told) {
        jdbc.sql("""
                        update note set may_be_told_at = case when ? then coalesce(may_be_told_at, ?) end
                        where id = ? and conversation_id = ?""").params(told, Sql.at(now.instant()), note, conversation).update();
        live.conversationChanged(conversation);
    }

    private static Note note(ResultSet row) throws SQLException {
        return new Note(
                row.getLong("id"),
                "",
                row.getString("text"),
                Sql.instant(row, "written_at"),
                Sql.instantOrNull(row, "may_be_told_at") != null);
    }

    private String name(long colleague) {
        return colleagues.byId(colleague).map(Colleague::name).orElse("");
    }

    private record Row(long author, Note note) {
        Note named(String name) {
            return new Note(note.id(), name, note.text(), note.at(), note.mayBeTold());
        }
    }
}
