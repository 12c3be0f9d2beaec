package org.pochtenie.desk.statuspage;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.pochtenie.desk.conversation.ReceivedLetter;
import org.pochtenie.desk.plumbing.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All questions that clients asked on their pages. */
@Component
public class PageQuestions {
    /** By which the arrival of all other letters knows without a look into the table that it is none of these. */
    static final String MARK = "status-page-";

    private static final Duration SHOWN = Duration.ofDays(14);

    private final JdbcClient jdbc;
    private final InstantSource now;

    PageQuestions(JdbcClient jdbc, InstantSource now) {
        this.jdbc = jdbc;
        this.now = now;
    }

    /** How many within the last day; two desks that ask at once take turns. */
    int withinDay(long client) {
        jdbc.sql("select id from client where id = ? for no key update")
                .param(client)
                .query(Long.class)
                .single();
        return jdbc.sql("select count(*) from status_question where client_id = ? and asked_at > ?")
                .params(client, Sql.at(now.instant().minus(Duration.ofDays(1))))
                .query(Integer.class)
                .single();
    }

    @Transactional
    void keep(long client, long contact, String messageId, String words) {
        jdbc.sql("""
                        insert into status_question (client_id, contact_id, message_id, words, asked_at)
                        values (?, ?, ?, ?, ?)""")
                .params(client, contact, messageId, words, Sql.at(now.instant()))
                .update();
    }

    /** Those of the last days, the newest first. */
    List<Asked> lately(long client) {
        return jdbc.sql("""
                        select * from status_question where client_id = ? and asked_at > ?
                        order by asked_at desc limit 20""")
                .params(client, Sql.at(now.instant().minus(SHOWN)))
                .query((row, n) -> new Asked(
                        row.getLong("id"),
                        row.getString("message_id"),
                        row.getString("words"),
                        Sql.instant(row, "asked_at"),
                        Sql.longOrNull(row, "conversation_id")))
                .list();
    }

    Optional<Asked> last(long client) {
        return lately(client).stream().findFirst();
    }

    /** A letter has come; if it was typed on a page, it is known there now in which conversation it is. */
    @Transactional
    public void arrived(ReceivedLetter received) {
        var id = received.arrived().letter().messageId();
        if (id != null && id.startsWith(MARK)) {
            jdbc.sql("update status_question set conversation_id = ? where message_id = ?")
                    .params(received.conversation(), id)
                    .update();
        }
    }

    /** A letter has another conversation now. */
    @Transactional
    public void parted(String messageId, long into) {
        jdbc.sql("update status_question set conversation_id = ? where message_id = ?")
                .params(into, messageId)
                .update();
    }

    /** One conversation turned out to continue another. */
    @Transactional
    public void moved(long from, long into) {
        jdbc.sql("update status_question set conversation_id = ? where conversation_id = ?")
                .params(into, from)
                .update();
    }
}
