package org.pochtenie.desk.conversation.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.pochtenie.desk.plumbing.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds letters by their words in any form, newest first. Snippets are cut only from the letters of the page. */
@Component
class Search {
    static final int PAGE = 20;

    /** Snippets are sought in this much of a letter. */
    private static final int READ = 20_000;

    private static final String PATIENCE = "5s";

    private static final String SHOWN = """
            select id, conversation_id, from_name, from_address, subject, sent_at, direction,
                exists (select from attachment where letter_id = letter.id and not inline) files,
                ts_headline('russian', translate(case when length(text) > 0 then left(text, :read) else preview end, 'ёЁ', 'еЕ'),
                    :query::tsquery, :headline) headline
            from letter where id = any(:ids) order by sent_at desc, id desc""";

    /** In any form, or exactly as among names; and the last word as the beginning of one. */
    private static final String QUERY = """
            (websearch_to_tsquery('russian', :words) || websearch_to_tsquery('simple', :exact)
                || case when :beginning = '' then ''::tsquery
                    when :before = '' then to_tsquery('simple', :beginning || ':*')
                    else websearch_to_tsquery('russian', :before) && to_tsquery('simple', :beginning || ':*') end)""";

    private final JdbcClient jdbc;
    private final NewestFirst newest;

    Search(JdbcClient jdbc, NewestFirst newest) {
        this.jdbc = jdbc;
        this.newest = newest;
    }

    /** A page of letters behind the one of that key, one more than {@link #PAGE} when there are more. */
    @Transactional(readOnly = true)
    public List<Found> find(Wanted wanted, String after) {
        jdbc.sql("set local statement_timeout = '" + PATIENCE + "'").update();
        var query = query(wanted);
        return jdbc.sql(SHOWN)
                .param("query", query)
                .param(
                        "ids",
                        newest.page(wanted, query, Behind.of(after), PAGE + 1).toArray(Long[]::new))
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
}
