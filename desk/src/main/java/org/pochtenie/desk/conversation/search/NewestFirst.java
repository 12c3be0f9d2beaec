package org.pochtenie.desk.conversation.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * Which letters hold what is sought, newest first, quickly whatever the words: frequent ones are met soon on the way back
 * through time, and the letters with rare ones are few enough to be put in order. What the planner guesses of a word it has
 * no figures about decides nothing here.
 */
@Component
class NewestFirst {
    /** So many letters are looked through for words that are frequent. */
    private static final int RECENT = 500;

    /** As many letters as are fetched by the index of words and sorted; a word that more hold is met going back. */
    private static final int FEW = 10_000;

    private static final String BEHIND = "(sent_at, id) < (:at::timestamptz, :id)";

    /** The limit inside holds the planner to the index by time. */
    private static final String BACK_IN_TIME = """
            select id from (select * from letter where %s order by sent_at desc, id desc limit :reach::bigint) letter
            where %s and %s order by sent_at desc, id desc limit :most""";

    private static final String BY_INDEX = """
            with hit as materialized (
                select id, sent_at, from_address, from_name from letter where %s limit :few + 1)
            select (select count(*) from hit) <= :few as whole, array(
                select id from hit letter where %s and %s order by sent_at desc, id desc limit :most) as ids""";

    private final JdbcClient jdbc;
    private final int recent;
    private final int few;

    @Autowired
    NewestFirst(JdbcClient jdbc) {
        this(jdbc, RECENT, FEW);
    }

    NewestFirst(JdbcClient jdbc, int recent, int few) {
        this.jdbc = jdbc;
        this.recent = recent;
        this.few = few;
    }

    private record ByIndex(boolean whole, List<Long> ids) {}

    /** The ids of a page behind that letter; to be called in a transaction, whose settings it changes. */
    List<Long> page(Wanted wanted, String query, Behind behind, int most) {
        var met = backInTime(wanted, query, behind, most, (long) recent);
        if (met.size() == most) {
            return met;
        }
        if (wanted.hasIndexed()) {
            var found = byIndex(wanted, query, behind, most);
            if (found.whole) {
                return found.ids;
            }
        }
        return backInTime(wanted, query, behind, most, null);
    }

    private List<Long> backInTime(Wanted wanted, String query, Behind behind, int most, @Nullable Long reach) {
        var sql = BACK_IN_TIME.formatted(BEHIND, indexed(wanted), narrowed(wanted));
        return asked(sql, wanted, query, behind, most)
                .param("reach", reach)
                .query(Long.class)
                .list();
    }

    private ByIndex byIndex(Wanted wanted, String query, Behind behind, int most) {
        // Memory for a frequent word, too: with less the letters themselves would be read again to be sure of them.
        jdbc.sql("set local enable_seqscan = off; set local work_mem = '32MB'").update();
        var sql = BY_INDEX.formatted(indexed(wanted), BEHIND, narrowed(wanted));
        return asked(sql, wanted, query, behind, most)
                .param("few", few)
                .query(NewestFirst::byIndex)
                .single();
    }

    private StatementSpec asked(String sql, Wanted wanted, String query, Behind behind, int most) {
        return jdbc.sql(sql)
                .param("query", query)
                .param("people", String.join(" ", wanted.people()))
                .param("from", "%" + escaped(wanted.from()) + "%")
                .param("to", "%" + escaped(wanted.to()) + "%")
                .param("at", behind.at())
                .param("id", behind.letter())
                .param("most", most);
    }

    private static ByIndex byIndex(ResultSet row, int n) throws SQLException {
        return new ByIndex(
                row.getBoolean("whole"), List.of((Long[]) row.getArray("ids").getArray()));
    }

    /** What the index of words answers. */
    private static String indexed(Wanted wanted) {
        var words = wanted.words().isEmpty() ? "true" : "search @@ :query::tsquery";
        return wanted.people().isEmpty() ? words : words + " and search @@ websearch_to_tsquery('simple', :people)";
    }

    /** What is asked of each letter besides. */
    private static String narrowed(Wanted wanted) {
        var condition = new StringBuilder("true");
        if (!wanted.from().isEmpty()) {
            condition.append(" and (from_address ilike :from or from_name ilike :from)");
        }
        if (!wanted.to().isEmpty()) {
            condition.append(
                    " and exists (select from letter_recipient where letter_id = letter.id and role in ('to', 'cc')"
                            + " and (address ilike :to or name ilike :to))");
        }
        if (wanted.withFiles()) {
            condition.append(" and exists (select from attachment where letter_id = letter.id and not inline)");
        }
        return condition.toString();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
