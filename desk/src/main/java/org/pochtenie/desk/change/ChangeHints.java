package org.pochtenie.desk.change;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.pochtenie.desk.plumbing.Sql;
import org.pochtenie.rulebook.agreement.ChangeWish;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Letters that look as if their writer wanted something changed, until a colleague has said what they are. */
@Component
public class ChangeHints {
    /** Such a letter, and the sentence in it. */
    public record Hint(long letter, long conversation, String words) {}

    private static final int MOST = 10;

    private final JdbcClient jdbc;

    ChangeHints(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Told twice, it changes nothing. */
    @Transactional
    void noticed(Hint hint, ChangeWish wish, Instant at) {
        jdbc.sql("""
                        insert into change_hint (letter_id, start_at, end_at, conversation_id, words, noticed_at)
                        values (?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(
                        hint.letter(),
                        wish.start(),
                        wish.end(),
                        hint.conversation(),
                        Sql.text(hint.words()),
                        Sql.at(at))
                .update();
    }

    /** Those that nobody has looked at, the newest first. */
    List<Hint> openIn(long conversation) {
        return jdbc.sql("""
                        select letter_id, conversation_id, words from change_hint
                        where conversation_id = ? and dismissed is null order by letter_id desc limit\s""" + MOST)
                .param(conversation)
                .query((row, n) -> new Hint(row.getLong(1), row.getLong(2), row.getString(3)))
                .list();
    }

    Optional<Hint> of(long letter) {
        return jdbc.sql("select letter_id, conversation_id, words from change_hint where letter_id = ?")
                .param(letter)
                .query((row, n) -> new Hint(row.getLong(1), row.getLong(2), row.getString(3)))
                .optional();
    }

    /** A colleague has looked: it is none, or it became a request. */
    @Transactional
    void looked(long letter, boolean none) {
        jdbc.sql("update change_hint set dismissed = ? where letter_id = ? and dismissed is null")
                .params(none, letter)
                .update();
    }
}
