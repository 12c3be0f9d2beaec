package org.pochtenie.desk.today;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.pochtenie.desk.debt.Debt;
import org.pochtenie.desk.debt.Debts;
import org.pochtenie.desk.debt.Kinds;
import org.pochtenie.desk.plumbing.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is owed now, of every kind; each list is a short walk along an index, however much is owed. */
@Component
class OwedToday {
    private static final int QUIET = 20;
    private static final int OTHERS = 20;

    private final JdbcClient jdbc;
    private final Kinds kinds;

    OwedToday(JdbcClient jdbc, Kinds kinds) {
        this.jdbc = jdbc;
        this.kinds = kinds;
    }

    /**
     * What must be done, the first due first; one more than {@link Today#ROWS} when there is more. What is owed in a
     * conversation whose client waits stands beside that one, if it is on the same page.
     */
    List<DebtRow> due(Whose whose, long me) {
        return rows(jdbc.sql("""
                        select * from today_debt where not exists (select from response_clock clock
                            join conversation waiting on waiting.id = clock.conversation_id
                            where clock.conversation_id = today_debt.conversation_id and clock.turn = 'running' and\s"""
                        + whose.condition("waiting.assignee_id") + ") and not quiet and "
                        + whose.condition("colleague_id") + " order by due_at, id limit " + (Today.ROWS + 1))
                .param("who", whose.who(me))
                .query(OwedToday::seen)
                .list());
    }

    /** What others have not done in time and leads are told of; nothing that stands on his own page anyway. */
    List<DebtRow> lateOfOthers(long lead) {
        return rows(jdbc.sql("""
                        select * from today_debt where kind = any(:kinds) and late_at is not null
                        and colleague_id is distinct from :lead
                        and not exists (select from response_clock clock
                            join conversation on conversation.id = clock.conversation_id
                            where clock.conversation_id = today_debt.conversation_id and clock.turn = 'running'
                                and conversation.assignee_id = :lead)
                        order by due_at, id limit\s""" + OTHERS)
                .param("kinds", kinds.leadsSeeLate().toArray(String[]::new))
                .param("lead", lead)
                .query(OwedToday::seen)
                .list());
    }

    /** What only may be done. */
    List<DebtRow> quiet(Whose whose, long me) {
        return rows(jdbc.sql("select * from today_debt where quiet and " + whose.condition("colleague_id")
                        + " order by due_at, id limit " + QUIET)
                .param("who", whose.who(me))
                .query(OwedToday::seen)
                .list());
    }

    /** What is owed in each of these conversations, the first due first; one more than {@link Today#BESIDE} when there is more. */
    Map<Long, List<Debt>> in(Collection<Long> conversations) {
        return jdbc
                .sql("""
                        select owed.* from unnest(?::bigint[]) conversation (id), lateral (
                            select * from debt where conversation_id = conversation.id and ended_at is null
                                and shown_at is not null and not quiet order by due_at, id limit\s""" + (Today.BESIDE + 1) + ") owed order by owed.due_at, owed.id")
                .param(conversations.toArray(Long[]::new))
                .query(Debts::debt)
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        debt -> Objects.requireNonNull(debt.owed().conversation())));
    }

    /** Every colleague with what waits for him and what is late; counting stops where nobody reads numbers any more. */
    List<TeamRow> team(Instant now) {
        return jdbc.sql("""
                        with running as (
                            select assignee_id, limit_at from today_conversation where turn = 'running'
                            order by limit_at, id limit :most
                        ), waiting as (
                            select assignee_id, count(*) as number, count(*) filter (where limit_at <= :now) as late
                            from running group by assignee_id)
                        select id, name, coalesce(number, 0) as waiting, coalesce(waiting.late, 0) + owed.late as late
                        from colleague left join waiting on assignee_id = id,
                            lateral (select count(*) as late from (
                                select from debt where colleague_id = colleague.id and ended_at is null
                                    and shown_at is not null and not quiet and due_at <= :now limit :most) those) owed
                        order by name, id""")
                .param("now", Sql.at(now))
                .param("most", TeamRow.MOST)
                .query((row, n) -> new TeamRow(
                        row.getLong("id"), row.getString("name"), row.getInt("waiting"), row.getInt("late")))
                .list();
    }

    private List<DebtRow> rows(List<Seen> owed) {
        var acts = kinds.acts(owed.stream().map(Seen::debt).toList());
        return owed.stream()
                .map(seen -> new DebtRow(
                        seen.debt,
                        seen.who,
                        seen.assignee,
                        kinds.of(seen.debt).page(seen.debt),
                        acts.getOrDefault(seen.debt.id(), List.of()),
                        kinds.of(seen.debt).hasLetter()))
                .toList();
    }

    /** A debt before its kind was asked. */
    private record Seen(Debt debt, String who, String assignee) {}

    private static Seen seen(ResultSet row, int n) throws SQLException {
        return new Seen(
                Debts.debt(row, n), row.getString("who"), Objects.requireNonNullElse(row.getString("assignee"), ""));
    }
}
