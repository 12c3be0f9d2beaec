package org.pochtenie.desk.client;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** How somebody can be reached. */
public enum Channel {
    EMAIL,
    PHONE,
    TELEGRAM,
    WHATSAPP,
    VIBER,
    MAX,
    VK,
    OTHER;

    private static final Pattern MAIL = Pattern.compile("[^\\s@<>,;\"]+@[^\\s@<>,;\"]+\\.[^\\s@<>,;\"]+");
    private static final Pattern PLACE = Pattern.compile("(?:https?://)?(?:t\\.me|vk\\.com|wa\\.me|max\\.ru)/");
    private static final int SHORTEST_NUMBER = 5;
    private static final int WITH_RUSSIAN_EIGHT = 11;

    /** What was typed, so that two spellings of one address are the same; empty where it cannot be one. */
    public Optional<String> value(String typed) {
        var stripped = typed.strip();
        return switch (this) {
            case EMAIL ->
                Optional.of(stripped.toLowerCase(Locale.ROOT))
                        .filter(address -> MAIL.matcher(address).matches());
            case PHONE, WHATSAPP, VIBER -> number(stripped);
            default -> Optional.of(name(stripped)).filter(name -> !name.isEmpty());
        };
    }

    private static Optional<String> number(String typed) {
        var digits = typed.replaceAll("[^0-9]", "");
        var russian = digits.length() == WITH_RUSSIAN_EIGHT && digits.startsWith("8") && !typed.startsWith("+");
        return Optional.of(russian ? "7" + digits.substring(1) : digits)
                .filter(number -> number.length() >= SHORTEST_NUMBER);
    }

    private static String name(String typed) {
        var name = PLACE.matcher(typed).replaceFirst("");
        return (name.startsWith("@") ? name.substring(1) : name).strip().toLowerCase(Locale.ROOT);
    }
}
