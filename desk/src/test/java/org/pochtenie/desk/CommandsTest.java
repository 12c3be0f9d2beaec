package org.pochtenie.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as somebody types it who has something wrong: a process of its own, its words and its exit code. */
class CommandsTest {
    @TempDir
    private Path folder;

    private record Ended(int code, String out, String err) {}

    private Ended run(Map<String, String> environment, String... arguments) throws Exception {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                Pochtenie.class.getName()));
        command.addAll(List.of(arguments));
        var out = folder.resolve("out").toFile();
        var err = folder.resolve("err").toFile();
        var builder = new ProcessBuilder(command).redirectOutput(out).redirectError(err);
        builder.environment().put("POCHTENIE_DATA", folder.resolve("data").toString());
        builder.environment().put("POCHTENIE_PORT", "0");
        builder.environment().putAll(environment);
        var process = builder.start();
        try {
            assertThat(process.waitFor(90, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        return new Ended(process.exitValue(), text("out"), text("err"));
    }

    private String text(String name) throws Exception {
        return Files.readString(folder.resolve(name), StandardCharsets.UTF_8);
    }

    private static void inOneSentence(Ended ended, String... words) {
        assertThat(ended.err()).startsWith("pochtenie: ").contains(words).hasLineCount(1);
        assertThat(ended.out()).doesNotContain("ERROR", "WARN", "Exception", "\tat ");
        assertThat(ended.code()).isEqualTo(2);
    }

    @Test
    void help_names_every_command() throws Exception {
        var helped = run(Map.of(), "--help");
        assertThat(helped.code()).isZero();
        assertThat(helped.out()).contains("serve", "demo", "import MAILBOX PATH", "POCHTENIE_DATABASE_URL");
        assertThat(helped.err()).isEmpty();
    }

    @Test
    void a_wrong_command_says_what_would_be_right() throws Exception {
        var unknown = run(Map.of(), "sevre");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("no command \"sevre\"", "pochtenie serve");
        var tooMuch = run(Map.of(), "serve", "--port=1");
        assertThat(tooMuch.code()).isEqualTo(2);
        assertThat(tooMuch.err()).contains("\"--port=1\" is too much");
        var pathless = run(Map.of(), "import", "hello@studio.example");
        assertThat(pathless.code()).isEqualTo(2);
        assertThat(pathless.err()).contains("wants a mailbox and a path", "import MAILBOX PATH");
        var nowhere = run(Map.of(), "import", "hello@studio.example", "/no/such/file");
        assertThat(nowhere.code()).isEqualTo(2);
        assertThat(nowhere.err()).contains("there is no file or folder /no/such/file");
    }

    @Test
    void a_port_that_is_taken_is_named() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = String.valueOf(taken.getLocalPort());
            inOneSentence(run(Map.of("POCHTENIE_PORT", port), "serve"), "127.0.0.1:" + port, "POCHTENIE_PORT");
            inOneSentence(run(Map.of("POCHTENIE_SMTP_PORT", port), "serve"), "POCHTENIE_SMTP_PORT");
        }
    }

    @Test
    void a_database_that_does_not_answer_is_named() throws Exception {
        int closed;
        try (var port = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = port.getLocalPort();
        }
        var url = "jdbc:postgresql://127.0.0.1:" + closed + "/desk";
        inOneSentence(
                run(Map.of("POCHTENIE_DATABASE_URL", url + "?password=secret"), "serve"),
                url,
                "whether PostgreSQL runs");
        assertThat(text("err")).doesNotContain("secret");
    }

    @Test
    void a_database_of_another_build_is_left_alone_and_named() throws Exception {
        var server = TestDesk.server();
        var database = TestDesk.freshDatabase();
        try (var desk = TestDesk.over(database, new SettableNow("2026-11-23T07:00:00Z"))) {
            desk.jdbc()
                    .sql("update flyway_schema_history set checksum = 4711 where version = '001'")
                    .update();
        }
        var environment = Map.of(
                "POCHTENIE_DATABASE_URL", server.url(database),
                "POCHTENIE_DATABASE_USER", server.user(),
                "POCHTENIE_DATABASE_PASSWORD", server.password());
        inOneSentence(run(environment, "serve"), "made by another build", server.url(database));
        inOneSentence(run(environment, "demo"), "delete the folder " + folder.resolve("data"));
    }
}
