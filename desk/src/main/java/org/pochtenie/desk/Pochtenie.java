package org.pochtenie.desk;

import java.time.Clock;
import java.util.Arrays;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The application: reads the command and the settings, and opens the desk. */
@SpringBootApplication
@EnableScheduling
public class Pochtenie {
    /**
     * Runs a command: {@code serve} (the desk), {@code demo} (the desk with an invented firm) or {@code import MAILBOX
     * PATH} (letters from files).
     */
    public static void main(String[] arguments) {
        var command = arguments.length == 0 ? "serve" : arguments[0];
        switch (command) {
            case "serve" -> open(arguments, false);
            case "demo" -> open(arguments, true);
            case "import" -> bringIn(arguments);
            default -> {
                System.err.println(
                        "pochtenie: there is no command \"" + command + "\"; known are: serve, demo, import");
                System.exit(2);
            }
        }
    }

    private static void bringIn(String[] arguments) {
        try {
            System.exit(Importing.run(arguments, System.getenv()));
        } catch (Settings.Wrong wrong) {
            tell(wrong);
        }
    }

    private static void tell(Settings.Wrong wrong) {
        System.err.println("pochtenie: the settings are wrong:");
        wrong.mistakes().forEach(mistake -> System.err.println("  " + mistake));
        System.exit(2);
    }

    private static void open(String[] arguments, boolean demo) {
        var application = new SpringApplication(Pochtenie.class);
        try {
            var settings = Settings.from(System.getenv(), demo);
            application.addInitializers(context -> Opening.prepare(context, settings, Clock.systemUTC()));
            application.run(Arrays.copyOfRange(arguments, Math.min(1, arguments.length), arguments.length));
        } catch (Settings.Wrong wrong) {
            tell(wrong);
        }
    }
}
