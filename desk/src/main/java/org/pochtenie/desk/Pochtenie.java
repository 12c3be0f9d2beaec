package org.pochtenie.desk;

import java.time.Clock;
import org.pochtenie.desk.commandline.CommandLine;
import org.pochtenie.desk.demo.firstday.Then;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The application: reads the command and the settings, and opens the desk. */
@SpringBootApplication
@EnableScheduling
public class Pochtenie {
    static final String USAGE = """
            pochtenie serve                the desk; the first time it prints the link for its owner
            pochtenie demo                 the desk with an invented firm, whose letters keep arriving
            pochtenie import MAILBOX PATH  brings an mbox file, an .eml file or a folder of them into the history of a
                                           mailbox (its address); no clock runs for them, nothing is sent, and broken
                                           off it may be repeated: nothing is doubled
            pochtenie read LETTER.eml      prints a letter for a person
            pochtenie check LETTER.eml     what the guard says of a letter [--thread THREAD.mbox] [--profile P.yaml]
                                           [--format text|json|sarif] [--fail-on stop|warn|hint]
            pochtenie jsonl …              letters, own-text, threads, check: a line of JSON for each letter, for pipes
            pochtenie profile check FILE   names every mistake of a profile with its line; "profile print" gives one to begin with
            pochtenie --help               this text

            Settings come from the environment: """
            + " " + String.join(", ", Settings.KNOWN.stream().sorted().toList())
            + ".\nWithout POCHTENIE_DATABASE_URL the desk brings its own PostgreSQL, kept in POCHTENIE_DATA.";

    /** Whoever calls it wrongly or sets it up wrongly gets 2 for an exit code, and is told why. */
    private static final int MISUSE = 2;

    public static void main(String[] arguments) {
        var command = arguments.length == 0 ? "serve" : arguments[0];
        switch (command) {
            case "serve" -> open(arguments, false);
            case "demo" -> open(arguments, true);
            case "import" -> bringIn(arguments);
            case "read", "check", "jsonl", "profile" ->
                System.exit(CommandLine.ofTheProcess(Clock.systemUTC()).run(arguments));
            case "--help", "-h", "help" -> System.out.println(USAGE);
            default -> refuse("there is no command \"" + command + "\"\n\n" + USAGE);
        }
    }

    private static void open(String[] arguments, boolean demo) {
        if (arguments.length > 1) {
            refuse(arguments[0] + " takes nothing behind it, \"" + arguments[1] + "\" is too much\n\n" + USAGE);
        }
        orTell(() -> {
            var settings = Settings.from(System.getenv(), demo);
            var application = new SpringApplication(Pochtenie.class);
            var now = demo ? new Then(Clock.systemUTC()) : Clock.systemUTC();
            application.addInitializers(context -> Opening.prepare(context, settings, now));
            application.run();
        });
    }

    private static void bringIn(String[] arguments) {
        orTell(() -> System.exit(Importing.run(arguments, System.getenv())));
    }

    private static void orTell(Runnable opening) {
        try {
            opening.run();
        } catch (Settings.Wrong wrong) {
            refuse("the settings are wrong:\n  " + String.join("\n  ", wrong.mistakes()));
        } catch (RuntimeException failure) {
            var known = NotOpened.in(failure).orElseThrow(() -> failure);
            refuse(String.valueOf(known.getMessage()));
        }
    }

    private static void refuse(String why) {
        System.err.println("pochtenie: " + why);
        System.exit(MISUSE);
    }
}
