package org.pochtenie.desk.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.plumbing.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All tasks, and what is owed of them: a date. */
@Component
public class Tasks {
    private static final int MOST = 100;
    private static final int AHEAD = 30;

    private final JdbcClient jdbc;
    private final DatesOwed datesOwed;
    private final TaskForecasts forecasts;
    private final InstantSource now;

    Tasks(JdbcClient jdbc, DatesOwed datesOwed, TaskForecasts forecasts, InstantSource now) {
        this.jdbc = jdbc;
        this.datesOwed = datesOwed;
        this.forecasts = forecasts;
        this.now = now;
    }

    public Optional<Task> byId(long id) {
        return jdbc.sql("select * from task where id = ?")
                .param(id)
                .query(Tasks::task)
                .optional();
    }

    /** Those of a client that are not over. */
    public List<Task> open(long client) {
        return jdbc.sql("""
                        select * from task where client_id = ? and ended_at is null
                        order by until_day nulls last, id limit ?""").params(client, MOST).query(Tasks::task).list();
    }

    /** Those that ended last. */
    public List<Task> ended(long client, int most) {
        return jdbc.sql("""
                        select * from task where client_id = ? and ended_at is not null
                        order by ended_at desc, id desc limit ?""").params(client, most).query(Tasks::task).list();
    }

    /** Those that the client may see: the open ones, and what was done lately. */
    public List<Task> clientSees(long client, int lately) {
        return jdbc.sql("""
                        (select * from task where client_id = :client and client_sees and ended_at is null
                            order by until_day nulls last, id limit :most)
                        union all
                        (select * from task where client_id = :client and client_sees and state = 'done'
                            and ended_at is not null order by ended_at desc limit :lately)""")
                .param("client", client)
                .param("most", MOST)
                .param("lately", lately)
                .query(Tasks::task)
                .list();
    }

    @Transactional
    public Task begin(long client, String title, @Nullable LocalDate until, long by) {
        return begin(new NewTask(client, null, null, title, until), by);
    }

    @Transactional
    Task begin(NewTask begun, long by) {
        var id = jdbc.sql("""
                        insert into task (client_id, project_id, conversation_id, title, state, percent, until_day, why,
                            measure, colleague_id, made_at)
                        values (?, ?, ?, ?, 'doing', 0, ?, '', '', ?, ?) returning id""")
                .params(Sql.row(
                        begun.client(),
                        begun.project(),
                        begun.conversation(),
                        Sql.text(begun.title()),
                        begun.until(),
                        by,
                        Sql.at(now.instant())))
                .query(Long.class)
                .single();
        return owing(id);
    }

    /** As typed; who accepts it and the project must be the client's. */
    @Transactional
    public Task change(Task task, Typed typed, long by) {
        jdbc.sql("""
                        update task set title = ?, until_day = ?, state = ?, why = ?, measure = ?,
                            acceptor_id = (select id from contact where id = ? and client_id = task.client_id),
                            project_id = (select id from project where id = ? and client_id = task.client_id),
                            colleague_id = (select id from colleague where id = ?),
                            ended_at = case when ? then coalesce(ended_at, ?) end
                        where id = ?""")
                .params(Sql.row(
                        typed.title(),
                        typed.until(),
                        typed.state().word(),
                        typed.aim().why(),
                        typed.aim().measure(),
                        typed.aim().acceptor(),
                        typed.project(),
                        typed.colleague(),
                        typed.state().isOver(),
                        Sql.at(now.instant()),
                        task.id()))
                .update();
        percent(task.id(), typed.state() == Task.State.DONE ? 100 : typed.percent(), by);
        return owing(task.id());
    }

    /** It will be done on that day. */
    @Transactional
    Task until(long id, LocalDate day) {
        jdbc.sql("update task set until_day = ? where id = ?").params(day, id).update();
        return owing(id);
    }

    /** It is that far. Said again, it changes nothing. */
    @Transactional
    public void percent(long id, int percent, long by) {
        var changed = jdbc.sql("update task set percent = ? where id = ? and percent <> ?")
                .params(percent, id, percent)
                .update();
        if (changed > 0) {
            jdbc.sql("insert into task_percent (task_id, percent, said_by, said_at) values (?, ?, ?, ?)")
                    .params(Sql.row(id, percent, by, Sql.at(now.instant())))
                    .update();
        }
    }

