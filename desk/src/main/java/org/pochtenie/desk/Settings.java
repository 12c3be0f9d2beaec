package org.pochtenie.desk;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the owner of a machine may set, read from the environment once, at the start.
 *
 * @param address on which the desk listens
 * @param port of the desk, 0 for any free one
 * @param publicUrl under which colleagues and clients reach the desk; links in letters begin with it
 * @param data the folder with the database, the key and nothing else
 * @param databaseUrl of an outside PostgreSQL; without it the embedded one is started
 * @param smtpPort on which letters are taken in by SMTP, 0 for not at all, -1 for any free port (tests)
 * @param smtpAddress on which the SMTP listener listens
 * @param submission where mail programs of colleagues hand letters in
 * @param zone of the firm, until a calendar says otherwise
 * @param language of the firm, for what has no reader yet
 * @param demo whether an invented firm is filled in; said by the command, not by the environment
 * @param model that the owner lets read along; null, as a rule, for none
 */
public record Settings(
        String address,
        int port,
        URI publicUrl,
        Path data,
        @Nullable String databaseUrl,
        @Nullable String databaseUser,
        @Nullable String databasePassword,
        int smtpPort,
        String smtpAddress,
        Submission submission,
        ZoneId zone,
        String language,
        boolean demo,
        @Nullable ModelAddress model) {

    /** Every mistake at once, so that nobody mends them one by one. */
    public static final class Wrong extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient List<String> mistakes;

        Wrong(List<String> mistakes) {
            super(String.join("\n", mistakes));
            this.mistakes = mistakes;
        }

        public List<String> mistakes() {
            return mistakes;
        }
    }

    static final Set<String> KNOWN = Set.of(
            "POCHTENIE_ADDRESS",
            "POCHTENIE_PORT",
            "POCHTENIE_PUBLIC_URL",
            "POCHTENIE_DATA",
            "POCHTENIE_DATABASE_URL",
            "POCHTENIE_DATABASE_USER",
            "POCHTENIE_DATABASE_PASSWORD",
            "POCHTENIE_SMTP_PORT",
            "POCHTENIE_SMTP_ADDRESS",
            "POCHTENIE_SUBMISSION_PORT",
            "POCHTENIE_SUBMISSION_ADDRESS",
            "POCHTENIE_SUBMISSION_CERTIFICATE",
            "POCHTENIE_MODEL_URL",
            "POCHTENIE_MODEL_NAME",
            "POCHTENIE_MODEL_KEY",
            "POCHTENIE_ZONE",
            "POCHTENIE_LANGUAGE");

    /**
     * Reads the settings.
     *
     * @throws Wrong with all mistakes
     */
    public static Settings from(Map<String, String> environment, boolean demo) {
        var read = new Reading(environment);
        environment.keySet().stream()
                .filter(key -> key.startsWith("POCHTENIE_") && !KNOWN.contains(key))
                .sorted()
                .forEach(key -> read.mistakes.add(key + " is not a setting of Pochtenie; known are: "
                        + String.join(", ", KNOWN.stream().sorted().toList())));
        var address = read.value("POCHTENIE_ADDRESS", "127.0.0.1");
        var port = read.port("POCHTENIE_PORT", "8080", 0);
        var settings = new Settings(
                address,
                port,
                read.parsed("POCHTENIE_PUBLIC_URL", "http://" + address + ":" + port, Settings::webAddress),
                read.parsed("POCHTENIE_DATA", "data", Path::of),
                read.databaseUrl(),
                environment.get("POCHTENIE_DATABASE_USER"),
                environment.get("POCHTENIE_DATABASE_PASSWORD"),
                read.port("POCHTENIE_SMTP_PORT", "0", -1),
                read.value("POCHTENIE_SMTP_ADDRESS", "127.0.0.1"),
                new Submission(
                        read.port("POCHTENIE_SUBMISSION_PORT", "0", -1),
                        read.value("POCHTENIE_SUBMISSION_ADDRESS", "127.0.0.1"),
                        read.certificate()),
                read.parsed("POCHTENIE_ZONE", "Europe/Moscow", Settings::zoneNamed),
                read.parsed("POCHTENIE_LANGUAGE", "ru", Settings::languageNamed),
                demo,
                read.model());
        if (!read.mistakes.isEmpty()) {
            throw new Wrong(read.mistakes);
        }
        return settings;
    }

    private static URI webAddress(String text) {
        try {
            var uri = new URI(text);
            if (uri.getHost() == null || !Set.of("http", "https").contains(uri.getScheme())) {
                throw new IllegalArgumentException("is not a web address such as https://desk.example");
            }
            return uri;
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("is not a web address such as https://desk.example", e);
        }
    }

    private static ZoneId zoneNamed(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("is not a time zone such as Europe/Moscow", e);
        }
    }

    private static String languageNamed(String text) {
        if (!Set.of("ru", "en").contains(text)) {
            throw new IllegalArgumentException("is not a language of the desk: ru or en");
        }
        return text;
    }

    private record Reading(Map<String, String> environment, List<String> mistakes) {
        Reading(Map<String, String> environment) {
            this(environment, new ArrayList<>());
        }

        String value(String key, String otherwise) {
            var value = environment.getOrDefault(key, "").strip();
            return value.isEmpty() ? otherwise : value;
        }

        <T> T parsed(String key, String otherwise, Function<String, T> parser) {
            var value = value(key, otherwise);
            try {
                return parser.apply(value);
            } catch (IllegalArgumentException e) {
                mistakes.add(key + ": \"" + value + "\" " + e.getMessage());
                return parser.apply(otherwise);
            }
        }

        int port(String key, String otherwise, int least) {
            return parsed(key, otherwise, text -> {
                var wrong = "is not a port: a number from " + least + " to 65535";
                try {
                    var port = Integer.parseInt(text);
                    if (port < least || port > 65535) {
                        throw new IllegalArgumentException(wrong);
                    }
                    return port;
                } catch (NumberFormatException e) {
                    throw new IllegalArgumentException(wrong, e);
                }
            });
        }

        @Nullable
        Path certificate() {
            var folder = value("POCHTENIE_SUBMISSION_CERTIFICATE", "");
            if (folder.isEmpty()) {
                return null;
            }
            var path = Path.of(folder);
            if (!Files.isReadable(path.resolve("fullchain.pem")) || !Files.isReadable(path.resolve("privkey.pem"))) {
                mistakes.add("POCHTENIE_SUBMISSION_CERTIFICATE: \"" + folder
                        + "\" is no folder with fullchain.pem and privkey.pem that may be read");
            }
            return path;
        }

        @Nullable
        ModelAddress model() {
            var key = "POCHTENIE_MODEL_URL";
            return value(key, "").isEmpty()
                    ? null
                    : new ModelAddress(
                            parsed(key, "http://127.0.0.1", Settings::webAddress),
                            given("POCHTENIE_MODEL_NAME"),
                            modelKey());
        }

        /** What cannot stand in a header is refused here, without showing it. */
        private @Nullable String modelKey() {
            var key = given("POCHTENIE_MODEL_KEY");
            if (key != null && !key.chars().allMatch(c -> c > ' ' && c <= '~')) {
                mistakes.add("POCHTENIE_MODEL_KEY: has characters that no key has");
                return null;
            }
            return key;
        }

        private @Nullable String given(String key) {
            var value = value(key, "");
            return value.isEmpty() ? null : value;
        }

        @Nullable
        String databaseUrl() {
            var url = value("POCHTENIE_DATABASE_URL", "");
            if (url.isEmpty()) {
                return null;
            }
            if (!url.startsWith("jdbc:postgresql:")) {
                mistakes.add("POCHTENIE_DATABASE_URL: does not begin with jdbc:postgresql:");
            }
            return url;
        }
    }
}
