package org.pochtenie.desk.conversation;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The conversations with one client. */
@Component
public class ClientConversations {
    /** More than one looks back over. */
    private static final int MOST = 100;

    private final JdbcClient jdbc;

    ClientConversations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Their numbers, the one with the newest letter first. */
    public List<Long> of(long client) {
        return jdbc.sql("""
                        select id from conversation where client_id = ? and merged_into is null
                        order by last_letter_at desc limit ?""").params(client, MOST).query(Long.class).list();
    }

    /** The one with the newest letter. */
    public Optional<Conversation> newest(long client) {
        return jdbc.sql("""
                        select * from conversation where client_id = ? and merged_into is null
                        order by last_letter_at desc limit 1""").param(client).query(Conversations::conversation).optional();
    }

    /** The colleague who has the newest of those that somebody has. */
    public Optional<Long> assignee(long client) {
        return jdbc.sql("""
                        select assignee_id from conversation
                        where client_id = ? and merged_into is null and assignee_id is not null
                        order by last_letter_at desc limit 1""").param(client).query(Long.class).optional();
    }
}
