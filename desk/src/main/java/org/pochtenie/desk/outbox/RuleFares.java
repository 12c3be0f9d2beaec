package org.pochtenie.desk.outbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How the rules fare here; letters that were taken back do not count. */
@Component
public class RuleFares {
    /** All rules at once are counted over all letters, so not for every look at a page. */
    private static final Duration FRESH = Duration.ofMinutes(1);

    private static final String COUNTS = """
            select r.rule, count(distinct r.outgoing_id) as letters,
                count(distinct r.outgoing_id) filter (where r.reason is not null) as overridden
            from outgoing_remark r join outgoing o on o.id = r.outgoing_id
            where o.state <> 'undone'""";

    private final JdbcClient jdbc;
    private final InstantSource now;
    private volatile Counted counted = new Counted(Instant.MIN, Map.of());

    private record Counted(Instant at, Map<String, RuleFound> found) {}

    RuleFares(JdbcClient jdbc, InstantSource now) {
        this.jdbc = jdbc;
        this.now = now;
    }

    public RuleFound of(String rule) {
        return query(COUNTS + " and r.rule = ? group by r.rule", rule).getOrDefault(rule, RuleFound.NEVER);
    }

    /** Every rule that was ever spoken about, by its id; a minute old at most. */
    public Map<String, RuleFound> all() {
        var known = counted;
        if (known.at.isBefore(now.instant().minus(FRESH))) {
            known = new Counted(now.instant(), query(COUNTS + " group by r.rule"));
            counted = known;
        }
        return known.found;
    }

    private Map<String, RuleFound> query(String sql, Object... parameters) {
        var found = new HashMap<String, RuleFound>();
        jdbc.sql(sql)
                .params(parameters)
                .query((row, n) -> found.put(
                        row.getString("rule"), new RuleFound(row.getLong("letters"), row.getLong("overridden"))))
                .list();
        return found;
    }
}
