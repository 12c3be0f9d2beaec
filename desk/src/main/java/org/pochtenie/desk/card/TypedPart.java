package org.pochtenie.desk.card;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.pochtenie.desk.client.Channel;
import org.pochtenie.desk.client.Part;
import org.pochtenie.desk.plumbing.Sql;

/** Looks at what was typed for a part of a card before it is kept. */
final class TypedPart {
    private static final int LONGEST = 2_000;

    private TypedPart() {}

    static Part part(String word) {
        return Arrays.stream(Part.values())
                .filter(part -> Sql.word(part).equals(word))
                .findFirst()
                .orElseThrow(Cards::unknown);
    }

    /** The key of what is wrong; empty when nothing is. */
    static String mistake(Part part, Map<String, String> typed) {
        if (typed.values().stream().anyMatch(text -> text.length() > LONGEST)) {
            return "card.wrong.long";
        }
        return switch (part) {
            case NAME ->
                given(typed, "name").isEmpty()
                        ? "card.wrong.name"
                        : choice(typed, "kind", Set.of("person", "company"), false);
            case CHANNEL -> choice(typed, "channel", channels(), true);
            case LANGUAGE -> choice(typed, "language", Set.of("ru", "en"), true);
            case FORM -> choice(typed, "form", Set.of("ty", "vy"), true);
            case HOURS -> isZone(given(typed, "zone")) ? "" : "card.wrong.zone";
            case CONTACT_DAYS -> isDays(given(typed, "contact_days")) ? "" : "card.wrong.days";
            case BUSINESS, REPORT_FORM -> "";
        };
    }

    private static String choice(Map<String, String> typed, String field, Set<String> words, boolean optional) {
        var word = given(typed, field);
        return words.contains(word) || optional && word.isEmpty() ? "" : "card.wrong.choice";
    }

    private static Set<String> channels() {
        return Arrays.stream(Channel.values()).map(Sql::word).collect(java.util.stream.Collectors.toSet());
    }

    static boolean isDays(String text) {
        return text.isEmpty() || text.matches("[1-9]|[1-8][0-9]|90");
    }

    private static boolean isZone(String text) {
        if (text.isEmpty()) {
            return true;
        }
        try {
            return !ZoneId.of(text).getId().isEmpty();
        } catch (DateTimeException nowhere) {
            return false;
        }
    }

    private static String given(Map<String, String> typed, String field) {
        return typed.getOrDefault(field, "").strip();
    }
}
