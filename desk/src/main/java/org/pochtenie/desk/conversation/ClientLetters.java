package org.pochtenie.desk.conversation;

import java.util.List;
import java.util.Locale;
import org.pochtenie.desk.plumbing.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a client has written, wherever he wrote it. */
@Component
public class ClientLetters {
    private static final int CONVERSATIONS = 50;

    private final JdbcClient jdbc;

    ClientLetters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** His newest letters, from those conversations that went on last. */
    public List<LetterOfClient> newest(long client, int most) {
        return jdbc.sql("""
                        select letter.id, letter.sent_at, letter.subject from
                            (select id from conversation where client_id = ? order by last_letter_at desc limit ?) c
                            join letter on letter.conversation_id = c.id
                        where letter.direction = 'in' and letter.kind = 'letter'
                        order by letter.sent_at desc, letter.id desc limit ?""")
                .params(client, CONVERSATIONS, most)
                .query((row, n) ->
                        new LetterOfClient(row.getLong("id"), Sql.instant(row, "sent_at"), row.getString("subject")))
                .list();
    }

    /** Whether that letter is the client's own. */
    public boolean isOf(long client, long letter) {
        return jdbc.sql("""
                        select exists (select from letter join conversation c on c.id = letter.conversation_id
                            where letter.id = ? and letter.direction = 'in' and c.client_id = ?)""").params(letter, client).query(Boolean.class).single();
    }

    /** Which of these words stand in a letter, case and line breaks aside. */
    public List<String> in(long letter, List<String> words) {
        var text = folded(jdbc.sql("select text from letter where id = ?")
                .param(letter)
                .query(String.class)
                .single());
        return words.stream().filter(one -> text.contains(folded(one))).toList();
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    }
}
