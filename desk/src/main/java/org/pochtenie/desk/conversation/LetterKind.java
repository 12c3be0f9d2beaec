package org.pochtenie.desk.conversation;

import java.util.Locale;

/** Who wrote a letter: a person, or a program for some purpose. */
public enum LetterKind {
    LETTER,
    AUTO_REPLY,
    BOUNCE,
    /** To many at once, by a mailing list. */
    LIST;

    /** As the database and the message keys spell it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static LetterKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
