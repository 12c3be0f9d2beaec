package org.pochtenie.desk.outbox;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.bounce.Bounces;
import org.pochtenie.desk.draft.Draft;
import org.pochtenie.desk.draft.Drafts;
import org.pochtenie.desk.plumbing.Live;
import org.pochtenie.desk.plumbing.Sql;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** All letters on their way out, and those that did not arrive. */
@Component
public class Outbox {
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final OutgoingRows rows;
    private final Drafts drafts;
    private final SchedulerClient jobs;
    private final Bounces bounces;
    private final Live live;
    private final ApplicationEventPublisher events;
    private final InstantSource now;

    Outbox(
            JdbcClient jdbc,
            JsonMapper json,
            OutgoingRows rows,
            Drafts drafts,
            SchedulerClient jobs,
            Bounces bounces,
            Live live,
            ApplicationEventPublisher events,
            InstantSource now) {
        this.jdbc = jdbc;
        this.json = json;
        this.rows = rows;
        this.drafts = drafts;
        this.jobs = jobs;
        this.bounces = bounces;
        this.live = live;
        this.events = events;
        this.now = now;
    }

    /** The letter will go at its time; empty when another tab has sent the draft or it has changed since. */
    @Transactional
    Optional<Outgoing> queue(Queued queued) {
        var draft = queued.draft();
        if (!drafts.turn(draft.id(), draft.version(), Draft.State.OPEN, Draft.State.QUEUED)) {
            return Optional.empty();
        }
        var id = jdbc.sql("""
                        insert into outgoing (draft_id, conversation_id, mailbox_id, author_id, message_id, state, send_at,
                            queued_at, verdict, settled, promised_at)
                        values (?, ?, ?, ?, ?, 'waiting', ?, ?, ?::jsonb, ?::jsonb, ?) returning id""")
                .params(Sql.row(
                        draft.id(),
                        draft.conversation(),
                        draft.mailbox(),
                        draft.author(),
                        queued.messageId(),
                        Sql.at(queued.sendAt()),
                        Sql.at(now.instant()),
                        queued.verdict(),
                        json.writeValueAsString(queued.settled()),
                        Sql.atOrNull(queued.promisedAt())))
                .query(Long.class)
                .single();
        address(id, draft);
        remarks(id, queued.remarks());
        jobs.schedule(OutboxJobs.SEND.instance(String.valueOf(id)).scheduledTo(queued.sendAt()));
        tell(draft.conversation());
        return byId(id);
    }

    private void address(long id, Draft draft) {
        draft.recipients()
                .all()
                .forEach(person -> jdbc.sql("insert into outgoing_recipient (outgoing_id, address) values (?, ?)")
                        .params(id, person.address())
                        .update());
    }

