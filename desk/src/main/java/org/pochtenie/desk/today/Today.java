package org.pochtenie.desk.today;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.pochtenie.desk.clock.ResponseClocks;
import org.pochtenie.desk.plumbing.Sql;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits for us now; each list is a short walk along an index, however many conversations there are. */
@Component
public class Today {
    /** More than anybody answers before he looks again. */
    public static final int ROWS = 50;

    /** As much of what is owed as stands beside one conversation. */
    public static final int BESIDE = 3;

    private static final int OTHERS = 20;
    private static final String WAITS = "turn = 'running'";

    /** A promise that stands among the debts is not shown twice. */
    private static final String NOT_OWED = """
            not exists (select from debt where debt.conversation_id = today_conversation.id and ended_at is null
                and kind in ('promise', 'question'))""";

    private static final RowMapper<WaitingRow> CLOCKED = (row, n) -> row(row, true);
    private static final RowMapper<WaitingRow> UNCLOCKED = (row, n) -> row(row, false);
    private final JdbcClient jdbc;

    Today(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those whose clock runs, the most urgent first; one more than {@link #ROWS} when there are more. */
    public List<WaitingRow> waiting(Whose whose, long me) {
        return jdbc.sql("select * from today_conversation where " + WAITS + " and " + whose.condition("assignee_id")
                        + " order by limit_at, id limit " + (ROWS + 1))
                .param("who", whose.who(me))
                .query(CLOCKED)
                .list();
    }

    /** Those that wait without a clock, the newest first. */
    public List<WaitingRow> unclocked(Whose whose, long me) {
        return jdbc.sql("select * from today_unclocked where " + whose.condition("assignee_id")
                        + " order by last_letter_at desc, id desc limit " + OTHERS)
                .param("who", whose.who(me))
                .query(UNCLOCKED)
                .list();
    }

    /** Those to whom an answer is promised before {@code soon}, and whose clock does not run again already. */
    public List<WaitingRow> promised(Whose whose, long me, Instant soon) {
        return jdbc.sql("select * from today_conversation where promised_at < :soon and turn <> 'running' and "
                        + NOT_OWED + " and " + whose.condition("assignee_id") + " order by promised_at, id limit "
                        + OTHERS)
                .param("soon", Sql.at(soon))
                .param("who", whose.who(me))
                .query(CLOCKED)
                .list();
    }

    public Counters counters(long me, Instant now, Instant midnight) {
        return jdbc.sql("""
                        select count(*) as "all", count(*) filter (where limit_at <= :now) as late,
                            count(*) filter (where aim_at <= :now and limit_at > :now) as warning,
                            count(*) filter (where assignee_id = :me) as mine,
                            count(*) filter (where assignee_id is null) as unassigned,
                            (select count(*) from response_clock
                                where stopped_at >= :midnight and stopped_by is not null) as answered
                        from (select assignee_id, aim_at, limit_at from today_conversation
                            where\s""" + WAITS + " order by limit_at, id limit " + Counters.MOST + ") waiting")
                .param("me", me)
                .param("now", Sql.at(now))
                .param("midnight", Sql.at(midnight))
                .query((row, n) -> new Counters(
                        row.getInt("all"),
                        row.getInt("late"),
                        row.getInt("warning"),
                        row.getInt("mine"),
                        row.getInt("unassigned"),
                        row.getInt("answered")))
                .single();
    }

    private static WaitingRow row(ResultSet row, boolean clocked) throws SQLException {
        return new WaitingRow(
                row.getLong("id"),
                row.getString("who"),
                row.getString("subject"),
                row.getString("preview"),
                Sql.instant(row, "last_letter_at"),
                row.getBoolean("has_attachments"),
                Objects.requireNonNullElse(row.getString("assignee"), ""),
                clocked ? ResponseClocks.clock(row, 0) : null);
    }
}
