package org.pochtenie.desk.arrival;

import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.mailbox.MailFolders;
import org.pochtenie.desk.mailbox.Mailbox;
import org.pochtenie.desk.mailbox.MailboxHealth;
import org.pochtenie.desk.mailbox.Mailboxes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;

/** Keeps a watch on every folder of every mailbox that is this desk's to watch, as mailboxes come, change and go. */
@Component
@Profile("!import") // that one only reads files
class MailboxWatch implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(MailboxWatch.class);
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final Mailboxes mailboxes;
    private final FolderWatch.Desk desk;
    private final Leases leases;
    private final Map<Long, Watched> watched = new HashMap<>();
    private volatile @Nullable Thread thread;

    private record Watched(int version, List<FolderWatch> folders) {
        void stop() {
            folders.forEach(FolderWatch::stop);
        }
    }

    MailboxWatch(
            Mailboxes mailboxes,
            MailFolders folders,
            MailboxHealth health,
            Intake intake,
            DataSourceProperties database,
            InstantSource now) {
        this.mailboxes = mailboxes;
        this.desk = new FolderWatch.Desk(mailboxes, folders, health, intake, now);
        this.leases = new Leases(database);
    }

    private void run() {
        while (isRunning()) {
            try {
                look();
            } catch (SQLException | DataAccessException | CannotCreateTransactionException lost) {
                if (isRunning()) {
                    log.warn("The mailboxes are left until the database is well: {}", lost.getMessage());
                }
                leave();
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
        leave();
    }

    private void look() throws SQLException {
        leases.check();
        var wanted = mailboxes.all().stream()
                .filter(Mailbox::watched)
                .collect(Collectors.toMap(Mailbox::id, Function.identity()));
        for (var entry : Map.copyOf(watched).entrySet()) {
            var mailbox = wanted.get(entry.getKey());
            if (mailbox == null || entry.getValue().version() != mailbox.version()) {
                watched.remove(entry.getKey());
                entry.getValue().stop();
                leases.release(entry.getKey());
            }
        }
        for (var mailbox : wanted.values()) {
            if (!watched.containsKey(mailbox.id()) && leases.hold(mailbox.id())) {
                watched.put(mailbox.id(), watch(mailbox));
            }
        }
    }

    private Watched watch(Mailbox mailbox) {
        var folders = Stream.of(false, true)
                .map(sent -> new FolderWatch(mailbox, sent, desk).start())
                .toList();
        return new Watched(mailbox.version(), folders);
    }

    private void leave() {
        watched.values().forEach(Watched::stop);
        watched.clear();
        try {
            leases.close();
        } catch (SQLException gone) {
            log.debug("The connection had gone before: {}", gone.getMessage());
        }
    }

    @Override
    public void start() {
        var fresh = Thread.ofVirtual().name("mailboxes").unstarted(this::run);
        thread = fresh;
        fresh.start();
    }

    @Override
    public void stop() {
        var old = thread;
        thread = null;
        if (old != null) {
            LockSupport.unpark(old);
            try {
                old.join(Duration.ofSeconds(5));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
