package org.pochtenie.rulebook.text;

import java.util.Locale;

/** A language that the rules are written for. */
public enum Language {
    RU,
    EN;

    public Locale locale() {
        return Locale.of(name().toLowerCase(Locale.ROOT));
    }

    /** The language of a text by its letters: Cyrillic or Latin, whichever is more; {@code otherwise} where none. */
    public static Language of(CharSequence text, Language otherwise) {
        int cyrillic = 0;
        int latin = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'Ѐ' && c <= 'ӿ') {
                cyrillic++;
            } else if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') {
                latin++;
            }
        }
        if (cyrillic + latin == 0) {
            return otherwise;
        }
        // Latin product names and addresses stand inside Russian letters far more often than the reverse.
        return cyrillic * 3 >= latin ? RU : EN;
    }
}
