package org.pochtenie.desk.client;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
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

/** What is known of clients in single things: wishes, needs, dislikes, what they bought, dates. */
@Component
public class Facts {
    private static final int MOST = 500;

    private final JdbcClient jdbc;
    private final CardChanges changes;
    private final InstantSource now;

    Facts(JdbcClient jdbc, CardChanges changes, InstantSource now) {
        this.jdbc = jdbc;
        this.changes = changes;
        this.now = now;
    }

    /** What is still so, the newest first. */
    public List<Fact> of(long client) {
        return jdbc.sql("select * from card_fact where client_id = ? and gone_at is null order by id desc limit ?")
                .params(client, MOST)
                .query(Facts::fact)
                .list();
    }

    /** The same of many clients at once. */
    public List<Fact> ofAll(Collection<Long> clients) {
        return jdbc.sql("select * from card_fact where client_id = any(?) and gone_at is null order by id desc")
                .param(clients.toArray(Long[]::new))
                .query(Facts::fact)
                .list();
    }

    public Optional<Fact> byId(long id) {
        return jdbc.sql("select * from card_fact where id = ?")
                .param(id)
                .query(Facts::fact)
                .optional();
    }

    /** Whether it is no longer so. */
    public boolean isGone(long id) {
        return jdbc.sql("select gone_at is not null from card_fact where id = ?")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    @Transactional
    public Fact note(long client, NewFact given, long by) {
        var at = Sql.at(now.instant());
        var id = jdbc.sql("""
                        insert into card_fact (client_id, contact_id, project_id, kind, words, day, yearly, letter_id,
                            noted_by, noted_at, checked_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""")
                .params(Sql.row(
                        client,
                        given.contact(),
                        given.project(),
                        Sql.word(given.kind()),
                        Sql.text(given.words()).strip(),
                        given.day(),
                        given.yearly(),
                        given.letter(),
                        by == 0 ? null : by,
                        at,
                        at))
                .query(Long.class)
                .single();
        changes.added(Place.CARD_FACT, id, by);
        return byId(id).orElseThrow();
    }

    @Transactional
    public void change(long id, String words, @Nullable LocalDate day, boolean yearly, long by) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("words", Sql.text(words).strip());
        columns.put("day", day == null ? null : day.toString());
        columns.put("yearly", yearly && day != null);
        changes.change(Place.CARD_FACT, id, columns, by);
        stillSo(id);
    }

    /** Somebody looked: it is still so. */
    public void stillSo(long id) {
        jdbc.sql("update card_fact set checked_at = ? where id = ?")
                .params(Sql.at(now.instant()), id)
                .update();
    }

    /** It is no longer so; it stays in the history. */
    @Transactional
    public void gone(long id, long by) {
        changes.change(Place.CARD_FACT, id, Map.of("gone_at", now.instant().toString()), by);
    }

    static Fact fact(ResultSet row, int n) throws SQLException {
        return new Fact(
                row.getLong("id"),
                row.getLong("client_id"),
                Sql.longOrNull(row, "contact_id"),
                Sql.longOrNull(row, "project_id"),
                Sql.constant(Fact.Kind.class, row.getString("kind")),
                row.getString("words"),
                row.getObject("day", LocalDate.class),
                row.getBoolean("yearly"),
                Sql.longOrNull(row, "letter_id"),
                Sql.instant(row, "noted_at"),
                Sql.instant(row, "checked_at"));
    }
}
