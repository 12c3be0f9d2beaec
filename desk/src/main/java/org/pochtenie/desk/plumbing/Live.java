package org.pochtenie.desk.plumbing;

import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells open screens, on this desk and on every other one of the same database, that something changed.
 *
 * <p>It travels by PostgreSQL's NOTIFY: it goes out when the transaction commits, and not at all when that fails.
 */
@Component
public class Live {
    static final String CHANNEL = "desk";
    private final JdbcClient jdbc;

    Live(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Something of this kind changed: {@code today}, {@code inbox}, {@code mailbox} … */
    public void changed(String kind) {
        send(kind + " {}");
    }

    public void conversationChanged(long conversation) {
        send("conversation {\"conversation\":" + conversation + "}");
    }

    /** Letters have come into these conversations: their pages, the lists and the Today page are told at once. */
    public void conversationsChanged(Collection<Long> conversations) {
        jdbc.sql("""
                select pg_notify(?, kind) from unnest(array['inbox {}', 'today {}']) kind
                union all
                select pg_notify(?, 'conversation {"conversation":' || id || '}') from unnest(?::bigint[]) id""")
                .params(CHANNEL, CHANNEL)
                .param(conversations.toArray(Long[]::new))
                .query((row, n) -> n)
                .list();
    }

    /**
     * A kind and a JSON object.
     *
     * @throws IllegalArgumentException for more than PostgreSQL carries in a notification (8,000 bytes)
     */
    public void tell(String kind, String json) {
        send(kind + " " + json);
    }

    private void send(String payload) {
        if (payload.length() > 3900) {
            throw new IllegalArgumentException("Too long for a notification: " + payload.length());
        }
        jdbc.sql("select pg_notify(?, ?)")
                .params(CHANNEL, payload)
                .query((row, n) -> n)
                .list();
    }
}
