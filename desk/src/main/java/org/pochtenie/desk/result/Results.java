package org.pochtenie.desk.result;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.clock.AnswerTimes;
import org.pochtenie.desk.conversation.Conversations;
import org.pochtenie.desk.conversation.ReceivedLetter;
import org.pochtenie.desk.debt.Debts;
import org.pochtenie.desk.debt.Owed;
import org.pochtenie.desk.link.PersonalLinks;
import org.pochtenie.desk.plumbing.Live;
import org.pochtenie.desk.plumbing.Sql;
import org.pochtenie.rulebook.Direction;
import org.pochtenie.rulebook.confirmation.Confirmation;
import org.pochtenie.rulebook.duty.ContactInterval;
import org.pochtenie.rulebook.duty.LetterKind;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The ledger of all results. Every change is one conditional statement, so that two desks keep the same ledger as one. */
@Component
public class Results {
    public static final String KIND = "result";
    /** After so many working days without an answer the client is reminded. */
    private static final ContactInterval REMINDED = new ContactInterval(3);

    private static final int MOST = 50;

    private final JdbcClient jdbc;
    private final Debts debts;
    private final PersonalLinks links;
    private final AnswerTimes answerTimes;
    private final Conversations conversations;
    private final Live live;
    private final ApplicationEventPublisher events;
    private final InstantSource now;

    Results(
            JdbcClient jdbc,
            Debts debts,
            PersonalLinks links,
            AnswerTimes answerTimes,
            Conversations conversations,
            Live live,
            ApplicationEventPublisher events,
            InstantSource now) {
        this.jdbc = jdbc;
        this.debts = debts;
        this.links = links;
        this.answerTimes = answerTimes;
        this.conversations = conversations;
        this.live = live;
        this.events = events;
        this.now = now;
    }

    public Optional<Result> byId(long id) {
        return where("id = ?", id).stream().findFirst();
    }

    /** Those of a conversation, the newest first; dropped ones are left out. */
    public List<Result> in(long conversation) {
        return where("conversation_id = ? and state not in ('drafted', 'dropped')", conversation);
    }

    /** Those of a client, the newest first. */
    public List<Result> of(long client) {
        return where("client_id = ? and state not in ('drafted', 'dropped')", client);
    }

    /** Those that he may see on his page. */
    public List<Result> shownTo(long client) {
        return where("client_id = ? and client_sees and state not in ('drafted', 'dropped')", client);
    }

    /** Those that the client has confirmed since. */
    public List<Result> confirmedSince(long client, Instant since) {
        return of(client).stream()
                .filter(result -> result.state() == Result.State.CONFIRMED)
                .filter(result ->
                        result.answer().at() != null && result.answer().at().isAfter(since))
                .toList();
    }

    /** Somebody writes a letter that asks for it. */
    @Transactional
    public Result begin(long client, long conversation, String words, @Nullable Long shown, long by) {
        var id = jdbc.sql("""
                        insert into result (client_id, conversation_id, words, shown_letter_id, asked_by, made_at)
                        values (?, ?, ?, ?, ?, ?) returning id""")
                .params(Sql.row(client, conversation, Sql.text(words), shown, by, Sql.at(now.instant())))
                .query(Long.class)
                .single();
        return byId(id).orElseThrow();
    }

    /** A letter of ours was stored: what it asks to confirm by its link waits from now on. */
    @Transactional
    public void sent(long conversation, long letter) {
        var drafted = where("conversation_id = ? and state = 'drafted'", conversation);
        if (drafted.isEmpty()) {
            return;
        }
        var text = conversations.text(letter);
        drafted.stream()
                .filter(result -> links.of(KIND, result.id())
                        .filter(link -> text.contains(link.path()))
                        .isPresent())
                .forEach(result -> asked(result, letter));
    }

    /** That letter of ours asks for it: from now on it waits. */
    @Transactional
    public void asked(Result result, long letter) {
        if (change("""
                state = 'waiting', letter_id = :letter, asked_at = :at
                where id = :id and state = 'drafted'""", result, letter, "")) {
            remindLater(result);
        }
    }

    /** The client has been asked, or reminded: if he says nothing, he is reminded after some days. */
    void remindLater(Result result) {
        var due = reminded(result);
        debts.owe(new Owed(
                KIND,
                result.id(),
                result.client(),
                result.conversation(),
                result.askedBy(),
                result.words(),
                due.due(),
                due.show()));
    }

    private ContactInterval.Silence reminded(Result result) {
        var calendar = answerTimes.of(result.conversation()).calendar().working();
        return REMINDED.since(now.instant(), calendar);
    }

