package org.pochtenie.desk.outbox;

import jakarta.mail.MessagingException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import org.pochtenie.desk.archive.RawLetters;
import org.pochtenie.desk.plumbing.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The job that files a copy of a letter in the Sent folder, so that it is there on the phone too. Servers that do so
 * by themselves are left alone: what lies there already is not filed again.
 */
@Component
class FileInSent {
    private final Outbox outbox;
    private final SentFolders folders;
    private final RawLetters archive;
    private final JdbcClient jdbc;
    private final InstantSource now;

    FileInSent(Outbox outbox, SentFolders folders, RawLetters archive, JdbcClient jdbc, InstantSource now) {
        this.outbox = outbox;
        this.folders = folders;
        this.archive = archive;
        this.jdbc = jdbc;
        this.now = now;
    }

    /** When it wants to be run again; empty when the copy is there, or two days have not sufficed. */
    Optional<Instant> run(long id) {
        var outgoing = outbox.byId(id).orElseThrow();
        if (outgoing.filed()) {
            return Optional.empty();
        }
        try {
            if (!folders.hold(outgoing.mailbox(), outgoing.messageId())) {
                folders.file(outgoing.mailbox(), archive.bytes(Objects.requireNonNull(outgoing.raw())));
            }
            jdbc.sql("update outgoing set filed_in_sent = true, filing_fault = null where id = ?")
                    .param(id)
                    .update();
            return Optional.empty();
        } catch (MessagingException unreachable) {
            return Patience.next(outgoing.queuedAt(), now.instant(), tried(id, unreachable));
        }
    }

    private int tried(long id, MessagingException fault) {
        return jdbc.sql("""
                        update outgoing set filing_tries = filing_tries + 1, filing_fault = ?
                        where id = ? returning filing_tries""")
                .params(Sql.text(String.valueOf(fault.getMessage())), id)
                .query(Integer.class)
                .single();
    }
}
