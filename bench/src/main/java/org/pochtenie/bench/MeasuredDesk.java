package org.pochtenie.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.pochtenie.desk.Opening;
import org.pochtenie.desk.Pochtenie;
import org.pochtenie.desk.Settings;
import org.pochtenie.desk.mailbox.Mailboxes;
import org.pochtenie.desk.plumbing.postgres.EmbeddedPostgres;
import org.springframework.boot.SpringApplication;

/** A desk in a process of its own beside its own PostgreSQL, whose processor time can be told from the measuring's. */
final class MeasuredDesk implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final double TICKS = 100; // of /proc, a second

    private final EmbeddedPostgres postgres;
    private final Process process;
    private final int smtpPort;
    private final Connection database;

    private MeasuredDesk(EmbeddedPostgres postgres, Process process, int smtpPort, Connection database) {
        this.postgres = postgres;
        this.process = process;
        this.smtpPort = smtpPort;
        this.database = database;
    }

    /** Opens it with one mailbox. */
    static MeasuredDesk in(Path data, org.pochtenie.desk.mailbox.Connection mailbox) throws Exception {
        var postgres = EmbeddedPostgres.in(data);
        Runtime.getRuntime().addShutdownHook(new Thread(postgres::close));
        var smtpPort = freePort();
        var environment = new HashMap<>(Map.of(
                "POCHTENIE_PORT", "0",
                "POCHTENIE_DATA", data.toString(),
                "POCHTENIE_DATABASE_URL", postgres.url(),
                "POCHTENIE_DATABASE_USER", postgres.user(),
                "POCHTENIE_DATABASE_PASSWORD", postgres.password()));
        connect(environment, mailbox);
        environment.put("POCHTENIE_SMTP_PORT", String.valueOf(smtpPort));
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Pochtenie.class.getName(),
                        "serve")
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("desk.log").toFile());
        builder.environment().putAll(environment);
        var process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly)); // also when broken off
        awaitPort(smtpPort);
        var database = DriverManager.getConnection(postgres.url(), postgres.user(), postgres.password());
        return new MeasuredDesk(postgres, process, smtpPort, database);
    }

    private static void connect(Map<String, String> environment, org.pochtenie.desk.mailbox.Connection mailbox)
            throws Exception {
        var application = new SpringApplication(Pochtenie.class);
        var settings = Settings.from(environment, false);
        application.addInitializers(context -> Opening.prepare(context, settings, Clock.systemUTC()));
        try (var context = application.run()) {
            context.getBean(Mailboxes.class).connect(mailbox);
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(5)); // its folders are known then
        }
    }

    private static void awaitPort(int port) throws IOException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try (var socket = new Socket("127.0.0.1", port)) {
                return;
            } catch (IOException notYet) {
                if (System.nanoTime() > deadline) {
                    throw notYet;
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
            }
        }
    }

    int smtpPort() {
        return smtpPort;
    }

    int letters() throws SQLException {
        try (var statement = database.createStatement();
                var count = statement.executeQuery("select count(*) from letter")) {
            count.next();
            return count.getInt(1);
        }
    }

    void awaitLetters(int wanted) throws SQLException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (letters() < wanted) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("Only " + letters() + " of " + wanted + " letters came");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
    }

    void pause(boolean paused) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute("update mailbox set paused = " + paused);
        }
        LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(paused ? 3 : 0));
    }

    /** User and system time of the desk and of all processes of its database, ended ones included. */
    double cpuSeconds() throws IOException {
        var ticks = ticks(process.pid(), false) + ticks(postgres.pid(), true);
        for (var backend :
                ProcessHandle.of(postgres.pid()).orElseThrow().children().toList()) {
            ticks += ticks(backend.pid(), false);
        }
        return ticks / TICKS;
    }

    private static long ticks(long pid, boolean withEnded) throws IOException {
        var stat = Path.of("/proc", String.valueOf(pid), "stat");
        if (!Files.exists(stat)) {
            return 0;
        }
        var text = Files.readString(stat);
        var fields = text.substring(text.lastIndexOf(')') + 2).split(" ");
        var own = Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
        return withEnded ? own + Long.parseLong(fields[13]) + Long.parseLong(fields[14]) : own;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws Exception {
        database.close();
        process.destroy();
        process.waitFor(30, TimeUnit.SECONDS);
        postgres.close();
    }
}
