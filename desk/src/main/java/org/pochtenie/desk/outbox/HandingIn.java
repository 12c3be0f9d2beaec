package org.pochtenie.desk.outbox;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.pochtenie.desk.archive.RawLetters;
import org.pochtenie.desk.conversation.Arrived;
import org.pochtenie.desk.conversation.Conversations;
import org.pochtenie.desk.conversation.Marks;
import org.pochtenie.desk.conversation.ReceivedLetter;
import org.pochtenie.desk.draft.LettersAsDrafts;
import org.pochtenie.desk.draft.VerdictJson;
import org.pochtenie.desk.plumbing.Sql;
import org.pochtenie.letters.LetterIdentity;
import org.pochtenie.letters.OwnText;
import org.pochtenie.letters.invitation.Invitation;
import org.pochtenie.rulebook.Weight;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Takes letters from other programs into the outbox: stored with their conversation at once, sent by the usual job. */
@Component
public class HandingIn {
    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final LettersAsDrafts drafts;
    private final RawLetters archive;
    private final Conversations conversations;
    private final SchedulerClient jobs;
    private final ApplicationEventPublisher events;
    private final JsonMapper json;
    private final InstantSource now;

    HandingIn(
            JdbcClient jdbc,
            Outbox outbox,
            LettersAsDrafts drafts,
            RawLetters archive,
            Conversations conversations,
            SchedulerClient jobs,
            ApplicationEventPublisher events,
            JsonMapper json,
            InstantSource now) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.drafts = drafts;
        this.archive = archive;
        this.conversations = conversations;
        this.jobs = jobs;
        this.events = events;
        this.json = json;
        this.now = now;
    }

    /** Everything is stored when this returns, or nothing; the program has filed its own copy, so none is filed. */
    @Transactional
    public Outgoing take(HandedIn handed) {
        var raw = archive.keep(handed.bytes());
        var received = receive(handed, raw);
        var draft = drafts.sent(
                handed.written(), handed.author().id(), handed.letter().attachments());
        var settled = Sending.settled(handed.read());
        var promised = Sending.promised(handed.read(), handed.author(), now.instant());
        var verdict = VerdictJson.of(handed.read(), Locale.of(handed.author().language()));
        var id = jdbc.sql("""
                        insert into outgoing (draft_id, conversation_id, mailbox_id, author_id, message_id, raw_letter_id,
                            letter_id, state, send_at, queued_at, filed_in_sent, verdict, settled, promised_at)
                        values (?, ?, ?, ?, ?, ?, ?, 'sending', ?, ?, true, ?::jsonb, ?::jsonb, ?) returning id""")
                .params(Sql.row(
                        draft,
                        received.conversation(),
                        handed.written().mailbox(),
                        handed.author().id(),
                        Objects.requireNonNull(handed.letter().messageId()),
                        raw,
                        received.letter(),
                        Sql.at(now.instant()),
                        Sql.at(now.instant()),
                        json.writeValueAsString(verdict),
                        json.writeValueAsString(settled),
                        Sql.atOrNull(promised)))
                .query(Long.class)
                .single();
        address(id, handed.recipients());
        outbox.remarks(id, remarks(handed));
        jobs.schedule(OutboxJobs.SEND.instance(String.valueOf(id)).scheduledTo(now.instant()));
        events.publishEvent(new LetterSent(id, draft, received.letter(), received.conversation(), settled, promised));
        outbox.tell(received.conversation());
        return outbox.byId(id).orElseThrow();
    }

    private ReceivedLetter receive(HandedIn handed, long raw) {
        var letter = handed.letter();
        var arrived = Arrived.out(
                        raw,
                        letter,
                        LetterIdentity.of(letter, handed.bytes()),
                        OwnText.of(letter).own(),
                        handed.written().mailbox(),
                        now.instant())
                .marked(new Marks(null, null, Invitation.of(letter).isPresent(), Set.of()))
                .writtenHere(handed.written().conversation(), handed.author().id());
        return conversations.receive(arrived).orElseThrow(AlreadyHere::new);
    }

    /** The same letter was here before it was handed in. */
    public static final class AlreadyHere extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private void address(long id, List<String> recipients) {
        recipients.stream()
                .map(address -> address.toLowerCase(Locale.ROOT))
                .distinct()
                .forEach(address -> jdbc.sql("insert into outgoing_recipient (outgoing_id, address) values (?, ?)")
                        .params(id, Sql.text(address))
                        .update());
    }

    private static List<KeptRemark> remarks(HandedIn handed) {
        return handed.read().verdict().remarks().stream()
                .map(remark -> new KeptRemark(
                        remark.key(),
                        remark.rule(),
                        remark.weight().name().toLowerCase(Locale.ROOT),
                        remark.words(),
                        remark.weight() == Weight.STOP ? handed.reason() : null))
                .toList();
    }
}
