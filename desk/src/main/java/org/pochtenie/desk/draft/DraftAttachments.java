package org.pochtenie.desk.draft;

import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.pochtenie.desk.plumbing.Sql;
import org.pochtenie.letters.Attachment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.support.SqlBinaryValue;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The files of all drafts. */
@Component
public class DraftAttachments {
    /** What most servers still take, as the size of the files themselves. */
    public static final long MOST = 25L * 1024 * 1024;

    /** A file of a draft without its bytes. */
    public record Listed(long id, String name, String type, long size) {}

    private final JdbcClient jdbc;

    DraftAttachments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Listed> of(long draft) {
        return jdbc.sql("select id, name, type, size from draft_attachment where draft_id = ? order by id")
                .param(draft)
                .query((row, n) -> new Listed(
                        row.getLong("id"), row.getString("name"), row.getString("type"), row.getLong("size")))
                .list();
    }

    /** Attaches a file; empty when the letter would become too heavy. Two tabs are kept from doing so together. */
    @Transactional
    Optional<Listed> attach(long draft, String name, String type, long size, InputStream bytes) {
        jdbc.sql("select id from draft where id = ? for update")
                .param(draft)
                .query(Long.class)
                .single();
        if (total(draft) + size > MOST) {
            return Optional.empty();
        }
        var safe = Attachment.file(Sql.text(name), type, new byte[0]).safeName();
        var id = jdbc.sql(
                        "insert into draft_attachment (draft_id, name, type, size, bytes) values (?, ?, ?, ?, ?) returning id")
                .params(draft, safe, Sql.text(type), size, new SqlBinaryValue(bytes, size))
                .query(Long.class)
                .single();
        return Optional.of(new Listed(id, safe, type, size));
    }

    void remove(long draft, long attachment) {
        jdbc.sql("delete from draft_attachment where id = ? and draft_id = ?")
                .params(attachment, draft)
                .update();
    }

    public long total(long draft) {
        return jdbc.sql("select coalesce(sum(size), 0) from draft_attachment where draft_id = ?")
                .param(draft)
                .query(Long.class)
                .single();
    }

    Optional<Attachment> file(long draft, long attachment) {
        return jdbc.sql("select name, type, bytes from draft_attachment where draft_id = ? and id = ?")
                .params(draft, attachment)
                .query(DraftAttachments::attachment)
                .optional();
    }

    /** With their bytes, as they go into the letter. */
    public List<Attachment> whole(long draft) {
        return jdbc.sql("select name, type, bytes from draft_attachment where draft_id = ? order by id")
                .param(draft)
                .query(DraftAttachments::attachment)
                .list();
    }

    private static Attachment attachment(ResultSet row, int n) throws SQLException {
        return Attachment.file(row.getString("name"), row.getString("type"), row.getBytes("bytes"));
    }
}
