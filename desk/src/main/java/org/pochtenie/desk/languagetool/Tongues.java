package org.pochtenie.desk.languagetool;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pochtenie.rulebook.text.Language;

/** The languages of the rules, as programs of LanguageTool name them. */
final class Tongues {
    static final List<Map<String, String>> ALL = List.of(
            tongue("Russian", "ru", "ru-RU"),
            tongue("English", "en", "en"),
            tongue("English (US)", "en", "en-US"),
            tongue("English (GB)", "en", "en-GB"),
            tongue("English (Australian)", "en", "en-AU"),
            tongue("English (Canadian)", "en", "en-CA"),
            tongue("English (New Zealand)", "en", "en-NZ"),
            tongue("English (South African)", "en", "en-ZA"));

    private Tongues() {}

    private static Map<String, String> tongue(String name, String code, String longCode) {
        return Map.of("name", name, "code", code, "longCode", longCode);
    }

    static String name(Language language) {
        return language == Language.RU ? "Russian" : "English";
    }

    /** The code that was wanted, where it is of that language. */
    static String code(Language language, String wanted) {
        var code = language.locale().getLanguage();
        boolean fits = wanted.toLowerCase(Locale.ROOT).startsWith(code);
        return fits ? wanted : language == Language.RU ? "ru-RU" : "en-US";
    }
}
