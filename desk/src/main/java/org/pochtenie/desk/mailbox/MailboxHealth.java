package org.pochtenie.desk.mailbox;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.pochtenie.desk.plumbing.Live;
import org.pochtenie.desk.plumbing.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is known of how the mailboxes are: who looks at a server tells here how it went. */
@Component
public class MailboxHealth {
    private final JdbcClient jdbc;
    private final Live live;
    private final InstantSource now;

    MailboxHealth(JdbcClient jdbc, Live live, InstantSource now) {
        this.jdbc = jdbc;
        this.live = live;
        this.now = now;
    }

    /** The server answered for this folder. */
    @Transactional
    public void well(long mailbox, String folder) {
        jdbc.sql("update mailbox set checked_at = ? where id = ?")
                .params(Sql.at(now.instant()), mailbox)
                .update();
        var mended = jdbc.sql("""
                        update mailbox set fault = null, fault_since = null, fault_folder = null
                        where id = ? and fault_folder = ?""").params(mailbox, folder).update();
        if (mended > 0) {
            tell();
        }
    }

    /** The server could not be used for this folder; since when is kept from the first time on. */
    @Transactional
    public void ill(long mailbox, String folder, Fault fault) {
        var changed = jdbc.sql("""
                        update mailbox set fault = :fault, fault_folder = :folder, fault_since = coalesce(fault_since, :now)
                        where id = :id and (fault is null or (fault_folder = :folder and fault <> :fault))""")
                .param("fault", Sql.text(fault.stored()))
                .param("folder", folder)
                .param("now", Sql.at(now.instant()))
                .param("id", mailbox)
                .update();
        if (changed > 0) {
            tell();
        }
    }

    /** So many letters came just now, not counting history. */
    @Transactional
    public void came(long mailbox, int letters) {
        var instant = Sql.at(now.instant());
        jdbc.sql("update mailbox set letter_at = ?, silent_since = null where id = ?")
                .params(instant, mailbox)
                .update();
        jdbc.sql("""
                        insert into mailbox_hour (mailbox_id, hour, letters) values (?, date_trunc('hour', ?::timestamptz), ?)
                        on conflict (mailbox_id, hour) do update set letters = mailbox_hour.letters + excluded.letters""").params(mailbox, instant, letters).update();
    }

    /** Faults and silences, the oldest first; paused mailboxes have none. */
    public static List<Alarm> alarms(List<Mailbox> mailboxes) {
        return mailboxes.stream()
                .filter(mailbox -> !mailbox.paused())
                .flatMap(MailboxHealth::alarm)
                .sorted((one, other) -> one.since().compareTo(other.since()))
                .toList();
    }

    private static Stream<Alarm> alarm(Mailbox mailbox) {
        var health = mailbox.health();
        Instant since = health.fault() == null ? health.silentSince() : health.faultSince();
        return since == null
                ? Stream.empty()
                : Stream.of(new Alarm(mailbox.id(), mailbox.name(), mailbox.address(), health.fault(), since));
    }

    private void tell() {
        live.changed("mailbox");
        live.changed("today");
    }
}