    /** By when an answer is hoped for, if he is asked now. */
    Instant hopedFor(Result result) {
        return reminded(result).due();
    }

    /**
     * A letter of the client has come. If it plainly confirms the one thing that waits there, it is confirmed; if it may, or
     * may not, it is shown to a colleague.
     */
    @Transactional
    public void arrived(ReceivedLetter received) {
        var arrived = received.arrived();
        if (arrived.history() || arrived.direction() != Direction.IN || arrived.kind() != LetterKind.LETTER) {
            return;
        }
        var waiting = where("conversation_id = ? and state = 'waiting'", received.conversation());
        var said = waiting.isEmpty() ? Confirmation.NOTHING : Confirmation.of(arrived.ownText());
        if (said == Confirmation.YES && waiting.size() == 1) {
            confirmed(waiting.getFirst(), "letter", received.letter());
        } else if (said != Confirmation.NOTHING) {
            waiting.forEach(result -> change(
                    "answer_letter_id = :letter where id = :id and state = 'waiting'", result, received.letter(), ""));
        }
    }

    /**
     * He confirms; false when it does not wait any more.
     *
     * @param by link, letter or colleague
     */
    @Transactional
    public boolean confirmed(Result result, String by, @Nullable Long letter) {
        boolean done = answered(result, "confirmed", by, letter, "");
        if (done) {
            events.publishEvent(new ResultConfirmed(result));
        }
        return done;
    }

    /** He does not; false when it does not wait any more. */
    @Transactional
    public boolean declined(Result result, String by, @Nullable Long letter, String words) {
        return answered(result, "declined", by, letter, words);
    }

    private boolean answered(Result result, String state, String by, @Nullable Long letter, String words) {
        boolean done =
                change("state = '" + state + "', answered_at = :at, answered_by = '" + by + """
                ', answer_words = :words, answer_letter_id = coalesce(:letter::bigint, answer_letter_id)
                where id = :id and state = 'waiting'""", result, letter, words);
        if (done) {
            debts.paid(KIND, result.id(), null);
        }
        return done;
    }

    /** The letter that may answer has nothing to do with it. */
    @Transactional
    public void stillWaits(Result result) {
        change("answer_letter_id = null where id = :id and state = 'waiting'", result, null, "");
    }

    /** Nobody waits for an answer any more; its link works no more. */
    @Transactional
    public void dropped(Result result) {
        if (change("state = 'dropped' where id = :id and state in ('drafted', 'waiting')", result, null, "")) {
            debts.dropped(KIND, result.id());
            links.revoke(KIND, result.id());
        }
    }

    /** Whether the client sees it on his page. */
    @Transactional
    public void show(Result result, boolean toClient) {
        change("client_sees = " + toClient + " where id = :id", result, null, "");
    }

    /** Letters have another conversation now, and the results that they ask about with them: which results those are. */
    @Transactional
    public List<Long> parted(List<Long> letters, long into) {
        return jdbc.sql(
                        "update result set conversation_id = ? where coalesce(letter_id, shown_letter_id) = any(?) returning id")
                .param(into)
                .param(letters.toArray(Long[]::new))
                .query(Long.class)
                .list();
    }

    /** One conversation turned out to continue another. */
    @Transactional
    public void moved(long from, long into) {
        jdbc.sql("update result set conversation_id = ? where conversation_id = ?")
                .params(into, from)
                .update();
    }

    private boolean change(String change, Result result, @Nullable Long letter, String words) {
        boolean done = jdbc.sql("update result set " + change)
                        .param("id", result.id())
                        .param("letter", letter, java.sql.Types.BIGINT)
                        .param("words", Sql.text(words))
                        .param("at", Sql.at(now.instant()))
                        .update()
                == 1;
        if (done) {
            live.conversationChanged(result.conversation());
        }
        return done;
    }

    private List<Result> where(String condition, long id) {
        return jdbc.sql("select * from result where " + condition + " order by id desc limit " + MOST)
                .param(id)
                .query(Results::result)
                .list();
    }

    private static Result result(ResultSet row, int n) throws SQLException {
        return new Result(
                row.getLong("id"),
                row.getLong("client_id"),
                row.getLong("conversation_id"),
                row.getString("words"),
                row.getLong("asked_by"),
                Sql.longOrNull(row, "letter_id"),
                Sql.instantOrNull(row, "asked_at"),
                Sql.constant(Result.State.class, row.getString("state")),
                new Result.Answer(
                        Sql.instantOrNull(row, "answered_at"),
                        row.getString("answered_by"),
                        row.getString("answer_words"),
                        Sql.longOrNull(row, "answer_letter_id")),
                row.getBoolean("client_sees"));
    }
}
