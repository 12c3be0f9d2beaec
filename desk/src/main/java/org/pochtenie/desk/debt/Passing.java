package org.pochtenie.desk.debt;

import java.time.Instant;
import java.util.List;
import org.pochtenie.desk.plumbing.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Time passes over what is owed: it comes into sight, and it becomes late. Each is found once, by one desk. */
@Component
public class Passing {
    /** After a long standstill several ticks share the work. */
    static final int AT_ONCE = 1000;

    private final JdbcClient jdbc;
    private final Kinds kinds;

    Passing(JdbcClient jdbc, Kinds kinds) {
        this.jdbc = jdbc;
        this.kinds = kinds;
    }

    /** Those that come into sight now. */
    public List<Debt> shown(Instant now) {
        return found("shown_at", "show_at <= :now", "show_at", now);
    }

    /** Those whose time has passed now; each feature is told of its own. */
    public List<Debt> late(Instant now) {
        var late = found("late_at", "due_at <= :now and not quiet", "due_at", now);
        late.forEach(debt -> kinds.of(debt).late(debt, now));
        return late;
    }

    private List<Debt> found(String mark, String condition, String order, Instant now) {
        return jdbc.sql("update debt set " + mark
                        + " = :now where id in (select id from debt where ended_at is null and "
                        + mark + " is null and " + condition + " order by " + order + " limit " + AT_ONCE
                        + " for update skip locked) returning *")
                .param("now", Sql.at(now))
                .query(Debts::debt)
                .list();
    }
}
