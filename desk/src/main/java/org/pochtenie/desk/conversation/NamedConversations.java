package org.pochtenie.desk.conversation;

import java.util.HashMap;
import java.util.Optional;
import org.pochtenie.letters.Letter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the conversation that a letter names, before the letter is received. */
@Component
public class NamedConversations {
    private final JdbcClient jdbc;

    NamedConversations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By the nearest of its ancestors that is known, as receiving it would. */
    public Optional<Long> of(Letter letter) {
        var ancestors = org.pochtenie.letters.Conversations.ancestors(letter).reversed();
        var found = new HashMap<String, Long>();
        jdbc.sql("""
                select message_id, conversation_id from letter_reference where message_id = any(:ids)
                union all select message_id, conversation_id from letter where message_id = any(:ids)""")
                .param("ids", ancestors.toArray(String[]::new))
                .query((row, n) -> found.put(row.getString(1), row.getLong(2))) // whoever bears the id comes last
                .list();
        return ancestors.stream().filter(found::containsKey).findFirst().map(found::get);
    }
}
