package org.pochtenie.desk.client;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.plumbing.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What we do for our clients. */
@Component
public class Projects {
    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final CardChanges changes;
    private final InstantSource now;

    Projects(JdbcClient jdbc, CardChanges changes, InstantSource now) {
        this.jdbc = jdbc;
        this.changes = changes;
        this.now = now;
    }

    public Optional<Project> byId(long id) {
        return jdbc.sql("select * from project where id = ?")
                .param(id)
                .query(Projects::project)
                .optional();
    }

    /** Those of a client, the open ones first. */
    public List<Project> of(long client) {
        return jdbc.sql("""
                        select * from project where client_id = ? order by closed_at is not null, id desc limit ?""").params(client, MOST).query(Projects::project).list();
    }

    /** Those of many clients, in the order in which they began. */
    public List<Project> ofAll(Collection<Long> clients) {
        return jdbc.sql("select * from project where client_id = any(?) order by id")
                .param(clients.toArray(Long[]::new))
                .query(Projects::project)
                .list();
    }

    @Transactional
    public Project begin(long client, String name, long by) {
        var id = jdbc.sql("insert into project (client_id, name, begun_at) values (?, ?, ?) returning id")
                .params(client, Sql.text(name).strip(), Sql.at(now.instant()))
                .query(Long.class)
                .single();
        changes.added(Place.PROJECT, id, by);
        return byId(id).orElseThrow();
    }

    @Transactional
    public void rename(long id, String name, long by) {
        changes.change(Place.PROJECT, id, Map.of("name", Sql.text(name).strip()), by);
    }

    @Transactional
    public void close(long id, long by) {
        closed(id, now.instant(), by);
    }

    @Transactional
    public void reopen(long id, long by) {
        closed(id, null, by);
    }

    /** How often the client wants to hear of it, null for as he wants in general. */
    @Transactional
    public void contactDays(long id, @Nullable Integer days, long by) {
        set(id, "contact_days", days, by);
    }

    private void closed(long id, @Nullable Instant at, long by) {
        set(id, "closed_at", at == null ? null : at.toString(), by);
    }

    private void set(long id, String column, @Nullable Object value, long by) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put(column, value);
        changes.change(Place.PROJECT, id, columns, by);
    }

    private static Project project(ResultSet row, int n) throws SQLException {
        return new Project(
                row.getLong("id"),
                row.getLong("client_id"),
                row.getString("name"),
                Sql.instant(row, "begun_at"),
                Sql.instantOrNull(row, "closed_at"),
                row.getObject("contact_days", Integer.class));
    }
}
