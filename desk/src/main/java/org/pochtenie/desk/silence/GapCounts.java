package org.pochtenie.desk.silence;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.plumbing.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How often clients had to ask how the work goes, for whoever is to see to it that they need not. */
@Component
public class GapCounts {
    private static final Duration LATELY = Duration.ofDays(90);
    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final InstantSource now;

    GapCounts(JdbcClient jdbc, InstantSource now) {
        this.jdbc = jdbc;
        this.now = now;
    }

    /** A gap of that client; {@code times} is how often he had to ask in that project lately. */
    public record Told(Gap gap, String client, @Nullable String project, String subject, int times) {}

    /** The newest first. */
    List<Told> recent() {
        return jdbc.sql("""
                        with lately as (
                            select *, count(*) over (partition by client_id, project_id) as times from gap
                            where not no_gap and asked_at > ?)
                        select lately.*, client.name as client, project.name as project, conversation.subject
                        from lately join client on client.id = lately.client_id
                        join conversation on conversation.id = lately.conversation_id
                        left join project on project.id = lately.project_id
                        order by asked_at desc, lately.id desc limit ?""")
                .params(Sql.at(now.instant().minus(LATELY)), MOST)
                .query((row, n) -> new Told(
                        Gaps.gap(row, n),
                        row.getString("client"),
                        row.getString("project"),
                        row.getString("subject"),
                        row.getInt("times")))
                .list();
    }

    /** How many of each cause lately, the most frequent first; the word is empty where nobody has said. */
    List<Map.Entry<String, Integer>> causes() {
        return jdbc.sql("""
                        select coalesce(cause, '') as cause, count(*) from gap where not no_gap and asked_at > ?
                        group by 1 order by 2 desc, 1""")
                .param(Sql.at(now.instant().minus(LATELY)))
                .query((row, n) -> Map.entry(row.getString(1), row.getInt(2)))
                .list();
    }
}
