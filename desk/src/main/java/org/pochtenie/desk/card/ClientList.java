package org.pochtenie.desk.card;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.pochtenie.desk.client.Channel;
import org.pochtenie.desk.client.Client;
import org.pochtenie.desk.plumbing.Sql;
import org.pochtenie.rulebook.duty.StillSo;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All clients by name; every page of the list is one walk along an index, however many there are. */
@Component
class ClientList {
    /** More than anybody asks about in a day. */
    private static final int MOST_STALE = 2_000;

    /** So many letters tell few clients from the others. */
    private static final int TELLING = 3;

    private static final String ROWS = """
            select c.id, c.name, c.kind, c.business,
                (select max(last_letter_at) from conversation where client_id = c.id and merged_into is null) last_letter,
                (select string_agg(shown, ', ' order by id) from (
                    select id, case when name in ('', c.name) then coalesce(address, name) else name end shown
                    from contact
                    where client_id = c.id and merged_into is null and left_at is null order by id limit 3) few) people,
                (select count(*) from contact
                    where client_id = c.id and merged_into is null and left_at is null) known
            from (select client.* from %s client
                where merged_into is null and (lower(name), client.id) > (:name, :id)
                order by lower(name), client.id limit :page) c
            order by lower(c.name), c.id""";

    private static final String EVERYBODY = "client";

    /** Only these: sorted when they are found, for a walk through all names to find them among them takes longer. */
    private static final String FEW = "(select client.* from few join client on client.id = few.id offset 0)";

    private static final String FOUND = """
            with few as materialized (
                select coalesce(merged_into, id) id from client
                    where to_tsvector('simple', translate(name, '@.-_«»"', '       ')) @@ to_tsquery('simple', :words)
                union
                select client_id from contact
                    where to_tsvector('simple', translate(name || ' ' || coalesce(address, ''), '@.-_', '    '))
                        @@ to_tsquery('simple', :words)
                union
                select contact.client_id from contact_way way join contact on contact.id = way.contact_id
                    where way.value = any(:values))
            """;

    /** The same along the list: one letter or two begin the names of so many that the first page is soon full. */
    private static final String MATCHING = """
            (select client.* from client where
                to_tsvector('simple', translate(name, '@.-_«»"', '       ')) @@ to_tsquery('simple', :words)
                or exists (select from contact where client_id = client.id
                    and to_tsvector('simple', translate(name || ' ' || coalesce(address, ''), '@.-_', '    '))
                        @@ to_tsquery('simple', :words)))""";

    private static final String OLD = """
            with few as materialized (
                (select client_id id from card_fact
                    where gone_at is null and checked_at <= :old and kind not in ('service', 'date') limit :most)
                union
                (select client_id from card_check where checked_at <= :old and part <> 'name' limit :most))
            """;

    private final JdbcClient jdbc;
    private final InstantSource now;

    ClientList(JdbcClient jdbc, InstantSource now) {
        this.jdbc = jdbc;
        this.now = now;
    }

    /** Those whose name comes behind that key; one more than a page when there are more. */
    List<ClientRow> all(String after) {
        return rows(ROWS.formatted(EVERYBODY), Key.of(after), "", List.of());
    }

    /** Those whose own name, or a name, address or number of their people begins with these words. */
    List<ClientRow> found(String query, String after) {
        var typed = Arrays.stream(query.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        if (typed.isEmpty()) {
            return all(after);
        }
        var words = typed.stream().map(word -> "'" + word + "':*").collect(Collectors.joining(" & "));
        var sql = typed.stream().allMatch(word -> word.length() < TELLING)
                ? ROWS.formatted(MATCHING)
                : FOUND + ROWS.formatted(FEW);
        return rows(sql, Key.of(after), words, values(query));
    }

    /** Those of whom something is to be asked about again. */
    List<ClientRow> stale(String after) {
        return rows(OLD + ROWS.formatted(FEW), Key.of(after), "", List.of());
    }

    private List<ClientRow> rows(String sql, Key key, String words, List<String> values) {
        return jdbc.sql(sql)
                .param("name", key.name)
                .param("id", key.id)
                .param("words", words)
                .param("values", values.toArray(String[]::new))
                .param("old", Sql.at(now.instant().minus(StillSo.FRESH)))
                .param("most", MOST_STALE)
                .param("page", ClientRow.PAGE + 1)
                .query(ClientList::row)
                .list();
    }

    private static List<String> values(String query) {
        return Arrays.stream(Channel.values())
                .flatMap(channel -> channel.value(query).stream())
                .distinct()
                .toList();
    }

    private static ClientRow row(ResultSet row, int n) throws SQLException {
        var people = row.getString("people");
        return new ClientRow(
                row.getLong("id"),
                row.getString("name"),
                Sql.constant(Client.Kind.class, row.getString("kind")),
                row.getString("business"),
                people == null ? "" : people,
                Math.max(0, row.getInt("known") - 3),
                Sql.instantOrNull(row, "last_letter"));
    }

    private record Key(String name, long id) {
        static Key of(String text) {
            var parts = text.split("_", 2);
            return parts.length == 2 && parts[0].matches("\\d{1,18}")
                    ? new Key(Sql.text(parts[1]), Long.parseLong(parts[0]))
                    : new Key("", 0);
        }
    }
}
