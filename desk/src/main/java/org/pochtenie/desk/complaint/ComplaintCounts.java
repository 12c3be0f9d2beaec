package org.pochtenie.desk.complaint;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.pochtenie.desk.Settings;
import org.pochtenie.desk.plumbing.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many complaints there were, of what cause, and what they cost. */
@Component
public class ComplaintCounts {
    private final JdbcClient jdbc;
    private final Settings settings;

    ComplaintCounts(JdbcClient jdbc, Settings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /** @param of the word of a cause (empty: not said yet), the name of a client, or a month as 2026-11 */
    public record Counted(String of, int number, BigDecimal cost, long minutes) {}

    public record Counts(List<Counted> causes, List<Counted> clients, List<Counted> months) {
        public boolean isEmpty() {
            return causes.isEmpty();
        }
    }

    Counts since(Instant from) {
        return new Counts(
                counted("coalesce(cause, '')", "2 desc, 1", from),
                counted("coalesce((select name from client where id = client_id), '')", "2 desc, 1", from),
                counted(
                        "to_char(opened_at at time zone '" + settings.zone().getId() + "', 'YYYY-MM')",
                        "1 desc",
                        from));
    }

    private List<Counted> counted(String what, String order, Instant from) {
        return jdbc.sql("select " + what + ", count(*), sum(cost) as cost, sum(minutes) as minutes from complaint"
                        + " where opened_at >= ? group by 1 order by " + order + " limit 12")
                .param(Sql.at(from))
                .query(ComplaintCounts::counted)
                .list();
    }

    private static Counted counted(ResultSet row, int n) throws SQLException {
        return new Counted(
                row.getString(1),
                row.getInt(2),
                Objects.requireNonNull(row.getBigDecimal("cost")),
                row.getLong("minutes"));
    }
}
