package org.pochtenie.rulebook.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pochtenie.rulebook.text.Words;

/** «Через два часа», "within 24 hours", «в течение трёх рабочих дней». */
final class Durations {
    private static final Map<String, Double> NUMBERS = new HashMap<>();

    static {
        var written =
                "one,один,одного,одну,одной,a,an,the;two,два,две,двух,пару,пары,couple;three,три,трех,трёх;four,четыре,четырех,четырёх"
                        + ";five,пять,пяти;six,шесть,шести;seven,семь,семи;eight,восемь,восьми;nine,девять,девяти;ten,десять,десяти";
        var groups = written.split(";");
        for (int i = 0; i < groups.length; i++) {
            for (var word : groups[i].split(",")) {
                NUMBERS.put(word, i + 1.0);
            }
        }
        NUMBERS.put("полтора", 1.5);
        NUMBERS.put("полутора", 1.5);
    }

    private static final String NUMBER = "(?<n>\\d{1,3}|" + String.join("|", NUMBERS.keySet()) + ")";
    private static final Pattern DURATION = Words.pattern(
            "\\b(?:через|в течени[еи]|в пределах|за|in|within|over|during)\\s+(?:(?:the )?(?:next|ближайшие|ближайших|ближайшего|следующих)\\s+)?(?:about |around |около |примерно |максимум )?"
                    + "(?:(?:\\d{1,3}|" + String.join("|", NUMBERS.keySet())
                    + ")\\s?(?:[-–—]|to|or|или)\\s?)?(?:a (?=couple))?(?:" + NUMBER
                    + "(?:-х|-ух|-ти)?\\s+(?:of\\s+)?)?(?<work>рабоч(?:их|ие|его|ий)\\s+|business\\s+|working\\s+)?"
                    + "(?:(?<half>получас[а]?|полчаса|half (?:an? )?hour)|(?<minutes>минут[уы]?|minutes?|min)|(?<hours>час(?:а|ов)?|hours?|hrs?)|(?<days>дн(?:я|ей)|день|сут(?:ок|ки)|days?)"
                    + "|(?<weeks>недел[июья]|недель|weeks?)|(?<months>месяц(?:а|ев)?|months?))\\b");

    private Durations() {}

    static void find(String text, LocalDateTime now, List<Piece> pieces) {
        var found = DURATION.matcher(text);
        while (found.find()) {
            boolean bareDay = found.group("n") == null && found.group("days") != null && !through(found);
            if (!bareDay) {
                pieces.add(piece(found, now));
            }
        }
    }

    /** «Через день» is tomorrow, «в течение дня» today: {@link DayWords} knows the second. */
    private static boolean through(Matcher found) {
        return found.group().toLowerCase(Locale.ROOT).startsWith("через")
                || found.group().toLowerCase(Locale.ROOT).endsWith("суток");
    }

    private static Piece piece(Matcher found, LocalDateTime now) {
        double n = number(found.group("n"));
        if (found.group("half") != null) {
            return Piece.of(found.start(), found.end(), now.plusMinutes(30));
        }
        if (found.group("minutes") != null) {
            return Piece.of(found.start(), found.end(), now.plusMinutes((long) n));
        }
        if (found.group("hours") != null) {
            return Piece.of(found.start(), found.end(), now.plusMinutes((long) (n * 60)));
        }
        var today = now.toLocalDate();
        LocalDate day = found.group("days") != null
                ? found.group("work") != null ? workingDays(today, (int) n) : today.plusDays((long) Math.ceil(n))
                : found.group("weeks") != null ? today.plusDays((long) (n * 7)) : today.plusMonths((long) n);
        return new Piece(found.start(), found.end(), day, null);
    }

    private static double number(@org.jspecify.annotations.Nullable String written) {
        if (written == null) {
            return 1;
        }
        return Character.isDigit(written.charAt(0))
                ? Double.parseDouble(written)
                : NUMBERS.getOrDefault(written.toLowerCase(Locale.ROOT), 1.0);
    }

    private static LocalDate workingDays(LocalDate from, int count) {
        var day = from;
        for (int left = count; left > 0; ) {
            day = day.plusDays(1);
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                left--;
            }
        }
        return day;
    }
}
