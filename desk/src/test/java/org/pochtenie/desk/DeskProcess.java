package org.pochtenie.desk;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** A desk in a process of its own, which a test may kill. */
public final class DeskProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Process process;
    private final int smtpPort;

    private DeskProcess(Process process, int smtpPort) {
        this.process = process;
        this.smtpPort = smtpPort;
    }

    /** Opens a desk over a database of the tests' server and waits until its SMTP listener answers. */
    public static DeskProcess over(String database) throws Exception {
        var smtpPort = freePort();
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Pochtenie.class.getName(),
                        "serve")
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target", "desk-" + database + "-" + smtpPort + ".log")
                        .toFile());
        var server = TestDesk.server();
        builder.environment()
                .putAll(Map.of(
                        "POCHTENIE_PORT", "0",
                        "POCHTENIE_DATA", TestDesk.data(database).toString(),
                        "POCHTENIE_DATABASE_URL", server.url(database),
                        "POCHTENIE_DATABASE_USER", server.user(),
                        "POCHTENIE_DATABASE_PASSWORD", server.password(),
                        "POCHTENIE_SMTP_PORT", String.valueOf(smtpPort)));
        var desk = new DeskProcess(builder.start(), smtpPort);
        Eventually.within(PATIENCE).that("the desk did not open", desk::answers);
        return desk;
    }

    private boolean answers() {
        if (!process.isAlive()) {
            throw new IllegalStateException("The desk ended with " + process.exitValue());
        }
        try (var socket = new Socket("127.0.0.1", smtpPort)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    public int smtpPort() {
        return smtpPort;
    }

    /** SIGKILL: nothing is finished, nothing is said. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws Exception {
        kill();
    }
}
