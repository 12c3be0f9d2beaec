package org.pochtenie.desk.conversation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.plumbing.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The letters that people of us wrote, in the order of time. */
@Component
public class OurLetters {
    /** A letter, by its place in time. */
    public record Sent(
            long letter, long conversation, @Nullable Long client, Instant at) {}

    private final JdbcClient jdbc;

    OurLetters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many there are since then, counted as far as {@code most}; to one client, null: to all. */
    public int count(@Nullable Long client, Instant since, int most) {
        return jdbc.sql("""
                        select count(*) from (select from letter l join conversation c on c.id = l.conversation_id
                            where l.direction = 'out' and l.kind = 'letter' and l.sent_at >= ?
                                and (?::bigint is null or c.client_id = ?) limit ?) as counted""")
                .params(Sql.row(Sql.at(since), client, client, most))
                .query(Integer.class)
                .single();
    }

    /** Those since then and before that letter, the newest first. */
    public List<Sent> before(@Nullable Long client, Instant since, Instant before, long beforeLetter, int most) {
        return jdbc.sql("""
                        select l.id, l.conversation_id, c.client_id, l.sent_at
                        from letter l join conversation c on c.id = l.conversation_id
                        where l.direction = 'out' and l.kind = 'letter' and l.sent_at >= ? and (l.sent_at, l.id) < (?, ?)
                            and (?::bigint is null or c.client_id = ?)
                        order by l.sent_at desc, l.id desc limit ?""")
                .params(Sql.row(Sql.at(since), Sql.at(before), beforeLetter, client, client, most))
                .query((row, n) -> new Sent(
                        row.getLong("id"),
                        row.getLong("conversation_id"),
                        Sql.longOrNull(row, "client_id"),
                        Sql.instant(row, "sent_at")))
                .list();
    }
}
