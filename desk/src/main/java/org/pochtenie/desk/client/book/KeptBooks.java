package org.pochtenie.desk.client.book;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.pochtenie.desk.plumbing.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The files that were handed in, each as long as somebody looks at it. */
@Component
class KeptBooks {
    private static final Duration KEPT = Duration.ofDays(1);
    private static final TypeReference<Map<String, String>> COLUMNS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final InstantSource now;

    KeptBooks(JdbcClient jdbc, JsonMapper json, InstantSource now) {
        this.jdbc = jdbc;
        this.json = json;
        this.now = now;
    }

    /** Those of yesterday are forgotten with it. */
    @Transactional
    long keep(String name, byte[] bytes, long colleague) {
        jdbc.sql("update address_book set bytes = null where bytes is not null and came_at < ?")
                .param(Sql.at(now.instant().minus(KEPT)))
                .update();
        return jdbc.sql(
                        "insert into address_book (colleague_id, name, bytes, came_at) values (?, ?, ?, ?) returning id")
                .params(colleague, Sql.text(name), bytes, Sql.at(now.instant()))
                .query(Long.class)
                .single();
    }

    /** Only for whoever has handed it in. */
    Optional<KeptBook> own(long id, long colleague) {
        return jdbc.sql("select * from address_book where id = ? and colleague_id = ?")
                .params(id, colleague)
                .query(this::book)
                .optional();
    }

    void columns(long id, Map<String, String> columns) {
        jdbc.sql("update address_book set columns = ?::jsonb where id = ?")
                .params(json.writeValueAsString(columns), id)
                .update();
    }

    /** Whether it was not taken before. */
    boolean taken(long id, long added, long changed) {
        return jdbc.sql("""
                                update address_book set taken_at = ?, added = ?, changed = ?, bytes = null
                                where id = ? and taken_at is null""").params(Sql.at(now.instant()), added, changed, id).update() > 0;
    }

    void forget(long id) {
        jdbc.sql("update address_book set bytes = null where id = ?").param(id).update();
    }

    private KeptBook book(ResultSet row, int n) throws SQLException {
        return new KeptBook(
                row.getLong("id"),
                row.getLong("colleague_id"),
                row.getString("name"),
                row.getBytes("bytes"),
                json.readValue(row.getString("columns"), COLUMNS),
                Sql.instant(row, "came_at"),
                Sql.instantOrNull(row, "taken_at"),
                row.getInt("added"),
                row.getInt("changed"));
    }
}
