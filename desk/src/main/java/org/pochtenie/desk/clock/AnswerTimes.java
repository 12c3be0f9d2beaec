package org.pochtenie.desk.clock;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All answer times that mailboxes and clients choose from. */
@Component
public class AnswerTimes {
    private static final String SELECT = """
            select answer_time.id as answer_time_id, answer_time.name as answer_time_name, aim_minutes, limit_minutes,
                calendar.*
            from answer_time join calendar on calendar.id = calendar_id\s""";

    private final JdbcClient jdbc;
    private final Calendars calendars;
    private final Remeasuring remeasuring;

    AnswerTimes(JdbcClient jdbc, Calendars calendars, Remeasuring remeasuring) {
        this.jdbc = jdbc;
        this.calendars = calendars;
        this.remeasuring = remeasuring;
    }

    public List<WantedAnswer> all() {
        return jdbc.sql(SELECT + "order by answer_time.id").query(this::wanted).list();
    }

    public Optional<WantedAnswer> byId(long id) {
        return jdbc.sql(SELECT + "where answer_time.id = ?")
                .param(id)
                .query(this::wanted)
                .optional();
    }

    /** Which one holds for a conversation: its client's, else its mailbox's, else the first. */
    public WantedAnswer of(long conversation) {
        return jdbc.sql(SELECT + """
                        join conversation_answer_time on answer_time_id = answer_time.id where conversation_id = ?""").param(conversation).query(this::wanted).single();
    }

    /** Which one holds where there is no conversation: the client's, else the first. */
    public WantedAnswer ofClient(@Nullable Long client) {
        return jdbc.sql(SELECT
                        + "where answer_time.id = coalesce((select answer_time_id from client where id = ?), "
                        + WantedAnswer.FIRST + ")")
                .param(1, client, Types.BIGINT)
                .query(this::wanted)
                .single();
    }

    /** Stores one, a new one under number 0; running clocks are measured anew soon after. */
    @Transactional
    public long keep(WantedAnswer wanted) {
        remeasuring.soon();
        var columns = List.of(
                wanted.name(),
                wanted.aim().toMinutes(),
                wanted.limit().toMinutes(),
                wanted.calendar().id());
        if (wanted.id() == 0) {
            return jdbc.sql("""
                            insert into answer_time (name, aim_minutes, limit_minutes, calendar_id)
                            values (?, ?, ?, ?) returning id""").params(columns).query(Long.class).single();
        }
        jdbc.sql("update answer_time set name = ?, aim_minutes = ?, limit_minutes = ?, calendar_id = ? where id = ?")
                .params(columns)
                .param(wanted.id())
                .update();
        return wanted.id();
    }

    boolean isNameTaken(String name, long byOther) {
        return jdbc.sql("select exists (select from answer_time where lower(name) = lower(?) and id <> ?)")
                .params(name, byOther)
                .query(Boolean.class)
                .single();
    }

    private WantedAnswer wanted(ResultSet row, int n) throws SQLException {
        return new WantedAnswer(
                row.getLong("answer_time_id"),
                row.getString("answer_time_name"),
                Duration.ofMinutes(row.getInt("aim_minutes")),
                Duration.ofMinutes(row.getInt("limit_minutes")),
                calendars.calendar(row, n));
    }
}
