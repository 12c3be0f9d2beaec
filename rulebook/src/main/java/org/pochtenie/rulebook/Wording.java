package org.pochtenie.rulebook;

import java.util.Locale;

/** A sentence in every language of the interface. */
public record Wording(String ru, String en) {
    /** The words for that locale: Russian for {@code ru}, English for every other. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("ru") ? ru : en;
    }

    /** Both sentences with the same arguments put in, as {@link String#formatted} does. */
    public Wording with(Object... arguments) {
        return new Wording(ru.formatted(arguments), en.formatted(arguments));
    }
}
