package org.pochtenie.desk.conversation.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import org.pochtenie.desk.plumbing.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds letters by their words in any form, newest first.
 *
 * <p>Frequent words are met soon on the way back through time, rare ones by the index of words: the database chooses.
 * Snippets are cut only from the letters of the page.
 */
@Component
class Search {
    static final int PAGE = 20;

    /** Snippets are sought in this much of a letter. */
    private static final int READ = 20_000;

    private static final String PATIENCE = "5s";

    private static final String FOUND = """
            with asked as (select :query::tsquery as query),
            found as (
                select letter.* from letter
                where %s and (sent_at, id) < (:at::timestamptz, :id)
                order by sent_at desc, id desc limit :most
            )
            select id, conversation_id, from_name, from_address, subject, sent_at, direction,
                exists (select from attachment where letter_id = found.id and not inline) files,
                ts_headline('russian', translate(case when length(text) > 0 then left(text, :read) else preview end, 'ёЁ', 'еЕ'),
                    asked.query, :headline) headline
            from found, asked order by sent_at desc, id desc""";

    /** In any form, or exactly as among names; and the last word as the beginning of one. */
    private static final String QUERY = """
            (websearch_to_tsquery('russian', :words) || websearch_to_tsquery('simple', :exact)
                || case when :beginning = '' then ''::tsquery
                    when :before = '' then to_tsquery('simple', :beginning || ':*')
                    else websearch_to_tsquery('russian', :before) && to_tsquery('simple', :beginning || ':*') end)""";

    private final JdbcClient jdbc;

    Search(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A page of letters behind the one of that key, one more than {@link #PAGE} when there are more. */
    @Transactional(readOnly = true)
    public List<Found> find(Wanted wanted, String after) {
        jdbc.sql("set local statement_timeout = '" + PATIENCE + "'").update();
        var key = after.split("_");
        // Planned with the words in sight: rare ones are looked up, frequent ones met by going back in time.
        jdbc.sql("set local plan_cache_mode = force_custom_plan").update();
        return jdbc.sql(FOUND.formatted(condition(wanted)))
                .param("query", query(wanted))
                .param("from", "%" + escaped(wanted.from()) + "%")
                .param("to", "%" + escaped(wanted.to()) + "%")
                .param("people", String.join(" ", wanted.people()))
                .param("at", time(key[0]))
                .param("id", key.length == 2 ? number(key[1]) : 0)
                .param("most", PAGE + 1)
                .param("read", READ)
                .param(
                        "headline",
                        "StartSel=" + Found.START + ", StopSel=" + Found.STOP
                                + ", MaxFragments=2, MaxWords=18, MinWords=8, FragmentDelimiter=\" … \"")
                .query(Search::found)
                .list();
    }

    private String query(Wanted wanted) {
        return jdbc.sql("select (" + QUERY + ")::text")
                .param("words", wanted.words())
                .param("exact", wanted.exactWords())
                .param("beginning", wanted.beginning())
                .param("before", wanted.beforeBeginning())
                .query(String.class)
                .single();
    }

    private static String condition(Wanted wanted) {
        var condition = new StringBuilder("true");
        if (!wanted.words().isEmpty()) {
            condition.append(" and search @@ :query::tsquery");
        }
        if (!wanted.from().isEmpty()) {
            condition.append(" and (from_address ilike :from or from_name ilike :from)");
        }
        if (!wanted.to().isEmpty()) {
            condition.append(
                    " and exists (select from letter_recipient where letter_id = letter.id and role in ('to', 'cc')"
                            + " and (address ilike :to or name ilike :to))");
        }
        if (!wanted.people().isEmpty()) {
            condition.append(" and search @@ websearch_to_tsquery('simple', :people)");
        }
        if (wanted.withFiles()) {
            condition.append(" and exists (select from attachment where letter_id = letter.id and not inline)");
        }
        return condition.toString();
    }

    private static Found found(ResultSet row, int n) throws SQLException {
        return new Found(
                row.getLong("id"),
                row.getLong("conversation_id"),
                row.getString("from_name").isEmpty() ? row.getString("from_address") : row.getString("from_name"),
                row.getString("from_address"),
                row.getString("subject"),
                Sql.instant(row, "sent_at"),
                row.getString("direction").equals("out"),
                row.getBoolean("files"),
                Found.pieces(row.getString("headline")));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static String time(String text) {
        try {
            return text.isEmpty() ? "infinity" : Instant.parse(text).toString();
        } catch (DateTimeException strange) {
            return "infinity";
        }
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException strange) {
            return 0;
        }
    }
}
