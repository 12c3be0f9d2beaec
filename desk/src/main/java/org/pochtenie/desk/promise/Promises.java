package org.pochtenie.desk.promise;

import java.sql.Types;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.plumbing.Live;
import org.pochtenie.desk.plumbing.Sql;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The ledger of all promises. Every change is one conditional statement, so that two desks keep the same ledger as one. */
@Component
public class Promises {
    /** What is owed for a promise. */
    public static final Set<String> OWED = Set.of(PromiseDebts.PROMISE, PromiseDebts.FOUND, PromiseDebts.LATE);

    private final JdbcClient jdbc;
    private final PromiseRows rows;
    private final PromiseDebts debts;
    private final Live live;
    private final ApplicationEventPublisher events;
    private final InstantSource now;

    Promises(
            JdbcClient jdbc,
            PromiseRows rows,
            PromiseDebts debts,
            Live live,
            ApplicationEventPublisher events,
            InstantSource now) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.debts = debts;
        this.live = live;
        this.events = events;
        this.now = now;
    }

    public Optional<Promise> byId(long id) {
        return rows.where("id = ?", id).stream().findFirst();
    }

    /** All of a conversation, the first due first; dropped ones are left out. */
    public List<Promise> inConversation(long conversation) {
        return rows.where("conversation_id = ? and state <> 'dropped'", conversation);
    }

    /** Those of a conversation that somebody waits for, the first due first. */
    public List<Promise> waitingIn(long conversation) {
        return inConversation(conversation).stream().filter(Promise::waits).toList();
    }

    /** What a client may see of what we have promised him: only what was marked so. */
    public List<Promise> shownTo(long client) {
        return rows.ofClient(client, "client_sees and state <> 'dropped'");
    }

    /** What a client still waits for, broken promises too, the first due first. */
    public List<Promise> waitingFor(long client) {
        return rows.ofClient(client, PromiseRows.WAITS);
    }

    /** What was done for a client since then, the first done first. */
    public List<Promise> doneFor(long client, Instant since) {
        return rows.doneFor(client, since);
    }

    /** The client's questions whose answer is promised in a conversation, and not given yet. */
    public Set<Long> answering(long conversation) {
        return rows.answering(conversation).values().stream()
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    /** Notes a promise; told twice, it changes nothing. */
    @Transactional
    void made(NewPromise made) {
        var id = jdbc.sql("""
                        insert into promise (conversation_id, letter_id, position, colleague_id, what, made_at, first_due_at,
                            due_at, state)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (letter_id, position) do nothing returning id""")
                .params(Sql.row(
                        made.conversation(),
                        made.letter(),
                        made.position(),
                        made.colleague(),
                        Sql.text(made.what()),
                        Sql.at(made.made()),
                        Sql.at(made.due()),
                        Sql.at(made.due()),
                        (made.confirmed() ? Promise.State.OPEN : Promise.State.FOUND).word()))
                .query(Long.class)
                .optional();
        id.ifPresent(promise -> {
            made.answers()
                    .forEach(question -> jdbc.sql("insert into promise_question values (?, ?)")
                            .params(promise, question)
                            .update());
            changed(promise);
        });
    }

    /** Something that a client has confirmed to be promised in a letter of ours, though no words of it were found to promise. */
    @Transactional
    public void agreed(long conversation, long letter, @Nullable Long colleague, String what, Instant due) {
        var position = jdbc.sql("select coalesce(max(position), -1) + 1 from promise where letter_id = ?")
                .param(letter)
                .query(Integer.class)
                .single();
        made(new NewPromise(conversation, letter, position, colleague, what, now.instant(), due, true, Set.of()));
    }

    /** It is one indeed, and is to be kept by then. */
    @Transactional
    public void confirmed(long id, Instant due) {
        change("state = 'open', first_due_at = :due, due_at = :due where id = :id and state = 'found'", id, due, null);
    }

    /** It was none, or nobody waits for it any more. */
    @Transactional
    public void dropped(long id) {
        change(
                "state = 'dropped' where id = :id and (state in ('found', 'open') or state = 'broken' and done_at is null)",
                id,
                now.instant(),
                null);
    }

    /**
     * It was done.
     *
     * @param letter with which, null when not by letter
     */
    @Transactional
    public void done(long id, @Nullable Long letter) {
        done(id, letter, now.instant());
    }

    /** The same at a moment that is known. By its time it is kept; later it was broken and is done nevertheless. */
    @Transactional
    void done(long id, @Nullable Long letter, Instant at) {
        change("""
                state = case when state = 'broken' or due_at <= :at then 'broken' else 'kept' end,
                done_at = :at, done_by = :letter, likely_done_by = null
                where id = :id and done_at is null and state in ('found', 'open', 'broken')""", id, at, letter);
    }

    /** It was not done after all: it waits as before. */
    @Transactional
    public void undone(long id) {
        change("""
                state = case when due_at <= :at then 'broken' else 'open' end, done_at = null, done_by = null
                where id = :id and (done_at is not null or state = 'dropped')""", id, now.instant(), null);
    }

    /** A warning moves it, if it comes before the date; later nothing is moved any more. */
    @Transactional
    boolean moved(long id, long letter, Instant to, Instant at) {
        var moved = jdbc.sql("""
                        with before as (
                            select id, due_at from promise
                            where id = :id and state in ('found', 'open') and due_at > :at and due_at <> :to for update),
                        noted as (
                            insert into promise_move (promise_id, letter_id, from_due, to_due, moved_at)
                            select id, :letter, due_at, :to, :at from before on conflict do nothing returning promise_id)
                        update promise set due_at = :to, moves = moves + 1, state = 'open' where id in (select promise_id from noted)""")
                        .param("id", id)
                        .param("letter", letter)
                        .param("to", Sql.at(to))
                        .param("at", Sql.at(at))
                        .update()
                == 1;
        if (moved) {
            changed(id);
        }
        return moved;
    }

    /** Its time has passed and it was not done. */
    @Transactional
    void broken(long id, Instant at) {
        change("state = 'broken' where id = :id and state = 'open' and due_at <= :at", id, at, null);
    }

    /** A broken one was promised anew in that letter: from now on that one is waited for. */
    @Transactional
    void givenAnew(long id, long letter) {
        change(
                "anew_by = :letter where id = :id and state = 'broken' and done_at is null and anew_by is null",
                id,
                now.instant(),
                letter);
    }

    /** A later letter sounds as if it had been done. */
    @Transactional
    void likelyDone(long id, long letter) {
        change(
                "likely_done_by = :letter where id = :id and done_at is null and state in ('found', 'open', 'broken')",
                id,
                now.instant(),
                letter);
    }

    /** Whether the client sees it on his page. */
    @Transactional
    public void show(long id, boolean toClient) {
        change("client_sees = " + toClient + " where id = :id", id, now.instant(), null);
    }

    /** Letters have another conversation now, and what they promise with them: which promises those are. */
    @Transactional
    public List<Long> parted(List<Long> letters, long into) {
        return jdbc.sql("update promise set conversation_id = ? where letter_id = any(?) returning id")
                .param(into)
                .param(letters.toArray(Long[]::new))
                .query(Long.class)
                .list();
    }

    /** One conversation turned out to continue another. */
    @Transactional
    public void merged(long from, long into) {
        jdbc.sql("update promise set conversation_id = ? where conversation_id = ?")
                .params(into, from)
                .update();
    }

    private void change(String change, long id, Instant at, @Nullable Long letter) {
        var done = jdbc.sql("update promise set " + change)
                .param("id", id)
                .param("at", Sql.at(at))
                .param("due", Sql.at(at))
                .param("letter", letter, Types.BIGINT)
                .update();
        if (done > 0) {
            changed(id);
        }
    }

    private void changed(long id) {
        var promise = byId(id).orElseThrow();
        debts.follow(promise);
        events.publishEvent(new PromiseChanged(promise.conversation()));
        live.conversationChanged(promise.conversation());
        live.changed("promise");
    }
}
