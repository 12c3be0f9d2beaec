package org.pochtenie.desk.template;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.pochtenie.rulebook.letter.shape.CalledBy;
import org.pochtenie.rulebook.text.Language;

/** What is put into the slots of a template: a greeting, and a time by which an answer can be promised. */
public final class Slots {
    private static final LocalTime EVENING = LocalTime.of(19, 0);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private Slots() {}

    /**
     * All slots.
     *
     * @param name of the client, as in his address
     * @param now where the author is
     */
    public static Map<String, String> of(Language language, String name, ZonedDateTime now) {
        return Map.of("greeting", greeting(language, name), "time", time(language, now));
    }

    private static String greeting(Language language, String name) {
        var called = CalledBy.first(name, language);
        if (language == Language.RU) {
            return called.isEmpty() ? "Здравствуйте!" : "Здравствуйте, " + called + "!";
        }
        return called.isEmpty() ? "Hello," : "Hello " + called + ",";
    }

    /** Two hours from now, at a half or a full hour; in the evening the next day at noon. */
    private static String time(Language language, ZonedDateTime now) {
        var russian = language == Language.RU;
        var late = now.plusHours(2).plusMinutes(29);
        var at = late.truncatedTo(ChronoUnit.HOURS).plusMinutes(late.getMinute() < 30 ? 0 : 30);
        if (at.toLocalTime().isAfter(EVENING) || !at.toLocalDate().equals(now.toLocalDate())) {
            return russian ? "завтра до 12:00" : "tomorrow by 12:00";
        }
        return (russian ? "сегодня до " : "today by ") + TIME.format(at);
    }
}
