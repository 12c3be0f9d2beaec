package org.pochtenie.desk.mailbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.mailbox.MailFolder.History;
import org.pochtenie.desk.plumbing.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far the folders of all mailboxes are read. */
@Component
public class MailFolders {
    private final JdbcClient jdbc;

    MailFolders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<MailFolder> find(long mailbox, String name) {
        return jdbc.sql("select * from mailbox_folder where mailbox_id = ? and folder = ?")
                .params(mailbox, name)
                .query(MailFolders::folder)
                .optional();
    }

    public List<MailFolder> of(long mailbox) {
        return jdbc.sql("select * from mailbox_folder where mailbox_id = ? order by sent, folder")
                .param(mailbox)
                .query(MailFolders::folder)
                .list();
    }

    public void keep(MailFolder folder) {
        var history = folder.history();
        jdbc.sql("""
                        insert into mailbox_folder (mailbox_id, folder, sent, uid_validity, last_uid, history_from,
                            history_since, history_done, history_total, history_count)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (mailbox_id, folder) do update set sent = excluded.sent,
                            uid_validity = excluded.uid_validity, last_uid = excluded.last_uid,
                            history_from = excluded.history_from, history_since = excluded.history_since,
                            history_done = excluded.history_done, history_total = excluded.history_total,
                            history_count = excluded.history_count""")
                .params(Sql.row(
                        folder.mailbox(),
                        folder.name(),
                        folder.sent(),
                        folder.uidValidity(),
                        folder.lastUid(),
                        folder.historyFrom(),
                        history == null ? null : history.since(),
                        history == null ? 0 : history.done(),
                        history == null ? 0 : history.total(),
                        history == null ? 0 : history.count()))
                .update();
    }

    private static MailFolder folder(ResultSet row, int n) throws SQLException {
        return new MailFolder(
                row.getLong("mailbox_id"),
                row.getString("folder"),
                row.getBoolean("sent"),
                row.getLong("uid_validity"),
                row.getLong("last_uid"),
                row.getLong("history_from"),
                history(row));
    }

    private static @Nullable History history(ResultSet row) throws SQLException {
        var since = row.getObject("history_since", LocalDate.class);
        return since == null
                ? null
                : new History(
                        since, row.getLong("history_done"), row.getInt("history_total"), row.getInt("history_count"));
    }
}
