package org.pochtenie.desk.arrival;

import jakarta.mail.MessagingException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.mailbox.Connecting;
import org.pochtenie.desk.mailbox.Fault;
import org.pochtenie.desk.mailbox.MailFolder;
import org.pochtenie.desk.mailbox.MailFolders;
import org.pochtenie.desk.mailbox.Mailbox;
import org.pochtenie.desk.mailbox.MailboxHealth;
import org.pochtenie.desk.mailbox.Mailboxes;
import org.pochtenie.desk.mailbox.SentFolder;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Watches one folder of one mailbox on a thread of its own: waits for letters, and looks all the same. */
final class FolderWatch {
    /** A server may forget to tell of a letter; nobody should wait long for that. */
    private static final Duration LOOK = Duration.ofSeconds(20);

    private static final Duration WITHOUT_IDLE = Duration.ofSeconds(15);

    /** Letters come in flocks, and some servers forget to tell of one that comes while the wait begins. */
    private static final Duration SETTLING = Duration.ofMillis(1_500);

    /** Longer than a look, so that only a dead line runs into it. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

    private final Mailbox mailbox;
    private final boolean sent;
    private final Desk desk;
    private final Thread thread;
    private volatile boolean stopping;
    private volatile @Nullable FolderReader reader;

    /** What a watch needs of the desk. */
    record Desk(Mailboxes mailboxes, MailFolders folders, MailboxHealth health, Intake intake, InstantSource now) {}

    FolderWatch(Mailbox mailbox, boolean sent, Desk desk) {
        this.mailbox = mailbox;
        this.sent = sent;
        this.desk = desk;
        this.thread = Thread.ofVirtual()
                .name("watch " + mailbox.address() + (sent ? " sent" : ""))
                .unstarted(this::run);
    }

    FolderWatch start() {
        thread.start();
        return this;
    }

    /** Ends the watch as soon as what it does is done; a wait is broken off. */
    void stop() {
        stopping = true;
        LockSupport.unpark(thread);
        var idling = reader;
        if (idling != null) {
            Thread.ofVirtual().start(idling::stir); // a server that does not answer must not keep us
        }
    }

    private void run() {
        var wait = FIRST_WAIT;
        while (!stopping) {
            var began = System.nanoTime();
            try {
                connect();
            } catch (DataAccessException | CannotCreateTransactionException database) {
                // Not the mailbox's fault: it is tried again when the database may be well.
                wait = FIRST_WAIT;
            } catch (MessagingException | RuntimeException broken) {
                tell(Fault.of(broken), wait);
            }
            if (stopping) {
                return;
            }
            if (System.nanoTime() - began > LOOK.toNanos()) {
                wait = FIRST_WAIT;
            }
            LockSupport.parkNanos(wait.toNanos() + ThreadLocalRandom.current().nextLong(wait.toNanos() / 4));
            wait = wait.multipliedBy(2).compareTo(LONGEST_WAIT) < 0 ? wait.multipliedBy(2) : LONGEST_WAIT;
        }
    }

    /** Lines are dropped every day: that is a fault only when it happens again at once. */
    private void tell(Fault fault, Duration waited) {
        if (stopping || (fault.kind() == Fault.Kind.DROPPED && waited.equals(FIRST_WAIT))) {
            return;
        }
        try {
            desk.health().ill(mailbox.id(), folderName(), fault);
        } catch (DataAccessException | CannotCreateTransactionException database) {
            // The next round tells it, when the database is well again.
            LockSupport.parkNanos(FIRST_WAIT.toNanos());
        }
    }

    private String folderName() {
        return sent ? "Sent" : "INBOX";
    }

    private void connect() throws MessagingException {
        try (var store = Connecting.imap(desk.mailboxes().imapLogin(mailbox.id()), PATIENCE)) {
            var folder = folder(store);
            if (folder == null) {
                desk.health().well(mailbox.id(), folderName());
                LockSupport.parkNanos(Duration.ofMinutes(10).toNanos()); // it may be made when the first letter is sent
                return;
            }
            var open = new FolderReader(folder);
            reader = open;
            watch(open, intake(open), store.hasCapability("IDLE"));
        } finally {
            reader = null;
        }
    }

    private @Nullable IMAPFolder folder(IMAPStore store) throws MessagingException {
        return sent ? SentFolder.in(store).orElse(null) : (IMAPFolder) store.getFolder("INBOX");
    }

    private FolderIntake intake(FolderReader reader) throws MessagingException {
        var known = desk.folders().find(mailbox.id(), reader.name()).orElse(null);
        var fresh = MailFolder.from(mailbox.id(), reader.name(), sent, reader.uidValidity(), reader.uidNext());
        var health = desk.mailboxes().byId(mailbox.id()).orElseThrow().health();
        var lastSeen = Objects.requireNonNullElse(health.checkedAt(), health.connectedAt());
        return FolderIntake.of(reader, desk.intake(), known, fresh, mailbox.historySince(), lastSeen);
    }

    private void watch(FolderReader reader, FolderIntake intake, boolean canIdle) throws MessagingException {
        var wait = SETTLING;
        while (!stopping) {
            var busy = intake.takeHistory();
            desk.health().well(mailbox.id(), folderName());
            // Last before the wait, so that hardly any moment is left in which a letter goes unnoticed.
            busy |= intake.takeNew();
            if (busy || reader.grewMeanwhile()) {
                wait = SETTLING;
            } else {
                await(reader, canIdle ? wait : WITHOUT_IDLE, canIdle);
                wait = wait.multipliedBy(2).compareTo(LOOK) < 0 ? wait.multipliedBy(2) : LOOK;
            }
        }
    }

    /**
     * Ends a wait by a command beside it. That thread is never interrupted: it would close the line, and we should be
     * away for as long as a broken line is waited for.
     */
    private static void await(FolderReader reader, Duration wait, boolean canIdle) throws MessagingException {
        if (!canIdle) {
            LockSupport.parkNanos(wait.toNanos());
            return;
        }
        var over = new AtomicBoolean();
        var look = Thread.ofVirtual().start(() -> {
            LockSupport.parkNanos(wait.toNanos());
            while (!over.get()) {
                reader.stir();
                LockSupport.parkNanos(SETTLING.toNanos());
            }
        });
        try {
            reader.idle();
        } finally {
            over.set(true);
            LockSupport.unpark(look);
        }
    }
}
