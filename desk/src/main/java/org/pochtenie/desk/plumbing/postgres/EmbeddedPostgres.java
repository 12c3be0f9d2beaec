package org.pochtenie.desk.plumbing.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL server in a folder of its own: durable (fsync on), on loopback only, with a password that is made once.
 *
 * <p>The server may outlive this process when that is killed; the next start finds it and goes on with it.
 */
public final class EmbeddedPostgres implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final String OWNER = "pochtenie";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path home;
    private final Path folder;
    private final String password;
    private int port;
    private boolean foundRunning;

    private EmbeddedPostgres(Path home, Path folder, String password) {
        this.home = home;
        this.folder = folder;
        this.password = password;
    }

    /** Starts the server that keeps its data below the given folder, or adopts the one that runs there already. */
    public static EmbeddedPostgres in(Path data) {
        try {
            var folder = Unprivileged.reachable(data.toAbsolutePath().resolve("postgres"));
            Files.createDirectories(folder);
            var home = Distribution.unpackedIn(folder);
            var server = new EmbeddedPostgres(home, folder, passwordIn(folder));
            server.create();
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException("The database in " + data + " could not be started: " + e.getMessage(), e);
        }
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    public String url() {
        return url(OWNER);
    }

    public String user() {
        return OWNER;
    }

    public String password() {
        return password;
    }

    /** The process that serves; for tests that end it the hard way. */
    public long pid() {
        return Long.parseLong(
                lines(cluster().resolve("postmaster.pid")).getFirst().strip());
    }

    /** Starts again on the same port after the server was stopped or killed. */
    public void restart() {
        try {
            start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Closes the server unless it ran before: then others use it. */
    public void leave() {
        if (!foundRunning) {
            close();
        }
    }

    @Override
    public void close() {
        try {
            run(List.of(program("pg_ctl"), "stop", "-D", cluster().toString(), "-m", "fast", "-w", "-t", "20"));
        } catch (IOException alreadyGone) {
            log.info("The database had stopped before: {}", alreadyGone.getMessage());
        }
    }

    private Path cluster() {
        return folder.resolve("cluster");
    }

    private String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    private void create() throws IOException {
        if (Files.exists(cluster().resolve("PG_VERSION"))) {
            return;
        }
        var half = folder.resolve("cluster-half");
        deleteTree(half);
        var secret = folder.resolve("password");
        Unprivileged.hand(folder);
        run(List.of(
                program("initdb"),
                "-D",
                half.toString(),
                "-U",
                OWNER,
                "--pwfile",
                secret.toString(),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--no-locale",
                "--no-instructions"));
        Files.move(half, cluster());
    }

    private void start() throws IOException {
        if (adopted()) {
            foundRunning = true;
            return;
        }
        // Written each time, so that a newer desk brings its own; the file stays its owner's.
        Files.writeString(cluster().resolve("postgresql.auto.conf"), String.join("\n", Configuration.LINES) + "\n");
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        var attempts = 0;
        while (true) {
            try {
                port = port == 0 ? freePort() : port; // the one it had, as far as that is free
                run(List.of(
                        program("pg_ctl"),
                        "start",
                        "-D",
                        cluster().toString(),
                        "-w",
                        "-t",
                        "25",
                        "-s",
                        "-l",
                        folder.resolve("log").toString(),
                        "-o",
                        "-p " + port));
                createDatabase(OWNER);
                return;
            } catch (IOException e) {
                // A killed server's pid may still look alive for a moment, or somebody took the port.
                if (adopted()) {
                    return;
                }
                port = ++attempts > 5 ? 0 : port;
                if (System.nanoTime() > deadline) {
                    throw new IOException(e.getMessage() + "; see " + folder.resolve("log"), e);
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(300));
            }
        }
    }

    private boolean adopted() throws IOException {
        var pidFile = cluster().resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return false;
        }
        var lines = lines(pidFile);
        if (lines.size() < 4) {
            return false;
        }
        port = Integer.parseInt(lines.get(3).strip());
        try (var connection = DriverManager.getConnection(url("postgres"), OWNER, password);
                var statement = connection.createStatement();
                var folderOfServer = statement.executeQuery("show data_directory")) {
            if (folderOfServer.next()
                    && cluster()
                            .toRealPath()
                            .equals(Path.of(folderOfServer.getString(1)).toRealPath())) {
                createDatabase(OWNER);
                return true;
            }
            return false;
        } catch (SQLException notServing) {
            return false;
        }
    }

    /** Makes a database unless it is there. */
    public void createDatabase(String name) {
        try (var connection = DriverManager.getConnection(url("postgres"), OWNER, password);
                var statement = connection.createStatement();
                var found = statement.executeQuery("select 1 from pg_database where datname = '" + name + "'")) {
            if (!found.next()) {
                statement.execute("create database \"" + name + "\"");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database " + name + " could not be made", e);
        }
    }

    private void run(List<String> command) throws IOException {
        var all = new ArrayList<>(Unprivileged.command(command));
        var output = Files.createTempFile("postgres", ".out");
        try {
            var process = new ProcessBuilder(all)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException(command.getFirst() + " took longer than " + PATIENCE.toSeconds() + " s");
            }
            if (process.exitValue() != 0) {
                throw new IOException(Path.of(command.getFirst()).getFileName() + ": "
                        + Files.readString(output).strip());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        } finally {
            Files.deleteIfExists(output);
        }
    }

    private static String passwordIn(Path folder) throws IOException {
        var file = folder.resolve("password");
        if (!Files.exists(file)) {
            var bytes = new byte[24];
            new SecureRandom().nextBytes(bytes);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, HexFormat.of().formatHex(bytes));
        }
        return Files.readString(file).strip();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void deleteTree(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** What the server is told; small memory, full durability. */
    private static final class Configuration {
        static final List<String> LINES = List.of(
                "listen_addresses = '127.0.0.1'",
                "unix_socket_directories = ''",
                "max_connections = 40",
                "shared_buffers = '64MB'",
                "effective_cache_size = '512MB'",
                "fsync = on",
                "synchronous_commit = on",
                "full_page_writes = on",
                "password_encryption = 'scram-sha-256'",
                "max_wal_size = '1GB'",
                "wal_compression = 'pglz'",
                "random_page_cost = 1.1",
                "jit = off",
                "max_parallel_workers_per_gather = 0",
                "log_min_messages = 'warning'",
                "io_method = 'sync'",
                "shared_memory_type = 'mmap'",
                "dynamic_shared_memory_type = 'mmap'",
                "timezone = 'UTC'");
    }
}