    void remarks(long id, List<KeptRemark> remarks) {
        remarks.forEach(remark -> jdbc.sql("""
                        insert into outgoing_remark (outgoing_id, key, rule, weight, words, reason)
                        values (?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(Sql.row(
                        id,
                        Sql.text(remark.key()),
                        remark.rule(),
                        remark.weight(),
                        Sql.text(remark.words()),
                        remark.reason() == null ? null : Sql.text(remark.reason())))
                .update());
    }

    public Optional<Outgoing> byId(long id) {
        return rows.where("id = ?", id).stream().findFirst();
    }

    /** A letter that has that Message-ID, without angle brackets, unless it was taken back. */
    public Optional<Outgoing> byMessageId(String messageId) {
        return rows.where("message_id = ? and state <> 'undone'", messageId).stream()
                .findFirst();
    }

    /** The letter that was sent from here, with its remarks and reasons; empty for one that was written elsewhere. */
    public Optional<Outgoing> ofLetter(long letter) {
        return rows.where("letter_id = ?", letter).stream().findFirst();
    }

    /** Those of a conversation that are not (wholly) delivered yet, or never will be: the oldest first. */
    public List<Outgoing> openIn(long conversation) {
        return rows.where(
                "conversation_id = ? and (state not in ('undone', 'sent') or fault is not null or bounced_at is not null)",
                conversation);
    }

    /** Everything that was sent in a conversation from here, undone letters aside. */
    public List<Outgoing> in(long conversation) {
        return rows.where("conversation_id = ? and state <> 'undone'", conversation);
    }

    /** Letters of an author that are not (wholly) delivered yet, or never will be. */
    public List<Outgoing> openOf(long author) {
        return rows.where(
                "author_id = ? and (state not in ('undone', 'sent') or fault is not null or bounced_at is not null)",
                author);
    }

    public List<KeptRemark> remarksOf(long outgoing) {
        return jdbc.sql(
                        "select key, rule, weight, words, reason from outgoing_remark where outgoing_id = ? order by weight desc, key")
                .param(outgoing)
                .query((row, n) -> new KeptRemark(
                        row.getString("key"),
                        row.getString("rule"),
                        row.getString("weight"),
                        row.getString("words"),
                        row.getString("reason")))
                .list();
    }

    /** Takes a letter back before it has left; its draft is as it was. False: too late. */
    @Transactional
    public boolean undo(long id) {
        var undone = jdbc.sql(
                        "update outgoing set state = 'undone' where id = ? and state = 'waiting' returning draft_id")
                .param(id)
                .query(Long.class)
                .optional();
        undone.ifPresent(draft -> {
            drafts.reopen(draft, Draft.State.QUEUED);
            tell(byId(id).orElseThrow().conversation());
        });
        return undone.isPresent();
    }

    /** Its author wants it sent again although it was refused, or may have arrived. */
    @Transactional
    public boolean again(long id) {
        var freed = jdbc.sql("""
                                update outgoing set state = 'sending', fault = null, bounced_at = null, next_try_at = null,
                                    queued_at = ? where id = ? and (state in ('failed', 'unclear') or bounced_at is not null)""").params(Sql.at(now.instant()), id).update() == 1;
        if (freed) {
            jdbc.sql("""
                            update outgoing_recipient set state = 'waiting', reason = null
                            where outgoing_id = ? and (state in ('refused', 'bounced')
                                or not exists (select from outgoing_recipient o where o.outgoing_id = ? and o.state <> 'accepted'))""").params(id, id).update();
            bounces.settle(byId(id).orElseThrow().messageId());
            jobs.scheduleIfNotExists(
                    OutboxJobs.SEND.instance(String.valueOf(id)).scheduledTo(now.instant()));
            tell(byId(id).orElseThrow().conversation());
        }
        return freed;
    }

    /** Its author knows that it arrived, or that it need not be looked at any more. */
    @Transactional
    public boolean settle(long id) {
        var settled = jdbc.sql("""
                        update outgoing set state = 'sent', fault = null, bounced_at = null, sent_at = coalesce(sent_at, ?)
                        where id = ? and (state in ('failed', 'unclear') or bounced_at is not null)""").params(Sql.at(now.instant()), id).update() == 1;
        if (settled) {
            var outgoing = byId(id).orElseThrow();
            bounces.settle(outgoing.messageId());
            tell(outgoing.conversation());
        }
        return settled;
    }

    /**
     * A report says that a letter did not reach somebody.
     *
     * @param messageId of the letter that came back, without angle brackets
     * @param recipient the address, empty when the report does not name it
     * @param permanent false: the server still tries
     * @return whether it is a letter of ours
     */
    @Transactional
    public boolean bounced(String messageId, String recipient, boolean permanent, String reason) {
        var found = rows.where("message_id = ? and state <> 'undone'", messageId).stream()
                .findFirst();
        found.filter(outgoing -> permanent).ifPresent(outgoing -> {
            jdbc.sql("""
                            update outgoing_recipient set state = 'bounced', reason = ?
                            where outgoing_id = ? and (address = lower(?) or ? = '')""")
                    .params(Sql.text(reason), outgoing.id(), recipient, recipient)
                    .update();
            // Further recipients are named beside those before.
            jdbc.sql("""
                            update outgoing set bounced_at = ?, fault = coalesce((
                                select string_agg(address || ': ' || coalesce(reason, ''), '; ' order by address)
                                from outgoing_recipient where outgoing_id = id and state in ('bounced', 'refused')), ?)
                            where id = ?""")
                    .params(Sql.at(now.instant()), Sql.text((recipient + " " + reason).strip()), outgoing.id())
                    .update();
            events.publishEvent(new LetterRefused(outgoing.id()));
            tell(outgoing.conversation());
        });
        return found.isPresent();
    }

    /** One conversation turned out to continue another. */
    @Transactional
    public void moved(long from, long into) {
        jdbc.sql("update outgoing set conversation_id = ? where conversation_id = ?")
                .params(into, from)
                .update();
    }

    void tell(@Nullable Long conversation) {
        if (conversation != null) {
            live.conversationChanged(conversation);
        }
        live.changed("outbox");
    }
}
