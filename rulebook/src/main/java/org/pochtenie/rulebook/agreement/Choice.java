package org.pochtenie.rulebook.agreement;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.pochtenie.rulebook.text.Words;

/** Which of the numbered options a client's reply takes; nothing when it names several, or holds one off. */
public final class Choice {
    private static final int LONGEST = 1_000;
    private static final int MOST = 9;

    private static final Pattern NUMBERED = Words.pattern(
            "\\b(?:вариант\\w*|пункт\\w*|option|variant|choice|number|no\\.?)\\s*(?:№|#|номер )?\\s?([1-9])\\b|(?<!\\d)№\\s?([1-9])(?!\\d)"
                    + "|\\b([1-9])[- ]?(?:й|ый|ой|ий|st|nd|rd|th)\\s+(?:вариант\\w*|option|variant|one)\\b");
    private static final Pattern ALONE = Words.pattern("^\\W*([1-9])\\W*$");
    private static final List<Pattern> ORDINALS = List.of(
            Words.pattern(
                    "\\b(?:перв(?:ый|ого|ому|ым)|первом)(?: вариант\\w*)|\\bпервый\\b[.!,]|\\bthe first(?: option| one| variant)?\\b"),
            Words.pattern(
                    "\\b(?:втор(?:ой|ого|ому|ым|ом))(?: вариант\\w*)|\\bвторой\\b[.!,]|\\bthe second(?: option| one| variant)?\\b"),
            Words.pattern(
                    "\\b(?:трет(?:ий|ьего|ьему|ьим|ьем))(?: вариант\\w*)|\\bтретий\\b[.!,]|\\bthe third(?: option| one| variant)?\\b"));
    private static final Pattern HOLDS_BACK = Words.pattern(
            "[?？]|\\b(?:не|ни один|но|если|или|кроме|пока|not|neither|none|but|if|or|except|unless|yet|don't|don’t)\\b");

    private Choice() {}

    /** Its number, counted from 1. */
    public static Optional<Integer> in(String ownText, int options) {
        var text = ownText.strip();
        if (text.length() > LONGEST || HOLDS_BACK.matcher(text).find()) {
            return Optional.empty();
        }
        var named = named(text);
        return named.stream()
                .filter(number -> named.size() == 1 && number <= options)
                .findFirst();
    }

    private static Set<Integer> named(String text) {
        var named = new LinkedHashSet<Integer>();
        for (var pattern : List.of(NUMBERED, ALONE)) {
            var found = pattern.matcher(text);
            while (found.find()) {
                for (int group = 1; group <= found.groupCount(); group++) {
                    if (found.group(group) != null) {
                        named.add(Integer.parseInt(found.group(group)));
                    }
                }
            }
        }
        for (int i = 0; i < Math.min(MOST, ORDINALS.size()); i++) {
            if (ORDINALS.get(i).matcher(text).find()) {
                named.add(i + 1);
            }
        }
        return named;
    }
}
