package org.pochtenie.desk.outbox;

import java.time.InstantSource;
import java.util.Set;
import org.pochtenie.desk.archive.RawLetters;
import org.pochtenie.desk.conversation.Arrived;
import org.pochtenie.desk.conversation.Conversations;
import org.pochtenie.desk.conversation.Marks;
import org.pochtenie.desk.draft.Draft;
import org.pochtenie.desk.draft.Drafts;
import org.pochtenie.letters.LetterIdentity;
import org.pochtenie.letters.LetterReader;
import org.pochtenie.letters.invitation.Invitation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The moment when a letter leaves its author's hands: its bytes are made, once, and stored with the conversation. */
@Component
class Posting {
    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final Drafts drafts;
    private final Envelope envelope;
    private final RawLetters archive;
    private final Conversations conversations;
    private final ApplicationEventPublisher events;
    private final InstantSource now;

    Posting(
            JdbcClient jdbc,
            Outbox outbox,
            Drafts drafts,
            Envelope envelope,
            RawLetters archive,
            Conversations conversations,
            ApplicationEventPublisher events,
            InstantSource now) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.drafts = drafts;
        this.envelope = envelope;
        this.archive = archive;
        this.conversations = conversations;
        this.events = events;
        this.now = now;
    }

    /** Does nothing when the letter has been taken back, or posted before. */
    @Transactional
    public void post(long id) {
        var due = jdbc.sql("select id from outgoing where id = ? and state = 'waiting' for update")
                .param(id)
                .query(Long.class)
                .optional();
        if (due.isEmpty()) {
            return;
        }
        var outgoing = outbox.byId(id).orElseThrow();
        var draft = drafts.byId(outgoing.draft()).orElseThrow();
        var bytes = envelope.letter(outgoing, draft);
        var raw = archive.keep(bytes);
        var letter = LetterReader.read(bytes);
        var arrived = Arrived.out(
                        raw,
                        letter,
                        LetterIdentity.of(letter, bytes),
                        envelope.ownText(draft),
                        draft.mailbox(),
                        now.instant())
                .marked(new Marks(null, null, Invitation.of(letter).isPresent(), Set.of()))
                .writtenHere(outgoing.conversation(), draft.author());
        var received = conversations.receive(arrived).orElseThrow();
        jdbc.sql("""
                        update outgoing set state = 'sending', raw_letter_id = ?, letter_id = ?, conversation_id = ?
                        where id = ?""")
                .params(raw, received.letter(), received.conversation(), id)
                .update();
        drafts.turn(draft.id(), Draft.State.QUEUED, Draft.State.SENT);
        events.publishEvent(new LetterSent(
                id, draft.id(), received.letter(), received.conversation(), outgoing.settled(), outgoing.promisedAt()));
    }
}
