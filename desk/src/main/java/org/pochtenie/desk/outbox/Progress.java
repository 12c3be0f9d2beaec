package org.pochtenie.desk.outbox;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.outbox.Delivery.Refusal;
import org.pochtenie.desk.plumbing.Live;
import org.pochtenie.desk.plumbing.Sql;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How far letters have come; every step is committed before the next one is taken. */
@Component
class Progress {
    private final JdbcClient jdbc;
    private final SchedulerClient jobs;
    private final Live live;
    private final ApplicationEventPublisher events;
    private final InstantSource now;

    Progress(JdbcClient jdbc, SchedulerClient jobs, Live live, ApplicationEventPublisher events, InstantSource now) {
        this.jdbc = jdbc;
        this.jobs = jobs;
        this.live = live;
        this.events = events;
        this.now = now;
    }

    /** The number of the attempt that begins; empty when the letter is not (or no longer) to be sent. */
    @Transactional
    public OptionalInt begin(long id) {
        var tries = jdbc.sql("update outgoing set tries = tries + 1 where id = ? and state = 'sending' returning tries")
                .param(id)
                .query(Integer.class)
                .optional();
        return tries.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    /** The mark before the dot; false when another attempt has begun meanwhile. */
    @Transactional
    public boolean handingOver(long id, int attempt) {
        return jdbc.sql("update outgoing set state = 'handing-over' where id = ? and state = 'sending' and tries = ?")
                        .params(id, attempt)
                        .update()
                == 1;
    }

    /** Who has not got it yet. */
    List<String> waiting(long id) {
        return jdbc.sql(
                        "select address from outgoing_recipient where outgoing_id = ? and state = 'waiting' order by address")
                .param(id)
                .query(String.class)
                .list();
    }

    /** What follows from an attempt: when to try again, or nothing. */
    @Transactional
    public Optional<Instant> after(Outgoing outgoing, Delivery delivery) {
        return switch (delivery) {
            case Delivery.Taken taken -> taken(outgoing, taken.refused());
            case Delivery.PutOff putOff -> {
                refuse(outgoing, putOff.refused());
                yield later(outgoing, putOff.reason());
            }
            case Delivery.Refused refused -> {
                refuse(outgoing, refused.refused());
                amiss(outgoing, Outgoing.State.FAILED, refused.reason());
                yield Optional.empty();
            }
            case Delivery.Unclear unclear -> {
                amiss(outgoing, Outgoing.State.UNCLEAR, unclear.reason());
                yield Optional.empty();
            }
            case Delivery.NotOurs() -> Optional.empty();
        };
    }

    private Optional<Instant> taken(Outgoing outgoing, List<Refusal> refused) {
        refuse(outgoing, refused);
        var putOff = refused.stream()
                .filter(refusal -> !refusal.forGood())
                .map(Refusal::address)
                .toList();
        jdbc.sql("""
                        update outgoing_recipient set state = 'accepted', reason = null
                        where outgoing_id = ? and state = 'waiting' and not address = any(?)""").params(outgoing.id(), putOff.toArray(String[]::new)).update();
        jdbc.sql("update outgoing set sent_at = coalesce(sent_at, ?) where id = ?")
                .params(Sql.at(now.instant()), outgoing.id())
                .update();
        jobs.scheduleIfNotExists(
                OutboxJobs.FILE.instance(String.valueOf(outgoing.id())).scheduledTo(now.instant()));
        if (!putOff.isEmpty()) {
            return later(outgoing, reasons(refused));
        }
        become(outgoing, Outgoing.State.SENT, null, null);
        tellRefusals(outgoing);
        return Optional.empty();
    }

    /** Some never get it, although others have: that is told like a letter that came back. */
    private void tellRefusals(Outgoing outgoing) {
        var refused = jdbc.sql("""
                        select string_agg(address || ': ' || coalesce(reason, ''), '; ' order by address)
                        from outgoing_recipient where outgoing_id = ? and state = 'refused'""").param(outgoing.id()).query(String.class).optional();
        refused.ifPresent(reason -> {
            jdbc.sql("update outgoing set bounced_at = ?, fault = ? where id = ?")
                    .params(Sql.at(now.instant()), reason, outgoing.id())
                    .update();
            events.publishEvent(new LetterRefused(outgoing.id()));
        });
    }

    private Optional<Instant> later(Outgoing outgoing, String reason) {
        var next = Patience.next(outgoing.queuedAt(), now.instant(), outgoing.tries());
        if (next.isEmpty()) {
            amiss(outgoing, Outgoing.State.FAILED, reason);
        } else {
            become(outgoing, Outgoing.State.SENDING, reason, next.get());
        }
        return next;
    }

    private void amiss(Outgoing outgoing, Outgoing.State state, String reason) {
        become(outgoing, state, reason, null);
        events.publishEvent(new LetterRefused(outgoing.id()));
    }

    private void become(Outgoing outgoing, Outgoing.State state, @Nullable String fault, @Nullable Instant next) {
        jdbc.sql("update outgoing set state = ?, fault = ?, next_try_at = ? where id = ?")
                .params(Sql.row(
                        state.word(), fault == null ? null : Sql.text(fault), Sql.atOrNull(next), outgoing.id()))
                .update();
        if (outgoing.conversation() != null) {
            live.conversationChanged(outgoing.conversation());
        }
        live.changed("outbox");
    }

    private void refuse(Outgoing outgoing, List<Refusal> refused) {
        refused.forEach(refusal -> jdbc.sql("""
                        update outgoing_recipient set state = case when ? then 'refused' else state end, reason = ?
                        where outgoing_id = ? and address = lower(?)""")
                .params(refusal.forGood(), Sql.text(refusal.reason()), outgoing.id(), refusal.address())
                .update());
    }

    private static String reasons(List<Refusal> refused) {
        return refused.stream()
                .map(refusal -> refusal.address() + ": " + refusal.reason())
                .collect(Collectors.joining("; "));
    }
}
