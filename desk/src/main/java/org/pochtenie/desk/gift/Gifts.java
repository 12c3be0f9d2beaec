package org.pochtenie.desk.gift;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.pochtenie.desk.Settings;
import org.pochtenie.desk.clock.AnswerTimes;
import org.pochtenie.desk.debt.Debts;
import org.pochtenie.desk.debt.Owed;
import org.pochtenie.desk.plumbing.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The ledger of gifts: what they cost, who allowed them, and how much of the month's limit is left. */
@Component
public class Gifts {
    static final String KIND = "gift";
    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final Debts debts;
    private final AnswerTimes answerTimes;
    private final Settings settings;
    private final InstantSource now;

    Gifts(JdbcClient jdbc, Debts debts, AnswerTimes answerTimes, Settings settings, InstantSource now) {
        this.jdbc = jdbc;
        this.debts = debts;
        this.answerTimes = answerTimes;
        this.settings = settings;
        this.now = now;
    }

    /** A sum of a client's, or of a month (2026-11). */
    public record Sum(String of, int number, BigDecimal cost) {}

    /** A lead has to say yes or no within an answer's time. */
    @Transactional
    public long propose(long client, String what, BigDecimal cost, long by) {
        var at = now.instant();
        var id = jdbc.sql("""
                        insert into gift (client_id, what, cost, proposed_by, proposed_at) values (?, ?, ?, ?, ?)
                        returning id""")
                .params(client, Sql.text(what), cost, by, Sql.at(at))
                .query(Long.class)
                .single();
        var answer = answerTimes.all().getFirst().measured();
        var due = answer.calendar().plus(at, answer.limit());
        var words = what + ", " + cost.stripTrailingZeros().toPlainString();
        debts.owe(new Owed(KIND, id, client, null, null, words, due, at));
        return id;
    }

    /**
     * A lead allows it; over the month's limit only with a reason. Two leads at once do not use the same money twice.
     *
     * @return false when it would be over the limit and no reason is given, or when it was decided already
     */
    @Transactional
    public boolean approve(long id, long by, String reason) {
        var limit = jdbc.sql("select month_limit from gift_setting for update")
                .query(BigDecimal.class)
                .single();
        var gift = byId(id).filter(one -> one.state() == Gift.State.PROPOSED).orElse(null);
        if (gift == null) {
            return false;
        }
        var over = spent(month()).add(gift.cost()).compareTo(limit) > 0;
        if (over && reason.isBlank()) {
            return false;
        }
        return decided(id, by, Gift.State.APPROVED, over, reason);
    }

    @Transactional
    public boolean decline(long id, long by, String reason) {
        return decided(id, by, Gift.State.DECLINED, false, reason);
    }

    private boolean decided(long id, long by, Gift.State state, boolean over, String reason) {
        var decided = jdbc.sql("""
                                update gift set state = ?, decided_by = ?, decided_at = ?, over_limit = ?, reason = ?
                                where id = ? and state = 'proposed'""")
                        .params(Sql.word(state), by, Sql.at(now.instant()), over, Sql.text(reason), id)
                        .update()
                > 0;
        if (decided) {
            debts.paid(KIND, id, null);
        }
        return decided;
    }

    /** It has been given. */
    @Transactional
    public void given(long id) {
        jdbc.sql("update gift set state = 'given', given_at = ? where id = ? and state = 'approved'")
                .params(Sql.at(now.instant()), id)
                .update();
    }

    public Optional<Gift> byId(long id) {
        return jdbc.sql("select * from gift where id = ?")
                .param(id)
                .query(Gifts::gift)
                .optional();
    }

    /** Those of them that, each by itself, may be allowed within the month's limit. */
    public Set<Long> fitting(Collection<Long> gifts) {
        return Set.copyOf(jdbc.sql("""
                        select id from gift where id = any(?)
                            and cost + (select coalesce(sum(cost), 0) from gift
                                where state in ('approved', 'given') and decided_at >= ? and decided_at < ?)
                                <= (select month_limit from gift_setting)""")
                .params(gifts.toArray(Long[]::new), Sql.at(begins(month())), Sql.at(begins(month().plusMonths(1))))
                .query(Long.class)
                .list());
    }

    public List<Gift> proposed() {
        return jdbc.sql("select * from gift where state = 'proposed' order by proposed_at limit " + MOST)
                .query(Gifts::gift)
                .list();
    }

    /** Those that were allowed or refused, the newest first. */
    public List<Gift> decided() {
        return jdbc.sql("select * from gift where state <> 'proposed' order by id desc limit " + MOST)
                .query(Gifts::gift)
                .list();
    }

    public List<Gift> ofClient(long client) {
        return jdbc.sql("select * from gift where client_id = ? order by id desc limit 20")
                .param(client)
                .query(Gifts::gift)
                .list();
    }

    /** What was allowed in this month, in the firm's zone. */
    public BigDecimal spent() {
        return spent(month());
    }

    private BigDecimal spent(YearMonth month) {
        return jdbc.sql("""
                        select coalesce(sum(cost), 0) from gift
                        where state in ('approved', 'given') and decided_at >= ? and decided_at < ?""")
                .params(Sql.at(begins(month)), Sql.at(begins(month.plusMonths(1))))
                .query(BigDecimal.class)
                .single();
    }

    /** Sums of twelve months by client and by month. */
    public List<Sum> sums(boolean byClient) {
        var of = byClient
                ? "(select name from client where id = client_id)"
                : "to_char(decided_at at time zone '" + settings.zone().getId() + "', 'YYYY-MM')";
        return jdbc.sql("select " + of + ", count(*), sum(cost) from gift where state in ('approved', 'given')"
                        + " and decided_at >= ? group by 1 order by " + (byClient ? "3 desc" : "1 desc") + " limit 12")
                .param(Sql.at(begins(month().minusMonths(11))))
                .query((row, n) -> new Sum(row.getString(1), row.getInt(2), row.getBigDecimal(3)))
                .list();
    }

    public BigDecimal limit() {
        return jdbc.sql("select month_limit from gift_setting")
                .query(BigDecimal.class)
                .single();
    }

    @Transactional
    public void limit(BigDecimal limit) {
        jdbc.sql("update gift_setting set month_limit = ?").param(limit).update();
    }

    private YearMonth month() {
        return YearMonth.from(now.instant().atZone(settings.zone()));
    }

    private Instant begins(YearMonth month) {
        return month.atDay(1).atStartOfDay(settings.zone()).toInstant();
    }

    private static Gift gift(ResultSet row, int n) throws SQLException {
        return new Gift(
                row.getLong("id"),
                row.getLong("client_id"),
                row.getString("what"),
                Objects.requireNonNull(row.getBigDecimal("cost")),
                Sql.constant(Gift.State.class, row.getString("state")),
                row.getLong("proposed_by"),
                Sql.instant(row, "proposed_at"),
                Sql.longOrNull(row, "decided_by"),
                Sql.instantOrNull(row, "decided_at"),
                row.getBoolean("over_limit"),
                row.getString("reason"));
    }
}
