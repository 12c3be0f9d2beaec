package org.pochtenie.desk.clock;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.plumbing.Sql;
import org.pochtenie.rulebook.duty.ResponseClock;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads and writes clocks as rows. */
final class ClockRows {
    private final JdbcClient jdbc;

    ClockRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The clock, kept from others until the transaction ends. */
    @Nullable
    ResponseClock locked(long conversation) {
        return jdbc.sql("select * from response_clock where conversation_id = ? for update")
                .param(conversation)
                .query(ClockRows::clock)
                .optional()
                .orElse(null);
    }

    /** A wait that has begun: whatever was told of the one before is forgotten. */
    void begin(long conversation, @Nullable Long letter, ResponseClock clock) {
        jdbc.sql("""
                        insert into response_clock (conversation_id, letter_id, turn, started_at, counted_since, spent_ms,
                            aim_at, limit_at, promised_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (conversation_id) do update set letter_id = excluded.letter_id, turn = excluded.turn,
                            started_at = excluded.started_at, counted_since = excluded.counted_since,
                            spent_ms = excluded.spent_ms, aim_at = excluded.aim_at, limit_at = excluded.limit_at,
                            promised_at = excluded.promised_at, stopped_at = null, stopped_by = null,
                            warned_at = null, late_told_at = null""")
                .params(Arrays.asList(
                        conversation,
                        letter,
                        word(clock.turn()),
                        Sql.at(clock.started()),
                        Sql.at(clock.since()),
                        clock.spent().toMillis(),
                        Sql.at(clock.aim()),
                        Sql.at(clock.limit()),
                        Sql.atOrNull(clock.promised())))
                .update();
    }

    /**
     * The same wait, gone on. What was told of an aim that has moved may be told again.
     *
     * @param letter of ours that stopped it, null when none did
     */
    void goOn(long conversation, @Nullable Long letter, Instant at, ResponseClock clock) {
        jdbc.sql("""
                        update response_clock set turn = :turn, counted_since = :since, spent_ms = :spent,
                            stopped_at = case when :turn = 'stopped' then coalesce(stopped_at, :at) end,
                            stopped_by = case when :turn = 'stopped' then coalesce(stopped_by, :letter::bigint) end,
                            warned_at = case when aim_at = :aim then warned_at end,
                            late_told_at = case when limit_at = :limit then late_told_at end,
                            promise_told_at =
                                case when promised_at = :promised::timestamptz then promise_told_at end,
                            aim_at = :aim, limit_at = :limit, promised_at = :promised::timestamptz
                        where conversation_id = :conversation""")
                .param("turn", word(clock.turn()))
                .param("since", Sql.at(clock.since()))
                .param("spent", clock.spent().toMillis())
                .param("at", Sql.at(at))
                .param("letter", letter)
                .param("aim", Sql.at(clock.aim()))
                .param("limit", Sql.at(clock.limit()))
                .param("promised", Sql.atOrNull(clock.promised()))
                .param("conversation", conversation)
                .update();
    }

    static String word(ResponseClock.Turn turn) {
        return turn.name().toLowerCase(Locale.ROOT);
    }

    static ResponseClock clock(ResultSet row, int n) throws SQLException {
        return new ResponseClock(
                Sql.instant(row, "started_at"),
                Sql.instant(row, "counted_since"),
                Duration.ofMillis(row.getLong("spent_ms")),
                Sql.instant(row, "aim_at"),
                Sql.instant(row, "limit_at"),
                ResponseClock.Turn.valueOf(row.getString("turn").toUpperCase(Locale.ROOT)),
                Sql.instantOrNull(row, "promised_at"));
    }
}
