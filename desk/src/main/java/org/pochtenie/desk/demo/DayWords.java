package org.pochtenie.desk.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Puts real dates into a text: "{+3}" is the third day after the letter ("24 ноября", "24 November"), "{+3 on}" names
 * the weekday too ("во вторник, 24 ноября", "on Tuesday, 24 November").
 */
final class DayWords {
    private static final Pattern PLACE = Pattern.compile("(^|[.!?]\\s+|\\n)?\\{([+-]\\d+)( on)?}");
    private static final List<String> RUSSIAN_ON =
            List.of("в понедельник", "во вторник", "в среду", "в четверг", "в пятницу", "в субботу", "в воскресенье");

    private DayWords() {}

    static String fill(String text, LocalDate written, Locale language) {
        return PLACE.matcher(text).replaceAll(found -> words(found, written, language));
    }

    private static String words(MatchResult found, LocalDate written, Locale language) {
        LocalDate day = written.plusDays(Integer.parseInt(found.group(2)));
        String date = DateTimeFormatter.ofPattern("d MMMM", language).format(day);
        String words = found.group(3) == null ? date : on(day, language) + ", " + date;
        if (found.group(1) == null) {
            return words;
        }
        return found.group(1) + Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String on(LocalDate day, Locale language) {
        if (language.getLanguage().equals("ru")) {
            return RUSSIAN_ON.get(day.getDayOfWeek().getValue() - 1);
        }
        return "on " + DateTimeFormatter.ofPattern("EEEE", Locale.ENGLISH).format(day);
    }
}
