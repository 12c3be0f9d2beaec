package org.pochtenie.rulebook.grammar;

import java.util.Locale;
import java.util.regex.Pattern;
import org.pochtenie.rulebook.Wording;
import org.pochtenie.rulebook.text.Language;

/** Finds the language that a file of own rules names, before anything of it is parsed. */
final class RulesLanguage {
    private static final Pattern NAMED = Pattern.compile("<rules\\b[^>]*\\slang\\s*=\\s*[\"']([a-zA-Z]{2})");
    private static final Wording NOT_NAMED = new Wording(
            "Файл должен начинаться с <rules lang=\"ru\"> или <rules lang=\"en\">",
            "The file must begin with <rules lang=\"ru\"> or <rules lang=\"en\">");

    private RulesLanguage() {}

    static Language of(String xml) throws BrokenRules {
        var named = NAMED.matcher(xml);
        if (named.find()) {
            for (var language : Language.values()) {
                if (language.name().equals(named.group(1).toUpperCase(Locale.ROOT))) {
                    return language;
                }
            }
        }
        throw new BrokenRules(1, NOT_NAMED);
    }
}
