package org.pochtenie.desk.bounce;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.plumbing.Sql;
import org.pochtenie.letters.automatic.Bounce;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All that delivery reports have said of letters. */
@Component
public class Bounces {
    private static final int LONGEST_WORDS = 2000;
    private static final int LONGEST_ID = 900;

    private final JdbcClient jdbc;

    Bounces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Keeps what a report says.
     *
     * @param report the letter that came
     * @param messageId of the letter that did not arrive; null when nobody can say
     * @param guessed whether that id was concluded and not read
     */
    public void keep(long report, Bounce bounce, @Nullable String messageId, boolean guessed, Instant came) {
        jdbc.sql("""
                        insert into bounce (report_id, message_id, guessed, recipient, permanent, status, said, came_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(Sql.row(
                        report,
                        messageId == null ? null : bounded(messageId, LONGEST_ID),
                        guessed,
                        bounded(bounce.recipient(), LONGEST_ID),
                        bounce.permanent(),
                        bounded(bounce.status(), LONGEST_ID),
                        bounded(bounce.reason(), LONGEST_WORDS),
                        Sql.at(came)))
                .update();
    }

    /** What stands against letters with these ids: for each recipient the last word, a failure before any delay. */
    public Map<String, List<KeptBounce>> against(Collection<String> messageIds) {
        if (messageIds.isEmpty()) {
            return Map.of();
        }
        return jdbc.sql("""
                        select distinct on (message_id, recipient) * from bounce
                        where message_id = any(?) and not settled
                        order by message_id, recipient, permanent desc, came_at desc, id desc""").param(messageIds.toArray(String[]::new)).query(Bounces::bounce).list().stream()
                .collect(Collectors.groupingBy(bounce -> Objects.requireNonNull(bounce.messageId())));
    }

    /** Of which letters each of these reports tells. */
    public Map<Long, String> toldBy(Collection<Long> reports) {
        if (reports.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select * from bounce where report_id = any(?) and message_id is not null")
                .param(reports.toArray(Long[]::new))
                .query(Bounces::bounce)
                .list()
                .stream()
                .collect(Collectors.toMap(
                        KeptBounce::report,
                        bounce -> Objects.requireNonNull(bounce.messageId()),
                        (first, second) -> first));
    }

    /** Its author has seen it, or sends the letter once more: what was said of it does not count any longer. */
    public void settle(String messageId) {
        jdbc.sql("update bounce set settled = true where message_id = ?")
                .param(messageId)
                .update();
    }

    private static String bounded(String text, int most) {
        return Sql.text(text.length() > most ? text.substring(0, most) : text);
    }

    private static KeptBounce bounce(ResultSet row, int n) throws SQLException {
        return new KeptBounce(
                row.getLong("report_id"),
                row.getString("message_id"),
                row.getBoolean("guessed"),
                row.getString("recipient"),
                row.getBoolean("permanent"),
                row.getString("status"),
                row.getString("said"),
                Sql.instant(row, "came_at"));
    }
}
