package org.pochtenie.desk.feedback;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.plumbing.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All questions to clients how they find us, and their answers; when they are asked is {@link AskingClients}. */
@Component
public class Feedbacks {
    static final String KIND = "feedback";

    private final JdbcClient jdbc;

    Feedbacks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Feedback> byId(long id) {
        return jdbc.sql("select * from feedback where id = ?")
                .param(id)
                .query(Feedbacks::feedback)
                .optional();
    }

    /** Newest first. */
    public List<Feedback> ofClient(long client) {
        return jdbc.sql("select * from feedback where client_id = ? and dropped_at is null order by id desc limit 20")
                .param(client)
                .query(Feedbacks::feedback)
                .list();
    }

    /** The question that he has not been asked yet; his row is held, so that two desks do not begin two. */
    Optional<Feedback> waiting(long client) {
        jdbc.sql("select id from client where id = ? for no key update")
                .param(client)
                .query(Long.class)
                .list();
        return jdbc.sql("""
                        select * from feedback where client_id = ? and asked_at is null and dropped_at is null
                        order by id limit 1""").param(client).query(Feedbacks::feedback).optional();
    }

    Optional<Instant> lastAsked(long client) {
        return jdbc.sql("""
                        select asked_at from feedback where client_id = ? and asked_at is not null
                        order by asked_at desc limit 1""")
                .param(client)
                .query((row, n) -> Sql.instant(row, "asked_at"))
                .optional();
    }

    @Transactional
    public long begin(long client, @Nullable Long conversation, Instant since) {
        return jdbc.sql("""
                        insert into feedback (client_id, conversation_id, occasion, since) values (?, ?, 'schedule', ?)
                        returning id""")
                .params(Sql.row(client, conversation, Sql.at(since)))
                .query(Long.class)
                .single();
    }

    void askAt(long id, Feedback.Occasion occasion, @Nullable Instant at) {
        jdbc.sql("update feedback set occasion = ?, ask_at = ? where id = ?")
                .params(Sql.row(Sql.word(occasion), Sql.atOrNull(at), id))
                .update();
    }

    @Transactional
    public void asked(long id, long letter, Instant at) {
        jdbc.sql("update feedback set asked_at = ?, letter_id = ? where id = ? and asked_at is null")
                .params(Sql.at(at), letter, id)
                .update();
    }

    /** False when it is answered already: the first mark stays. */
    @Transactional
    public boolean answered(long id, int mark, String words, Instant at) {
        return jdbc.sql("""
                        update feedback set mark = ?, words = ?, answered_at = ?, asked_at = coalesce(asked_at, ?)
                        where id = ? and mark is null""")
                        .params(mark, Sql.text(words), Sql.at(at), Sql.at(at), id)
                        .update()
                > 0;
    }

    void complained(long id, long complaint) {
        jdbc.sql("update feedback set complaint_id = ? where id = ?")
                .params(complaint, id)
                .update();
    }

    void drop(long id, Instant at) {
        jdbc.sql("update feedback set dropped_at = ? where id = ?")
                .params(Sql.at(at), id)
                .update();
    }

    /** How often that client is asked, in days; 0: never. */
    public int everyDays(long client) {
        return wish(client).orElseGet(this::usualDays);
    }

    public Optional<Integer> wish(long client) {
        return jdbc.sql("select every_days from feedback_wish where client_id = ? order by id desc limit 1")
                .param(client)
                .query(Integer.class)
                .optional();
    }

    public int usualDays() {
        return jdbc.sql("select every_days from feedback_setting")
                .query(Integer.class)
                .single();
    }

    /** For whoever has no wish of his own; 0: never. */
    @Transactional
    void usually(int days) {
        jdbc.sql("update feedback_setting set every_days = ?").param(days).update();
    }

    /** Clients with a question ahead of them that comes as usual. */
    List<Long> askedAsUsual() {
        return jdbc.sql("""
                        select distinct client_id from feedback f where asked_at is null and dropped_at is null
                        and occasion = 'schedule'
                        and not exists (select from feedback_wish wish where wish.client_id = f.client_id)""").query(Long.class).list();
    }

    @Transactional
    void wish(long client, int days) {
        jdbc.sql("insert into feedback_wish (client_id, every_days) values (?, ?)")
                .params(client, days)
                .update();
    }

    private static Feedback feedback(ResultSet row, int n) throws SQLException {
        var mark = row.getInt("mark");
        return new Feedback(
                row.getLong("id"),
                row.getLong("client_id"),
                Sql.longOrNull(row, "conversation_id"),
                Sql.constant(Feedback.Occasion.class, row.getString("occasion")),
                Sql.instant(row, "since"),
                Sql.instantOrNull(row, "ask_at"),
                Sql.instantOrNull(row, "asked_at"),
                mark == 0 ? null : mark,
                row.getString("words"),
                Sql.instantOrNull(row, "answered_at"),
                Sql.longOrNull(row, "complaint_id"));
    }
}
