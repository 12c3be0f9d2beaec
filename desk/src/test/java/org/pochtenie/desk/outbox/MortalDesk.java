package org.pochtenie.desk.outbox;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import org.pochtenie.desk.Opening;
import org.pochtenie.desk.Pochtenie;
import org.pochtenie.desk.Settings;
import org.pochtenie.desk.Submission;
import org.pochtenie.desk.TestDesk;
import org.springframework.boot.SpringApplication;

/** A desk in a process of its own, which a test kills without a warning. */
final class MortalDesk {
    private MortalDesk() {}

    /** @param now from when on its time runs */
    static Process over(String database, Instant now) throws IOException {
        var server = TestDesk.server();
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return new ProcessBuilder(List.of(
                        java,
                        "-cp",
                        classes,
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        MortalDesk.class.getName(),
                        server.url(database),
                        server.user(),
                        server.password(),
                        TestDesk.data(database).toString(),
                        now.toString()))
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target", "mortal-" + database + ".log").toFile())
                .start();
    }

    public static void main(String[] arguments) {
        var settings = new Settings(
                "127.0.0.1",
                0,
                URI.create("http://127.0.0.1"),
                Path.of(arguments[3]),
                arguments[0],
                arguments[1],
                arguments[2],
                -1,
                "127.0.0.1",
                new Submission(0, "127.0.0.1", null),
                ZoneId.of("Europe/Moscow"),
                "ru",
                false,
                null);
        var offset = Duration.between(InstantSource.system().instant(), Instant.parse(arguments[4]));
        var application = new SpringApplication(Pochtenie.class);
        application.addInitializers(
                context -> Opening.prepare(context, settings, InstantSource.offset(InstantSource.system(), offset)));
        application.run();
    }
}
