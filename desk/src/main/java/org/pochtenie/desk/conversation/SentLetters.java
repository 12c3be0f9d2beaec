package org.pochtenie.desk.conversation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pochtenie.desk.plumbing.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All letters of ours, to be found by what others say of them. */
@Component
public class SentLetters {
    /** Servers give up trying within five days (RFC 5321 section 4.5.4.1). */
    private static final Duration LONGEST_TRY = Duration.ofDays(6);

    private static final String COLUMNS = "l.id, l.conversation_id, l.message_id, l.subject, l.sent_at";
    private final JdbcClient jdbc;

    SentLetters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By their Message-IDs; those that are not letters of ours are left out. */
    public Map<String, SentLetter> byMessageId(Collection<String> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select " + COLUMNS + " from letter l where l.direction = 'out' and l.message_id = any(?)")
                .param(ids.toArray(String[]::new))
                .query(SentLetters::letter)
                .list()
                .stream()
                .collect(Collectors.toMap(SentLetter::messageId, letter -> letter, (first, second) -> first));
    }

    /** The last one to an address before a report about it came. */
    public Optional<SentLetter> lastTo(String address, Instant reported) {
        return jdbc.sql("select " + COLUMNS + """
                         from letter l where l.direction = 'out' and l.message_id is not null
                            and l.sent_at between ? and ?
                            and exists (select from letter_recipient r
                                where r.letter_id = l.id and r.role <> 'reply-to' and r.address = ?)
                        order by l.sent_at desc, l.id desc limit 1""")
                .params(Sql.at(reported.minus(LONGEST_TRY)), Sql.at(reported), address)
                .query(SentLetters::letter)
                .optional();
    }

    private static SentLetter letter(ResultSet row, int n) throws SQLException {
        return new SentLetter(
                row.getLong("id"),
                row.getLong("conversation_id"),
                row.getString("message_id"),
                row.getString("subject"),
                Sql.instant(row, "sent_at"));
    }
}
