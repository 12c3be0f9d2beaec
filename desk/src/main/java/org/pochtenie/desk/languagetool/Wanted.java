package org.pochtenie.desk.languagetool;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pochtenie.rulebook.text.Language;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a program asks for.
 *
 * @param language null: the text tells
 * @param code as the program spelled the language; for {@code auto}, of the variant that it prefers
 * @param textLevel false: it asks a second time for what concerns the text as a whole, and has all from the first
 */
record Wanted(
        AnnotatedText text, @Nullable Language language, String code, Rules rules, boolean picky, boolean textLevel) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Which rules it wants to hear. */
    record Rules(Set<String> disabled, Set<String> enabled, boolean enabledOnly) {
        boolean wants(String rule, String category) {
            boolean named = enabled.contains(rule) || enabled.contains(category);
            return named || !enabledOnly && !disabled.contains(rule) && !disabled.contains(category);
        }
    }

    static Wanted of(Map<String, String> parameters) {
        var code = parameters.getOrDefault("language", "auto").strip();
        var word = code.toLowerCase(Locale.ROOT).replaceFirst("[-_].*", "");
        if (!Set.of("auto", "", "ru", "en").contains(word)) {
            throw new Refused(
                    HttpStatus.BAD_REQUEST,
                    "'" + code + "' is not a language code known here: ru-RU, en-US, en-GB or auto");
        }
        var language = word.equals("ru") ? Language.RU : word.equals("en") ? Language.EN : null;
        return new Wanted(
                text(parameters),
                language,
                language == null ? preferred(parameters) : code,
                new Rules(
                        both(parameters, "disabledRules", "disabledCategories"),
                        both(parameters, "enabledRules", "enabledCategories"),
                        Boolean.parseBoolean(parameters.get("enabledOnly"))),
                "picky".equals(parameters.get("level")),
                !"textLevelOnly".equals(parameters.get("mode")));
    }

    private static AnnotatedText text(Map<String, String> parameters) {
        var data = parameters.get("data");
        var text = parameters.get("text");
        if (data == null && text == null) {
            throw new Refused(HttpStatus.BAD_REQUEST, "Missing 'text' or 'data' parameter");
        }
        if (data == null) {
            return AnnotatedText.of(String.valueOf(text));
        }
        try {
            return AnnotatedText.of(JSON.readTree(data));
        } catch (JacksonException broken) {
            throw new Refused(HttpStatus.BAD_REQUEST, "'data' is no JSON: " + broken.getOriginalMessage());
        }
    }

    private static String preferred(Map<String, String> parameters) {
        return list(parameters, "preferredVariants").stream()
                .filter(variant -> variant.startsWith("en-"))
                .findFirst()
                .orElse("en-US");
    }

    private static Set<String> both(Map<String, String> parameters, String one, String other) {
        var all = list(parameters, one).stream();
        return java.util.stream.Stream.concat(all, list(parameters, other).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> list(Map<String, String> parameters, String name) {
        return Arrays.stream(parameters.getOrDefault(name, "").split(","))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
