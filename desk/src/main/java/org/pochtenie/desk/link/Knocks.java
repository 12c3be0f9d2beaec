package org.pochtenie.desk.link;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.pochtenie.desk.plumbing.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts who knocks how often, in the database: two desks behind one balancer allow no more than one. */
@Component
class Knocks {
    private static final Duration KEPT = Duration.ofHours(1);
    private final JdbcClient jdbc;
    private final InstantSource now;

    Knocks(JdbcClient jdbc, InstantSource now) {
        this.jdbc = jdbc;
        this.now = now;
    }

    /** @param span at most an hour, for which {@code most} are counted together */
    record Limit(int most, Duration span) {
        /** The full span begins with the clock, so that desks agree on it. */
        Instant since(Instant now) {
            return now.truncatedTo(ChronoUnit.SECONDS)
                    .minusSeconds(Math.floorMod(now.getEpochSecond(), span.toSeconds()));
        }
    }

    /** Counts one more; false when that was too much. */
    boolean allows(String who, Limit limit) {
        var since = limit.since(now.instant());
        var times =
                jdbc.sql("""
                        insert into link_knock (who, since, times) values (?, ?, 1)
                        on conflict (who, since) do update set times = link_knock.times + 1 returning times""").params(who, Sql.at(since)).query(Integer.class).single();
        if (times == 1) {
            forgetOld();
        }
        return times <= limit.most();
    }

    /** Addresses of people are kept no longer than they count. */
    private void forgetOld() {
        jdbc.sql("delete from link_knock where since < ?")
                .param(Sql.at(now.instant().minus(KEPT)))
                .update();
    }
}
