package org.pochtenie.desk.plumbing;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The words of the interface, from {@code messages/FEATURE_LANGUAGE.properties}.
 *
 * <p>{@code {0}} stands for an argument; {@code {0|letter|letters}} (Russian: {@code {0|письмо|письма|писем}}) for the
 * form that goes with a number.
 */
@Component
public class Texts {
    private static final Pattern SLOT = Pattern.compile("\\{(\\d)(?:\\|([^}]*))?}");
    private final Map<String, Map<String, String>> byLanguage = Map.of("ru", new HashMap<>(), "en", new HashMap<>());

    public Texts() {
        byLanguage.forEach((language, texts) -> {
            try {
                var files = new PathMatchingResourcePatternResolver()
                        .getResources("classpath*:messages/*_" + language + ".properties");
                for (var file : files) {
                    read(file).forEach((key, text) -> {
                        if (texts.put(key.toString(), text.toString()) != null) {
                            throw new IllegalStateException("Two texts for " + key + " in " + language);
                        }
                    });
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /**
     * The text in a language.
     *
     * @throws IllegalArgumentException for a key that has no text
     */
    public String of(String language, String key, Object... arguments) {
        var text = all(language).get(key);
        if (text == null) {
            throw new IllegalArgumentException("No text for " + key + " in " + language);
        }
        return arguments.length == 0 ? text : filled(language, text, arguments);
    }

    public boolean has(String language, String key) {
        return all(language).containsKey(key);
    }

    public Map<String, String> all(String language) {
        return Objects.requireNonNull(byLanguage.get(language.equals("ru") ? "ru" : "en"));
    }

    static String filled(String language, String text, Object... arguments) {
        return SLOT.matcher(text).replaceAll(slot -> {
            var argument = arguments[Integer.parseInt(slot.group(1))];
            var forms = slot.group(2);
            var filled =
                    forms == null ? String.valueOf(argument) : form(language, (Number) argument, forms.split("\\|"));
            return Matcher.quoteReplacement(filled);
        });
    }

    private static String form(String language, Number number, String... forms) {
        var n = Math.abs(number.longValue());
        if (!language.equals("ru")) {
            return forms[n == 1 ? 0 : 1];
        }
        var teen = n % 100 >= 11 && n % 100 <= 14;
        var last = n % 10;
        return forms[teen || last == 0 || last >= 5 ? 2 : last == 1 ? 0 : 1];
    }

    private static Properties read(Resource file) throws IOException {
        var properties = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
