package org.pochtenie.desk.clock;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.plumbing.Sql;
import org.pochtenie.rulebook.duty.Happening;
import org.pochtenie.rulebook.duty.ResponseClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All response clocks: one a conversation, once a client has waited there. */
@Component
public class ResponseClocks {
    private final JdbcClient jdbc;
    private final ClockRows rows;
    private final AnswerTimes answerTimes;

    ResponseClocks(JdbcClient jdbc, AnswerTimes answerTimes) {
        this.jdbc = jdbc;
        this.rows = new ClockRows(jdbc);
        this.answerTimes = answerTimes;
    }

    /**
     * Something happened in a conversation: its clock starts, rests, goes on or stops as {@link ResponseClock} says.
     *
     * @param letter the letter that did it, null when a colleague did
     */
    @Transactional
    public void happened(long conversation, @Nullable Long letter, Happening happening) {
        if (happening instanceof Happening.ClientWrote wrote && !wrote.wantsAnswer()) {
            return;
        }
        var before = rows.locked(conversation);
        var answerTime = answerTimes.of(conversation).measured();
        ResponseClock.after(before, happening, answerTime)
                .filter(after -> !after.equals(before))
                .ifPresent(after -> {
                    if (before == null || !before.started().equals(after.started())) {
                        rows.begin(conversation, letter, after);
                    } else {
                        rows.goOn(conversation, letter, happening.at(), after);
                    }
                });
    }

    public Optional<ResponseClock> of(long conversation) {
        return Optional.ofNullable(of(List.of(conversation)).get(conversation));
    }

    /** The clocks of those conversations that have one, for a list of them. */
    public Map<Long, ResponseClock> of(Collection<Long> conversations) {
        var clocks = new HashMap<Long, ResponseClock>();
        jdbc.sql("select * from response_clock where conversation_id = any(?)")
                .param(conversations.toArray(Long[]::new))
                .query(row -> {
                    clocks.put(row.getLong("conversation_id"), ClockRows.clock(row, 0));
                });
        return clocks;
    }

    /**
     * The conversations whose aim has passed, each of them told of once: whichever desk asks first gets it.
     *
     * <p>The caller tells it within the same transaction.
     */
    @Transactional
    public List<Long> warned(Instant now) {
        return told("warned_at", "turn = 'running' and aim_at", now, now);
    }

    /** The same for the limit. */
    @Transactional
    public List<Long> late(Instant now) {
        return told("late_told_at", "turn = 'running' and limit_at", now, now);
    }

    /** The same for promises whose moment comes before {@code soon}. */
    @Transactional
    public List<Long> promisesNear(Instant soon, Instant now) {
        return told("promise_told_at", "promised_at", soon, now);
    }

    private List<Long> told(String mark, String due, Instant until, Instant now) {
        // What somebody holds just now is told by the next tick.
        return jdbc.sql("update response_clock set " + mark + " = ? where conversation_id in ("
                        + "select conversation_id from response_clock where " + due + " <= ? and " + mark
                        + " is null for update skip locked) returning conversation_id")
                .params(Sql.at(now), Sql.at(until))
                .query(Long.class)
                .list();
    }

    /** What is promised to the client has changed, without a letter. */
    @Transactional
    public void promised(long conversation, @Nullable Instant until) {
        jdbc.sql("update response_clock set promised_at = ?, promise_told_at = null where conversation_id = ?")
                .params(Sql.row(Sql.atOrNull(until), conversation))
                .update();
    }

    /** One conversation turned out to continue another: of two waits the one that runs, or began first, goes on. */
    @Transactional
    public void moved(long from, long into) {
        var moving = rows.locked(from);
        if (moving == null) {
            return;
        }
        var there = rows.locked(into);
        if (there == null || prevails(moving, there)) {
            jdbc.sql("delete from response_clock where conversation_id = ?")
                    .param(into)
                    .update();
            jdbc.sql("update response_clock set conversation_id = ? where conversation_id = ?")
                    .params(into, from)
                    .update();
        } else {
            jdbc.sql("delete from response_clock where conversation_id = ?")
                    .param(from)
                    .update();
        }
    }

    private static boolean prevails(ResponseClock one, ResponseClock other) {
        return one.isRunning() == other.isRunning()
                ? one.isRunning() == one.started().isBefore(other.started())
                : one.isRunning();
    }

    /** A clock from a row that has the columns of its table. */
    public static ResponseClock clock(ResultSet row, int n) throws SQLException {
        return ClockRows.clock(row, n);
    }

    /** The conversations whose wait is not over. */
    List<Long> waiting() {
        return jdbc.sql("select conversation_id from response_clock where turn <> 'stopped' order by 1")
                .query(Long.class)
                .list();
    }

    /** Measures a wait by the answer time that now holds for it. */
    @Transactional
    void measureAnew(long conversation, Instant now) {
        var clock = rows.locked(conversation);
        if (clock != null && clock.turn() != ResponseClock.Turn.STOPPED) {
            var anew = clock.under(answerTimes.of(conversation).measured());
            if (!anew.equals(clock)) {
                rows.goOn(conversation, null, now, anew);
            }
        }
    }
}
