package org.pochtenie.desk.client;

import java.util.List;
import org.pochtenie.desk.plumbing.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what a feature has for a client's timeline out of its own tables. */
@Component
public class TimelineRows {
    private final JdbcClient jdbc;

    TimelineRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The newest first.
     *
     * @param icon of the interface
     * @param rows a select of the columns {@code client_id, at, id, who, words, more, url}, the feature's own
     */
    public List<Happened> of(Stretch stretch, String icon, String rows) {
        return jdbc.sql("select * from (" + rows + """
                        ) happened where client_id = :client and (at, id) < (:before::timestamptz, :id)
                        order by at desc, id desc limit :most""")
                .param("client", stretch.client())
                .param("before", Sql.at(stretch.before()))
                .param("id", stretch.beforeId())
                .param("most", stretch.most())
                .query((row, n) -> new Happened(
                        Sql.instant(row, "at"),
                        row.getLong("id"),
                        icon,
                        row.getString("who"),
                        row.getString("words"),
                        row.getString("more"),
                        row.getString("url")))
                .list();
    }
}
