package org.pochtenie.desk.question;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.pochtenie.desk.plumbing.Live;
import org.pochtenie.desk.plumbing.Sql;
import org.pochtenie.rulebook.question.Question;
import org.pochtenie.rulebook.question.QuestionKind;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All questions of the clients, as they were found in their letters. */
@Component
public class Questions {
    private final JdbcClient jdbc;
    private final Live live;
    private final ApplicationEventPublisher events;

    Questions(JdbcClient jdbc, Live live, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
        this.live = live;
    }

    /** A letter of that moment asks these, in their order. Told twice, it changes nothing. */
    @Transactional
    public void found(long conversation, long letter, Instant asked, List<Question> questions) {
        if (questions.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        insert into question (conversation_id, letter_id, asked_at, position, start_at, end_at, text, short_form, kind)
                        select ?, ?, ?, * from unnest(?::int[], ?::int[], ?::int[], ?::text[], ?::text[], ?::text[])
                        on conflict (letter_id, position) do nothing""")
                .params(conversation, letter, Sql.at(asked))
                .param(IntStream.range(0, questions.size()).boxed().toArray(Integer[]::new))
                .param(Sql.ints(questions, Question::start))
                .param(Sql.ints(questions, Question::end))
                .param(Sql.texts(questions, Question::text))
                .param(Sql.texts(questions, Question::shortForm))
                .param(Sql.texts(questions, question -> question.kind().name()))
                .update();
    }

    /** Those that wait for an answer, put off or not, in the order asked. */
    public List<KeptQuestion> open(long conversation) {
        return jdbc.sql("""
                        select * from question where conversation_id = ? and state in ('open', 'deferred')
                        order by letter_id, position""").param(conversation).query(Questions::question).list();
    }

    /**
     * Those that a letter written now should answer: the open ones, and the ones put off to before {@code soon}.
     *
     * <p>What is put off further is neither owed today nor forgotten.
     */
    public List<KeptQuestion> owed(long conversation, Instant soon) {
        return open(conversation).stream()
                .filter(question -> question.deferredUntil() == null
                        || question.deferredUntil().isBefore(soon))
                .toList();
    }

    /** All of a conversation, also the answered and dropped ones. */
    public List<KeptQuestion> of(long conversation) {
        return jdbc.sql("select * from question where conversation_id = ? order by letter_id, position")
                .param(conversation)
                .query(Questions::question)
                .list();
    }

    /** The first moment for which an answer is promised that is still owed. */
    public Optional<Instant> promised(long conversation) {
        return open(conversation).stream()
                .map(KeptQuestion::deferredUntil)
                .filter(Objects::nonNull)
                .min(Instant::compareTo);
    }

    /** How many wait in each of the conversations; those without any are left out. */
    public Map<Long, Integer> counts(Collection<Long> conversations) {
        var counts = new HashMap<Long, Integer>();
        jdbc.sql("""
                        select conversation_id, count(*) from question
                        where conversation_id = any(?) and state in ('open', 'deferred') group by 1""").param(conversations.toArray(Long[]::new)).query(row -> {
            counts.put(row.getLong(1), row.getInt(2));
        });
        return counts;
    }

    public Optional<KeptQuestion> byId(long id) {
        return jdbc.sql("select * from question where id = ?")
                .param(id)
                .query(Questions::question)
                .optional();
    }

    /** A letter of ours answers some of them and puts off others. */
    @Transactional
    public void settled(long conversation, long letter, List<Settled> settled) {
        for (var one : settled) {
            var state = one.until() == null ? KeptQuestion.State.ANSWERED : KeptQuestion.State.DEFERRED;
            jdbc.sql("""
                            update question set state = ?, deferred_until = ?, answered_by = ?
                            where id = ? and conversation_id = ? and state in ('open', 'deferred')""")
                    .param(state.word())
                    .param(Sql.atOrNull(one.until()))
                    .param(state == KeptQuestion.State.ANSWERED ? letter : null)
                    .params(one.question(), conversation)
                    .update();
        }
    }

    /** A colleague says by hand what became of a question. */
    @Transactional
    public void set(KeptQuestion question, KeptQuestion.State state) {
        jdbc.sql("update question set state = ?, deferred_until = null, answered_by = null where id = ?")
                .params(state.word(), question.id())
                .update();
        events.publishEvent(new QuestionChanged(question, state));
        live.conversationsChanged(List.of(question.conversation()));
    }

    /** One conversation turned out to continue another. */
    @Transactional
    public void moved(long from, long into) {
        jdbc.sql("update question set conversation_id = ? where conversation_id = ?")
                .params(into, from)
                .update();
    }

    /** Letters have another conversation now, and their questions with them. */
    @Transactional
    public void parted(List<Long> letters, long into) {
        jdbc.sql("update question set conversation_id = ? where letter_id = any(?)")
                .param(into)
                .param(letters.toArray(Long[]::new))
                .update();
    }

    static KeptQuestion question(ResultSet row, int n) throws SQLException {
        return new KeptQuestion(
                row.getLong("id"),
                row.getLong("conversation_id"),
                row.getLong("letter_id"),
                Sql.instant(row, "asked_at"),
                new Question(
                        row.getInt("start_at"),
                        row.getInt("end_at"),
                        QuestionKind.valueOf(row.getString("kind")),
                        row.getString("text"),
                        row.getString("short_form")),
                KeptQuestion.State.of(row.getString("state")),
                Sql.instantOrNull(row, "deferred_until"));
    }
}
