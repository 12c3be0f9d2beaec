package org.pochtenie.desk.silence;

import java.time.Instant;
import org.pochtenie.desk.plumbing.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks, as time passes, at silences that come near: before anybody is shown one it must hold still. */
@Component
public class NearSilences {
    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final SilenceRows rows;
    private final Silences silences;
    private final Places places;

    NearSilences(JdbcClient jdbc, SilenceRows rows, Silences silences, Places places) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.silences = silences;
        this.places = places;
    }

    /**
     * Those that come near now: where nothing goes on any more they rest, and where the interval has grown meanwhile they
     * wait on. Each is looked at once, by one desk.
     */
    @Transactional
    public void near(Instant at) {
        var near = jdbc.sql("""
                        update silence set looked_at = :now where id in (
                            select id from silence where looked_at is null and show_at <= :now
                            order by show_at limit :most for update skip locked) returning *""")
                .param("now", Sql.at(at))
                .param("most", AT_ONCE)
                .query((row, n) -> new Near(SilenceRows.silence(row, n), Sql.instant(row, "counted_from")))
                .list();
        near.forEach(one -> {
            if (rows.goesOn(one.silence.id())) {
                measureAnew(one);
            } else {
                silences.rest(one.silence.id());
            }
        });
    }

    private record Near(Silence silence, Instant countedFrom) {}

    private void measureAnew(Near near) {
        places.of(near.silence).ifPresent(place -> {
            var due = silences.due(place, near.countedFrom);
            if (due == null || !due.due().equals(near.silence.due())) {
                silences.count(near.silence.id(), place, near.countedFrom);
            }
        });
    }
}
