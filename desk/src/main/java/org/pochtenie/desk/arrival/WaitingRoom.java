package org.pochtenie.desk.arrival;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.mailbox.Mailbox;
import org.pochtenie.desk.mailbox.Mailboxes;
import org.pochtenie.desk.plumbing.Live;
import org.pochtenie.desk.plumbing.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All stored letters that have not arrived: those that wait, and those that could not be read. */
@Component
class WaitingRoom {
    private static final int MOST_BYTES = 32 << 20;

    private final JdbcClient jdbc;
    private final Mailboxes mailboxes;
    private final Live live;

    WaitingRoom(JdbcClient jdbc, Mailboxes mailboxes, Live live) {
        this.jdbc = jdbc;
        this.mailboxes = mailboxes;
        this.live = live;
    }

    /** The next letters, new ones before history, locked until the transaction ends; other desks take others. */
    public List<Waiting> take(int most) {
        var rows = jdbc.sql("""
                        select raw_letter_id, mailbox_id, history, sent, size, came_at from arrival
                        where fault is null order by history, id limit ?
                        for update skip locked""").param(most).query(WaitingRoom::waiting).list();
        var bytes = 0L;
        var taken = new ArrayList<Waiting>();
        for (var row : rows) {
            bytes += row.size();
            if (bytes > MOST_BYTES && !taken.isEmpty()) {
                break;
            }
            taken.add(row);
        }
        return taken;
    }

    /** One letter, locked; empty when it has arrived or another desk has it. */
    public List<Waiting> take(Waiting one) {
        return jdbc.sql("""
                        select raw_letter_id, mailbox_id, history, sent, size, came_at from arrival
                        where fault is null and raw_letter_id = ? for update skip locked""").param(one.raw()).query(WaitingRoom::waiting).list();
    }

    public void arrived(List<Waiting> letters) {
        jdbc.sql("delete from arrival where raw_letter_id = any(?)")
                .param(Sql.longs(letters, Waiting::raw))
                .update();
    }

    /** It stays, with the reason, until somebody runs it again. */
    @Transactional
    public void unreadable(long raw, String reason) {
        jdbc.sql("update arrival set fault = ? where raw_letter_id = ?")
                .params(Sql.text(reason.length() > 1000 ? reason.substring(0, 1000) : reason), raw)
                .update();
        live.changed("mailbox");
    }

    /** How many wait to be read. */
    public int left() {
        return jdbc.sql("select count(*) from arrival where fault is null")
                .query(Integer.class)
                .single();
    }

    /** Those that could not be read, the newest first. */
    public List<Unreadable> unreadable() {
        return jdbc.sql("""
                        select a.raw_letter_id, a.mailbox_id, a.came_at, a.size, a.fault from arrival a
                        where a.fault is not null order by a.id desc limit 500""")
                .query((row, n) -> new Unreadable(
                        row.getLong("raw_letter_id"),
                        address(Sql.longOrNull(row, "mailbox_id")),
                        Sql.instant(row, "came_at"),
                        row.getInt("size"),
                        row.getString("fault")))
                .list();
    }

    private String address(@Nullable Long mailbox) {
        return mailbox == null
                ? ""
                : mailboxes.byId(mailbox).map(Mailbox::address).orElse("");
    }

    /** It is read once more. */
    public void again(long raw) {
        jdbc.sql("update arrival set fault = null where raw_letter_id = ?")
                .param(raw)
                .update();
    }

    private static Waiting waiting(ResultSet row, int n) throws SQLException {
        return new Waiting(
                row.getLong("raw_letter_id"),
                Sql.longOrNull(row, "mailbox_id"),
                row.getBoolean("history"),
                row.getBoolean("sent"),
                row.getInt("size"),
                Sql.instant(row, "came_at"));
    }
}
