package org.pochtenie.desk.tryon;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pochtenie.desk.plumbing.Live;
import org.pochtenie.desk.plumbing.Sql;
import org.pochtenie.desk.profile.Scope;
import org.pochtenie.rulebook.Weight;
import org.pochtenie.rulebook.Wording;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All trials and what they have found. */
@Component
public class TryOns {
    static final TaskDescriptor<Void> JOB = TaskDescriptor.of("try-on", Void.class);

    /** Of one rule; more would help nobody to judge. */
    private static final int MOST_KEPT = 50;

    private final JdbcClient jdbc;
    private final SentByUs letters;
    private final SchedulerClient jobs;
    private final Live live;
    private final InstantSource now;

    TryOns(JdbcClient jdbc, SentByUs letters, SchedulerClient jobs, Live live, InstantSource now) {
        this.jdbc = jdbc;
        this.letters = letters;
        this.jobs = jobs;
        this.live = live;
        this.now = now;
    }

    /** Begins to read the letters of the last year; the number of the trial. */
    @Transactional
    public long begin(Tried tried, long colleague) {
        var id = jdbc.sql("""
                        insert into try_on (kind, owner, yaml, own_rule, asked_by, asked_at, state, total)
                        values (?, ?, ?, ?, ?, ?, 'running', ?) returning id""")
                .params(Sql.row(
                        Sql.word(tried.scope().kind()),
                        tried.scope().owner(),
                        tried.yaml(),
                        tried.ownRule(),
                        colleague,
                        Sql.at(now.instant()),
                        letters.count(tried.scope(), now.instant())))
                .query(Long.class)
                .single();
        jobs.scheduleIfNotExists(JOB.instance(String.valueOf(id)).scheduledTo(now.instant()));
        return id;
    }

    public Optional<TryOn> byId(long id) {
        return jdbc.sql("select * from try_on where id = ?")
                .param(id)
                .query(TryOns::row)
                .optional();
    }

    /** Those of the last weeks, the newest first. */
    public List<TryOn> recent(int most) {
        return jdbc.sql("select * from try_on order by id desc limit ?")
                .param(most)
                .query(TryOns::row)
                .list();
    }

    /** It stops before its next letters; what it has found stays. */
    @Transactional
    public void cancel(long id) {
        jdbc.sql("update try_on set state = 'cancelled' where id = ? and state = 'running'")
                .param(id)
                .update();
        live.changed("tryon");
    }

    /** The rules about which something would be different first. */
    public List<RuleCount> counts(long id) {
        return jdbc.sql("""
                        select rule, before, after from try_on_count where try_on_id = ?
                        order by abs(after - before) desc, after desc, rule""")
                .param(id)
                .query((row, n) -> new RuleCount(row.getString("rule"), row.getInt("before"), row.getInt("after")))
                .list();
    }

    public List<Difference> differences(long id) {
        return jdbc.sql("select * from try_on_letter where try_on_id = ? order by rule, change, letter_id desc")
                .param(id)
                .query(TryOns::difference)
                .list();
    }

    /** Notes what a few letters have shown and how far the trial is now; false: it was cancelled meanwhile. */
    @Transactional
    boolean advance(long id, Progress progress) {
        var going = jdbc.sql("""
                        update try_on set done = done + ?, before_sent = ?, before_letter = ?
                        where id = ? and state = 'running'""")
                        .params(progress.letters(), Sql.at(progress.beforeSent()), progress.beforeLetter(), id)
                        .update()
                == 1;
        if (going) {
            progress.counts().forEach((rule, count) -> add(id, rule, count));
            progress.differences().forEach(difference -> add(id, difference));
            live.changed("tryon");
        }
        return going;
    }

    @Transactional
    void finish(long id) {
        jdbc.sql("update try_on set state = 'done', total = done where id = ? and state = 'running'")
                .param(id)
                .update();
        live.changed("tryon");
    }

    /** What a few letters have shown. */
    record Progress(
            int letters,
            Instant beforeSent,
            long beforeLetter,
            Map<String, RuleCount> counts,
            List<Difference> differences) {}

    private void add(long id, String rule, RuleCount count) {
        jdbc.sql("""
                        insert into try_on_count (try_on_id, rule, before, after) values (?, ?, ?, ?)
                        on conflict (try_on_id, rule) do update
                        set before = try_on_count.before + excluded.before, after = try_on_count.after + excluded.after""").params(id, rule, count.before(), count.after()).update();
    }

    private void add(long id, Difference difference) {
        jdbc.sql("""
                        insert into try_on_letter (try_on_id, letter_id, conversation_id, rule, change, weight, lead, words,
                            trail, message_ru, message_en)
                        select ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?
                        where (select count(*) from try_on_letter where try_on_id = ? and rule = ? and change = ?) < ?""")
                .params(
                        id,
                        difference.letter(),
                        difference.conversation(),
                        difference.rule(),
                        Sql.word(difference.change()),
                        Sql.word(difference.weight()),
                        Sql.text(difference.lead()),
                        Sql.text(difference.words()),
                        Sql.text(difference.trail()),
                        Sql.text(difference.message().ru()),
                        Sql.text(difference.message().en()),
                        id,
                        difference.rule(),
                        Sql.word(difference.change()),
                        MOST_KEPT)
                .update();
    }

    private static TryOn row(ResultSet row, int n) throws SQLException {
        var scope = new Scope(Sql.constant(Scope.Kind.class, row.getString("kind")), row.getLong("owner"));
        return new TryOn(
                row.getLong("id"),
                new Tried(scope, row.getString("yaml"), row.getString("own_rule")),
                row.getLong("asked_by"),
                Sql.instant(row, "asked_at"),
                Sql.constant(TryOn.State.class, row.getString("state")),
                row.getInt("total"),
                row.getInt("done"),
                Sql.instantOrNull(row, "before_sent"),
                Sql.longOrNull(row, "before_letter"));
    }

    private static Difference difference(ResultSet row, int n) throws SQLException {
        return new Difference(
                row.getLong("letter_id"),
                row.getLong("conversation_id"),
                row.getString("rule"),
                Sql.constant(Difference.Change.class, row.getString("change")),
                Sql.constant(Weight.class, row.getString("weight")),
                row.getString("lead"),
                row.getString("words"),
                row.getString("trail"),
                new Wording(row.getString("message_ru"), row.getString("message_en")));
    }
}
