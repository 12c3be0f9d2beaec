package org.pochtenie.desk.submission;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.Settings;
import org.pochtenie.desk.accesskey.AccessKeys;
import org.pochtenie.desk.accesskey.Pace;
import org.pochtenie.desk.signin.Colleagues;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.subethamail.smtp.auth.EasyAuthenticationHandlerFactory;
import org.subethamail.smtp.server.SMTPServer;

/** Listens for mail programs, when the settings want it: STARTTLS and a key before anything else. */
@Component
@Profile("!import") // that one only reads files
public class SubmissionListener implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(SubmissionListener.class);
    static final int MOST_BYTES = 50 << 20;
    private static final int MOST_CONNECTIONS = 100;
    private static final int MOST_RECIPIENTS = 200;
    private static final int LETTERS_A_MINUTE = 60;

    private final Settings settings;
    private final Gate gate;
    private final Keyholders keyholders;
    private final Pace pace;
    private @Nullable SMTPServer open;
    private @Nullable SSLContext context;

    SubmissionListener(Settings settings, Gate gate, AccessKeys keys, Colleagues colleagues, InstantSource now) {
        this.settings = settings;
        this.gate = gate;
        this.keyholders = new Keyholders(keys, colleagues, now);
        this.pace = new Pace(LETTERS_A_MINUTE, now);
    }

    /** Where it listens, 0 when it does not. */
    public synchronized int port() {
        return open == null ? 0 : open.getPortAllocated();
    }

    @Override
    public synchronized void start() {
        var wanted = settings.submission();
        if (wanted.port() == 0) {
            return;
        }
        var host = settings.publicUrl().getHost();
        if (wanted.port() > 0) {
            context(); // what is wrong with it is told now, not to the first program
        }
        var server = SMTPServer.port(Math.max(wanted.port(), 0))
                .bindAddress(address(wanted.address()))
                .hostName(host)
                .softwareName("Pochtenie")
                .enableTLS()
                .requireTLS()
                .startTlsSocketFactory(this::secured)
                .requireAuth()
                .authenticationHandlerFactory(new EasyAuthenticationHandlerFactory(keyholders))
                .insertReceivedHeaders(false) // sent as it was written
                .maxMessageSize(MOST_BYTES)
                .maxConnections(MOST_CONNECTIONS)
                .maxRecipients(MOST_RECIPIENTS)
                .connectionTimeout(2, TimeUnit.MINUTES)
                .executorService(Executors.newVirtualThreadPerTaskExecutor())
                .messageHandlerFactory(context -> new SubmissionSession(context, keyholders, gate, pace))
                .build();
        server.start();
        open = server;
        log.info("Mail programs of colleagues hand letters in at {}:{}", wanted.address(), port());
    }

    private SSLSocket secured(Socket line) throws IOException {
        var host = line.getInetAddress().getHostAddress();
        var secured = (SSLSocket) context().getSocketFactory().createSocket(line, host, line.getPort(), true);
        secured.setUseClientMode(false);
        return secured;
    }

    private synchronized SSLContext context() {
        if (context == null) {
            context = Certificate.of(
                    settings.submission().certificate(),
                    settings.data(),
                    settings.publicUrl().getHost());
        }
        return context;
    }

    private static InetAddress address(String name) {
        try {
            return InetAddress.getByName(name);
        } catch (UnknownHostException e) {
            throw new IllegalStateException(
                    "POCHTENIE_SUBMISSION_ADDRESS is no address of this machine: " + e.getMessage(), e);
        }
    }

    @Override
    public synchronized void stop() {
        if (open != null) {
            open.stop();
            open = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return open != null;
    }
}
