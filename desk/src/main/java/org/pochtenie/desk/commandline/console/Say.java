package org.pochtenie.desk.commandline.console;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** The words of the commands, in the language of the terminal: Russian there, English everywhere else. */
public final class Say {
    private static final Locale LANGUAGE = language(System.getenv());
    private static final ResourceBundle WORDS = ResourceBundle.getBundle(
            "messages.commandline",
            LANGUAGE,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    private Say() {}

    public static String words(String key, Object... arguments) {
        return new MessageFormat(WORDS.getString("commandline." + key), LANGUAGE).format(arguments);
    }

    /** As the environment says; the JVM itself knows only languages that the machine has installed. */
    public static Locale language(Map<String, String> environment) {
        return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .filter(value -> value.startsWith("ru"))
                .map(value -> Locale.forLanguageTag("ru"))
                .orElse(Locale.ENGLISH);
    }

    public static Locale language() {
        return LANGUAGE;
    }
}