    /** How it went on, the newest first. */
    public List<Percent> percents(long id) {
        return jdbc.sql("select * from task_percent where task_id = ? order by id desc limit 50")
                .param(id)
                .query((row, n) ->
                        new Percent(row.getInt("percent"), Sql.longOrNull(row, "said_by"), Sql.instant(row, "said_at")))
                .list();
    }

    @Transactional
    public void clientSees(long id, boolean sees) {
        jdbc.sql("update task set client_sees = ? where id = ?")
                .params(sees, id)
                .update();
    }

    /** A letter is being written that tells the client its date as it is now. */
    @Transactional
    void offered(long id) {
        jdbc.sql("update task set offered_day = until_day where id = ?")
                .param(id)
                .update();
    }

    /** A letter is being written that tells the client that date instead of the one that he knows. */
    @Transactional
    void offered(long id, LocalDate until) {
        jdbc.sql("update task set offered_day = ? where id = ?")
                .params(until, id)
                .update();
    }

    /** That letter was sent, and with it another date is told.
     *
     * @param until null: the one that was offered in it
     */
    @Transactional
    void movedTo(long id, long letter, @Nullable LocalDate until) {
        jdbc.sql("""
                        update task set until_day = coalesce(?::date, offered_day), told_day = coalesce(?::date, offered_day),
                            told_letter_id = ? where id = ?""").params(Sql.row(until, until, letter, id)).update();
        owing(id);
    }

    /** Those whose date, as the client knows it, comes soon or has just passed. */
    List<Long> soon() {
        var today = LocalDate.ofInstant(now.instant(), ZoneOffset.UTC);
        return jdbc.sql("""
                        select id from task where ended_at is null and told_day between ? and ?
                        order by told_day, id limit 2000""")
                .params(today.minusDays(1), today.plusDays(AHEAD))
                .query(Long.class)
                .list();
    }

    /** Whether it will be late: time passes, also while nobody touches it. */
    @Transactional
    void lookAhead(long id) {
        var task = byId(id).orElseThrow();
        forecasts.look(task);
        var since = byId(id).orElseThrow();
        if (!since.equals(task)) { // a letter moved its date meanwhile and paid what has just been owed anew
            forecasts.look(since);
        }
    }

    /** That letter was sent. Another date that was set since is owed anew. */
    @Transactional
    void told(long id, long letter) {
        jdbc.sql("update task set told_day = offered_day, told_letter_id = ? where id = ?")
                .params(letter, id)
                .update();
        owing(id);
    }

    /** The client knows the date from elsewhere. */
    @Transactional
    public void toldOtherwise(long id) {
        jdbc.sql("update task set told_day = until_day, told_letter_id = null where id = ?")
                .param(id)
                .update();
        owing(id);
    }

    /** One conversation turned out to continue another. */
    @Transactional
    public void moved(long from, long into) {
        jdbc.sql("update task set conversation_id = ? where conversation_id = ?")
                .params(into, from)
                .update();
    }

    private Task owing(long id) {
        var task = byId(id).orElseThrow();
        datesOwed.after(task);
        forecasts.look(task);
        return task;
    }

    private static Task task(ResultSet row, int n) throws SQLException {
        return new Task(
                row.getLong("id"),
                row.getLong("client_id"),
                Sql.longOrNull(row, "project_id"),
                Sql.longOrNull(row, "conversation_id"),
                row.getString("title"),
                Task.State.of(row.getString("state")),
                row.getInt("percent"),
                row.getObject("until_day", LocalDate.class),
                row.getObject("offered_day", LocalDate.class),
                row.getObject("told_day", LocalDate.class),
                new Task.Aim(row.getString("why"), row.getString("measure"), Sql.longOrNull(row, "acceptor_id")),
                Sql.longOrNull(row, "colleague_id"),
                row.getBoolean("client_sees"),
                Sql.instant(row, "made_at"),
                Sql.instantOrNull(row, "ended_at"));
    }
}
