package org.pochtenie.desk.outbox;

import jakarta.mail.MessagingException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.pochtenie.desk.archive.RawLetters;
import org.springframework.stereotype.Component;

/**
 * The job that brings one letter out. It may be killed at any moment and is then run again, perhaps on another desk;
 * what it finds in the row tells how far the letter had come.
 */
@Component
class SendLetter {
    private final Outbox outbox;
    private final Posting posting;
    private final Progress progress;
    private final SmtpLine line;
    private final SentFolders sentFolders;
    private final Accounts accounts;
    private final RawLetters archive;
    private final InstantSource now;

    SendLetter(
            Outbox outbox,
            Posting posting,
            Progress progress,
            SmtpLine line,
            SentFolders sentFolders,
            Accounts accounts,
            RawLetters archive,
            InstantSource now) {
        this.outbox = outbox;
        this.posting = posting;
        this.progress = progress;
        this.line = line;
        this.sentFolders = sentFolders;
        this.accounts = accounts;
        this.archive = archive;
        this.now = now;
    }

    /** When it wants to be run again; empty when there is nothing more to do. */
    Optional<Instant> run(long id) {
        var outgoing = outbox.byId(id).orElseThrow();
        return switch (outgoing.state()) {
            case WAITING -> afterWaiting(outgoing);
            case SENDING -> attempt(outgoing);
            case HANDING_OVER -> afterDeath(outgoing);
            case UNDONE, SENT, FAILED, UNCLEAR -> Optional.empty();
        };
    }

    private Optional<Instant> afterWaiting(Outgoing outgoing) {
        if (now.instant().isBefore(outgoing.sendAt())) {
            return Optional.of(outgoing.sendAt());
        }
        posting.post(outgoing.id());
        return run(outgoing.id());
    }

    private Optional<Instant> attempt(Outgoing outgoing) {
        var attempt = progress.begin(outgoing.id());
        if (attempt.isEmpty()) {
            return Optional.empty();
        }
        var tries = attempt.getAsInt();
        var delivery = line.hand(
                archive.bytes(Objects.requireNonNull(outgoing.raw())),
                accounts.of(outgoing.mailbox()),
                progress.waiting(outgoing.id()),
                () -> progress.handingOver(outgoing.id(), tries));
        return progress.after(outbox.byId(outgoing.id()).orElseThrow(), delivery);
    }

    /** Another run died after the mark: the Sent folder may know. If it does not, only a person decides. */
    private Optional<Instant> afterDeath(Outgoing outgoing) {
        return progress.after(outgoing, isInSent(outgoing) ? new Delivery.Taken(List.of()) : new Delivery.Unclear(""));
    }

    private boolean isInSent(Outgoing outgoing) {
        try {
            return sentFolders.hold(outgoing.mailbox(), outgoing.messageId());
        } catch (MessagingException unreachable) {
            return false;
        }
    }
}
