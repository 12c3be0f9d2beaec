package org.pochtenie.desk.silence;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.conversation.ReceivedLetter;
import org.pochtenie.desk.debt.Debts;
import org.pochtenie.desk.debt.Owed;
import org.pochtenie.desk.plumbing.Sql;
import org.pochtenie.rulebook.Direction;
import org.pochtenie.rulebook.duty.ContactInterval;
import org.pochtenie.rulebook.duty.Substance;
import org.pochtenie.rulebook.progress.ProgressQuestions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All silences: each contact ends one and begins the next. */
@Component
public class Silences {
    static final String KIND = "contact";

    private final JdbcClient jdbc;
    private final SilenceRows rows;
    private final Places places;
    private final Gaps gaps;
    private final Intervals intervals;
    private final Debts debts;
    private final InstantSource now;

    /** A row as it is now, and when it would have been shown before. */
    private record Begun(long id, @Nullable Instant wouldShow) {}

    Silences(
            JdbcClient jdbc,
            SilenceRows rows,
            Places places,
            Gaps gaps,
            Intervals intervals,
            Debts debts,
            InstantSource now) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.places = places;
        this.gaps = gaps;
        this.intervals = intervals;
        this.debts = debts;
        this.now = now;
    }

    /** A letter was received, or one of ours was stored; history and what tells nothing change nothing. */
    @Transactional
    public void arrived(ReceivedLetter received) {
        var arrived = received.arrived();
        if (arrived.history() || !Substance.has(arrived.kind(), arrived.ownText(), arrived.hasFiles())) {
            return;
        }
        // A mail server whose clock is fast must not begin a silence in the future.
        var at = arrived.came().isAfter(now.instant()) ? now.instant() : arrived.came();
        var letter = new Contact(
                received.conversation(), received.letter(), arrived.direction() == Direction.OUT, arrived.ownText());
        heard(letter, at);
    }

    /** A letter with something in it, of ours or of a client. */
    public record Contact(long conversation, long letter, boolean ours, String ownText) {}

    /** That letter was a contact, at that moment. */
    @Transactional
    public void heard(Contact letter, Instant at) {
        places.of(letter.conversation).ifPresent(place -> {
            if (!letter.ours) {
                ProgressQuestions.in(letter.ownText).ifPresent(words -> gaps.found(place, letter.letter, words, at));
            }
            contact(place, at, letter.ours ? letter.letter : null);
        });
    }

    /** Somebody talked with the client, in whatever way; without a conversation it counts apart from projects. */
    @Transactional
    public void talked(long client, @Nullable Long conversation, Instant at) {
        Optional.ofNullable(conversation)
                .flatMap(places::of)
                .or(() -> places.apart(client))
                .ifPresent(place -> contact(place, at.isAfter(now.instant()) ? now.instant() : at, null));
    }

    /** A colleague says that the client has been told otherwise than by letter. */
    @Transactional
    void toldOtherwise(Silence silence, Instant at) {
        places.of(silence).ifPresent(place -> {
            debts.paid(KIND, silence.id(), null);
            contact(place, at, null);
        });
    }

    private void contact(Place place, Instant at, @Nullable Long letter) {
        var due = due(place, at);
        begun(place, at, letter != null, due).ifPresent(begun -> {
            if (letter != null && begun.wouldShow != null && !begun.wouldShow.isAfter(at)) {
                debts.paid(KIND, begun.id, letter);
            }
            owe(begun.id, place, due);
        });
    }

    ContactInterval.@Nullable Silence due(Place place, Instant from) {
        var interval = intervals.of(place, now.instant());
        return interval.isOwed() ? intervals.since(from, interval, place) : null;
    }

    private void owe(long id, Place place, ContactInterval.@Nullable Silence due) {
        if (due == null) {
            debts.dropped(KIND, id);
            return;
        }
        debts.owe(new Owed(
                KIND,
                id,
                place.client(),
                place.conversation(),
                place.colleague(),
                place.words(),
                due.due(),
                due.show()));
    }

    /** Empty when a later contact is known already. */
    private Optional<Begun> begun(Place place, Instant at, boolean ours, ContactInterval.@Nullable Silence due) {
        return jdbc.sql("""
                        insert into silence (client_id, project_id, conversation_id, contact_at, told_at, counted_from, show_at, due_at)
                        values (:client, :project::bigint, :conversation::bigint, :at, :told::timestamptz, :at, :show::timestamptz, :due::timestamptz)
                        on conflict (client_id, project_id) do update set
                            conversation_id = coalesce(excluded.conversation_id, silence.conversation_id),
                            contact_at = excluded.contact_at, told_at = coalesce(excluded.told_at, silence.told_at),
                            counted_from = excluded.counted_from,
                            show_at = excluded.show_at, due_at = excluded.due_at, looked_at = null
                        where silence.contact_at <= excluded.contact_at
                        returning new.id, old.show_at""")
                .param("client", place.client())
                .param("project", place.project())
                .param("conversation", place.conversation())
                .param("at", Sql.at(at))
                .param("told", ours ? Sql.at(at) : null)
                .param("show", due == null ? null : Sql.at(due.show()))
                .param("due", due == null ? null : Sql.at(due.due()))
                .query((row, n) -> new Begun(row.getLong("id"), Sql.instantOrNull(row, "show_at")))
                .optional();
    }

    /** A conversation was closed or taken up again, or belongs to another project: perhaps nothing goes on any more. */
    @Transactional
    public void changed(long conversation) {
        places.of(conversation).ifPresent(place -> of(place.client()).forEach(this::lookAgain));
    }

    /** Something of that client's has gone to another, or has come from one. */
    @Transactional
    public void changedFor(long client) {
        jdbc.sql("""
                        update silence set conversation_id = null where client_id = ?
                        and exists (select from client where id = silence.client_id and merged_into is null)
                        and exists (select from conversation head where head.id = silence.conversation_id
                            and head.client_id is distinct from silence.client_id)""").param(client).update();
        of(client).forEach(this::lookAgain);
    }

    private void lookAgain(Silence silence) {
        boolean goesOn = rows.goesOn(silence.id());
        if (!goesOn && silence.due() != null) {
            rest(silence.id());
        } else if (goesOn && silence.due() == null) {
            places.of(silence).ifPresent(place -> count(silence.id(), place, now.instant()));
        }
    }

    /** Nothing goes on there: until the next contact nobody waits to hear from us. */
    @Transactional
    public void rest(long id) {
        jdbc.sql("update silence set show_at = null, due_at = null where id = ?")
                .param(id)
                .update();
        debts.dropped(KIND, id);
    }

    /** Counts anew from that moment. */
    void count(long id, Place place, Instant from) {
        var due = due(place, from);
        if (due == null) {
            rest(id);
            return;
        }
        jdbc.sql("update silence set counted_from = ?, show_at = ?, due_at = ?, looked_at = null where id = ?")
                .params(Sql.at(from), Sql.at(due.show()), Sql.at(due.due()), id)
                .update();
        owe(id, place, due);
    }

    /** Whether it is owed still as it was: said when the letter begun for it has been sent. */
    @Transactional
    void oweAgain(long id) {
        byId(id).ifPresent(silence ->
                places.of(silence).ifPresent(place -> rows.measured(id).ifPresent(due -> owe(id, place, due))));
    }

    public Optional<Silence> byId(long id) {
        return rows.byId(id);
    }

    /** Those of a client, the one that is due first before the others. */
    public List<Silence> of(long client) {
        return rows.of(client);
    }

    /** Letters have another conversation now: gaps that they showed go with them, and something else may go on there. */
    @Transactional
    public void parted(List<Long> letters, long from, long into) {
        gaps.parted(letters, into);
        changed(from);
        changed(into);
    }

    /** One conversation turned out to continue another. */
    @Transactional
    public void merged(long from, long into) {
        jdbc.sql("update silence set conversation_id = ? where conversation_id = ?")
                .params(into, from)
                .update();
        gaps.moved(from, into);
    }
}
