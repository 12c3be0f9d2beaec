package org.pochtenie.desk.arrival;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.Settings;
import org.pochtenie.desk.mailbox.Mailboxes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.subethamail.smtp.server.SMTPServer;

/** Takes letters in by SMTP for the firm's own mailboxes, when the settings want it. */
@Component
@Profile("!import") // that one only reads files
public class SmtpListener implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(SmtpListener.class);

    private final Settings settings;
    private final Mailboxes mailboxes;
    private final Intake intake;
    private final InstantSource now;
    private @Nullable Open open;

    private record Open(SMTPServer server, GroupCommit commit) {}

    SmtpListener(Settings settings, Mailboxes mailboxes, Intake intake, InstantSource now) {
        this.settings = settings;
        this.mailboxes = mailboxes;
        this.intake = intake;
        this.now = now;
    }

    /** Where it listens, 0 when it does not. */
    public synchronized int port() {
        return open == null ? 0 : open.server().getPortAllocated();
    }

    @Override
    public synchronized void start() {
        if (settings.smtpPort() != 0) {
            open = open(SmtpLimits.USUAL);
            log.info("Letters are taken in by SMTP on {}:{}", settings.smtpAddress(), port());
        }
    }

    private Open open(SmtpLimits limits) {
        var commit = new GroupCommit(intake);
        var recipients = new Recipients(mailboxes);
        var senders = new Senders(limits, now);
        var server = SMTPServer.port(Math.max(settings.smtpPort(), 0))
                .bindAddress(address())
                .softwareName("Pochtenie")
                .hideTLS()
                .insertReceivedHeaders(false) // kept as it came
                .maxMessageSize(limits.bytes())
                .maxConnections(limits.connections())
                .connectionTimeout(2, TimeUnit.MINUTES)
                .sessionHandler(senders)
                .executorService(Executors.newVirtualThreadPerTaskExecutor())
                .messageHandlerFactory(context -> new SmtpSession(context, recipients, senders, commit, limits))
                .build();
        server.start();
        return new Open(server, commit);
    }

    private InetAddress address() {
        try {
            return InetAddress.getByName(settings.smtpAddress());
        } catch (UnknownHostException e) {
            throw new IllegalStateException(
                    "POCHTENIE_SMTP_ADDRESS is no address of this machine: " + e.getMessage(), e);
        }
    }

    @Override
    public synchronized void stop() {
        if (open != null) {
            open.server().stop();
            open.commit().close();
            open = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return open != null;
    }
}
