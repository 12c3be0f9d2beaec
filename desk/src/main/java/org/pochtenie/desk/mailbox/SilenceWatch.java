package org.pochtenie.desk.mailbox;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.pochtenie.desk.Settings;
import org.pochtenie.desk.plumbing.Live;
import org.pochtenie.desk.plumbing.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks once a minute whether a mailbox has fallen silent, and raises the alarm once. */
@Component
class SilenceWatch {
    private final JdbcClient jdbc;
    private final Mailboxes mailboxes;
    private final Live live;
    private final Settings settings;
    private final InstantSource now;

    SilenceWatch(JdbcClient jdbc, Mailboxes mailboxes, Live live, Settings settings, InstantSource now) {
        this.jdbc = jdbc;
        this.mailboxes = mailboxes;
        this.live = live;
        this.settings = settings;
        this.now = now;
    }

    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
    @Transactional
    void look() {
        for (var mailbox : mailboxes.all()) {
            var last = mailbox.health().letterAt();
            if (last != null
                    && !mailbox.paused()
                    && Silence.beyond(hours(mailbox), last, now.instant(), settings.zone())) {
                raise(mailbox, last);
            }
        }
    }

    private void raise(Mailbox mailbox, Instant last) {
        var first = jdbc.sql(
                        "update mailbox set silent_since = ? where id = ? and silent_since is null and letter_at = ?")
                .params(Sql.at(last), mailbox.id(), Sql.at(last))
                .update();
        if (first > 0) {
            live.changed("mailbox");
            live.changed("today");
        }
    }

    private Map<Instant, Integer> hours(Mailbox mailbox) {
        var hours = new HashMap<Instant, Integer>();
        jdbc.sql("select hour, letters from mailbox_hour where mailbox_id = ? and hour > ?")
                .params(mailbox.id(), Sql.at(now.instant().minusSeconds((Silence.WEEKS + 2) * 7 * 86_400L)))
                .query(row -> {
                    hours.put(Sql.instant(row, "hour"), row.getInt("letters"));
                });
        return hours;
    }
}
