package org.pochtenie.desk.profile;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.pochtenie.desk.plumbing.Live;
import org.pochtenie.desk.plumbing.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The profiles as they are written, with all their changes. */
@Component
public class ProfileTexts {
    private static final String ROWS = """
            select p.id, p.kind, p.owner, p.yaml, c.name, p.changed_at
            from profile p join colleague c on c.id = p.changed_by""";

    private final JdbcClient jdbc;
    private final Live live;
    private final InstantSource now;

    ProfileTexts(JdbcClient jdbc, Live live, InstantSource now) {
        this.jdbc = jdbc;
        this.live = live;
        this.now = now;
    }

    /** The text that holds; empty where nothing has been said. */
    public String of(Scope scope) {
        return history(scope, 1).stream().findFirst().map(ProfileChange::yaml).orElse("");
    }

    /** The newest first. */
    public List<ProfileChange> history(Scope scope, int most) {
        return jdbc.sql(ROWS + " where p.kind = ? and p.owner = ? order by p.id desc limit ?")
                .params(Sql.word(scope.kind()), scope.owner(), most)
                .query(ProfileTexts::row)
                .list();
    }

    public Optional<ProfileChange> change(long id) {
        return jdbc.sql(ROWS + " where p.id = ?")
                .param(id)
                .query(ProfileTexts::row)
                .optional();
    }

    /** Clients who have something of their own, the latest change first. */
    public List<Long> clients(int most) {
        return jdbc.sql("""
                        select owner from (select distinct on (owner) owner, id, yaml from profile where kind = 'client'
                            order by owner, id desc) newest where yaml <> '' order by id desc limit ?""").param(most).query(Long.class).list();
    }

    /** Keeps a text that has been found right; the same text once more is no change. */
    @Transactional
    public void keep(Scope scope, String yaml, long colleague) {
        if (of(scope).equals(yaml)) {
            return;
        }
        jdbc.sql("insert into profile (kind, owner, yaml, changed_by, changed_at) values (?, ?, ?, ?, ?)")
                .params(Sql.word(scope.kind()), scope.owner(), Sql.text(yaml), colleague, Sql.at(now.instant()))
                .update();
        live.changed("rules");
    }

    /** Grows with every change. */
    long change() {
        return jdbc.sql("select coalesce(max(id), 0) from profile")
                .query(Long.class)
                .single();
    }

    private static ProfileChange row(java.sql.ResultSet row, int n) throws java.sql.SQLException {
        return new ProfileChange(
                row.getLong("id"),
                new Scope(Sql.constant(Scope.Kind.class, row.getString("kind")), row.getLong("owner")),
                row.getString("yaml"),
                row.getString("name"),
                Sql.instant(row, "changed_at"));
    }
}
