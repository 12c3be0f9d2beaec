package org.pochtenie.desk.openquestion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.plumbing.Live;
import org.pochtenie.desk.plumbing.Sql;
import org.pochtenie.rulebook.question.Question;
import org.pochtenie.rulebook.question.QuestionKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All that we have asked our clients. */
@Component
public class OurQuestions {
    private static final int MOST = 100;

    private final JdbcClient jdbc;
    private final Live live;

    OurQuestions(JdbcClient jdbc, Live live) {
        this.jdbc = jdbc;
        this.live = live;
    }

    /** All of a conversation in the order asked, dropped ones left out. */
    public List<OurQuestion> in(long conversation) {
        return jdbc.sql("""
                        select * from our_question where conversation_id = ? and state <> 'dropped'
                        order by letter_id, position limit\s""" + MOST)
                .param(conversation)
                .query(OurQuestions::question)
                .list();
    }

    /** Those that wait for the client's answer. */
    public List<OurQuestion> waitingIn(long conversation) {
        return in(conversation).stream().filter(OurQuestion::waits).toList();
    }

    /** What a client has not told us yet, of all his conversations: only what he may see. */
    public List<OurQuestion> shownTo(long client) {
        return jdbc.sql("select * from our_question_shown where client_id = ? and client_sees and state = 'open'"
                        + " order by letter_id, position limit " + MOST)
                .param(client)
                .query(OurQuestions::question)
                .list();
    }

    public Optional<OurQuestion> byId(long id) {
        return jdbc.sql("select * from our_question where id = ?")
                .param(id)
                .query(OurQuestions::question)
                .optional();
    }

    /**
     * A question that a letter asks.
     *
     * @param position the n-th of its letter
     */
    record New(
            long conversation,
            long letter,
            int position,
            @Nullable Long colleague,
            Instant asked,
            @Nullable Instant askBy,
            Question question) {}

    /** Told twice, it changes nothing. */
    void asked(New one) {
        jdbc.sql("""
                        insert into our_question (conversation_id, letter_id, position, colleague_id, asked_at, ask_by, text,
                            short_form, kind)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (letter_id, position) do nothing""")
                .params(Sql.row(
                        one.conversation,
                        one.letter,
                        one.position,
                        one.colleague,
                        Sql.at(one.asked),
                        Sql.atOrNull(one.askBy),
                        Sql.text(one.question.text()),
                        Sql.text(one.question.shortForm()),
                        one.question.kind().name()))
                .update();
    }

    /** He was asked the same once more. */
    void repeated(long id, Instant at) {
        jdbc.sql("""
                        update our_question set repeated_at = ?, repeats = repeats + 1, promised_at = null, state = 'open'
                        where id = ? and state in ('open', 'perhaps') and (repeated_at is null or repeated_at < ?)""").params(Sql.at(at), id, Sql.at(at)).update();
    }

    void answered(long id, long letter) {
        jdbc.sql(
                        "update our_question set state = 'answered', answered_by = ? where id = ? and state in ('open', 'perhaps')")
                .params(letter, id)
                .update();
    }

    void perhapsAnswered(long id, long letter) {
        jdbc.sql("update our_question set state = 'perhaps', answered_by = ? where id = ? and state = 'open'")
                .params(letter, id)
                .update();
    }

    void putOff(long id, Instant until) {
        jdbc.sql("update our_question set promised_at = ? where id = ? and state in ('open', 'perhaps')")
                .params(Sql.at(until), id)
                .update();
    }

    /** A colleague says by hand what became of it. */
    @Transactional
    void set(long id, OurQuestion.State state) {
        jdbc.sql("update our_question set state = ?, answered_by = null where id = ?")
                .params(state.word(), id)
                .update();
    }

    @Transactional
    void show(long id, boolean toClient) {
        jdbc.sql("update our_question set client_sees = ? where id = ?")
                .params(toClient, id)
                .update();
    }

    void parted(List<Long> letters, long into) {
        jdbc.sql("update our_question set conversation_id = ? where letter_id = any(?)")
                .param(into)
                .param(letters.toArray(Long[]::new))
                .update();
    }

    void merged(long from, long into) {
        jdbc.sql("update our_question set conversation_id = ? where conversation_id = ?")
                .params(into, from)
                .update();
    }

    void tell(long conversation) {
        live.conversationChanged(conversation);
    }

    private static OurQuestion question(ResultSet row, int n) throws SQLException {
        var text = row.getString("text");
        return new OurQuestion(
                row.getLong("id"),
                row.getLong("conversation_id"),
                row.getLong("letter_id"),
                Sql.longOrNull(row, "colleague_id"),
                Sql.instant(row, "asked_at"),
                Sql.instantOrNull(row, "ask_by"),
                new Question(
                        0,
                        text.length(),
                        QuestionKind.valueOf(row.getString("kind")),
                        text,
                        row.getString("short_form")),
                OurQuestion.State.of(row.getString("state")),
                Sql.instantOrNull(row, "promised_at"),
                Sql.instantOrNull(row, "repeated_at"),
                row.getInt("repeats"),
                row.getBoolean("client_sees"));
    }
}
