package org.pochtenie.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.pochtenie.desk.arrival.LetterImport;
import org.springframework.boot.SpringApplication;

/**
 * The command {@code import MAILBOX PATH}: a desk that takes in letters from files and closes again. It may run beside
 * the open desk.
 */
final class Importing {
    static final String PROFILE = "import";

    private Importing() {}

    /** Runs the command; returns the exit code. */
    static int run(String[] arguments, Map<String, String> environment) {
        if (arguments.length != 3) {
            System.err.println("pochtenie import: wants a mailbox and a path\n\n" + Pochtenie.USAGE);
            return 2;
        }
        if (!Files.exists(Path.of(arguments[2]))) {
            System.err.println("pochtenie import: there is no file or folder " + arguments[2]);
            return 2;
        }
        var application = new SpringApplication(Pochtenie.class);
        application.setAdditionalProfiles(PROFILE);
        var settings = Settings.from(quiet(environment), false);
        application.addInitializers(context -> Opening.prepare(context, settings, Clock.systemUTC()));
        try (var context = application.run()) {
            var letters = context.getBean(LetterImport.class);
            var stored = letters.store(
                    arguments[1], Path.of(arguments[2]), count -> System.out.print("\r" + count + " letters stored"));
            letters.awaitArrival(
                    left -> System.out.print("\r" + stored + " letters stored, " + left + " on their way   "));
            System.out.println("\r" + stored + " letters are here                         ");
            return 0;
        } catch (IllegalArgumentException wrong) {
            System.err.println("pochtenie import: " + wrong.getMessage());
            return 2;
        }
    }

    /** Its doors are not those of the desk that may be open beside it. */
    private static Map<String, String> quiet(Map<String, String> environment) {
        var quiet = new HashMap<>(environment);
        quiet.put("POCHTENIE_PORT", "0");
        quiet.put("POCHTENIE_SMTP_PORT", "0");
        return quiet;
    }
}
