package org.pochtenie.rulebook.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pochtenie.rulebook.text.Words;

/** «25 ноября», "November 25th", 25.11.2026, 2026-11-25. */
final class CalendarDates {
    private static final String MONTHS = "янв|фев|мар|апр|ма[йяе]|июн|июл|авг|сен|окт|ноя|дек";
    private static final List<String> RU = List.of(MONTHS.split("\\|"));
    private static final List<String> EN =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String EN_MONTH =
            "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
    private static final String YEAR = "(?:,?\\s+(?<year>20\\d\\d))?";
    private static final Pattern DAY_FIRST =
            Words.pattern("\\b(?<day>[12]?\\d|3[01])(?:st|nd|rd|th|-?го|-?е|-?му)?\\s+(?:of\\s+)?(?<month>(?:"
                    + "январ[ья]|феврал[ья]|марта?|апрел[ья]|ма[йя]|июн[ья]|июл[ья]|августа?|сентябр[ья]|октябр[ья]|ноябр[ья]|декабр[ья])|"
                    + EN_MONTH + ")\\b" + YEAR);
    private static final Pattern MONTH_FIRST = Words.pattern(
            "\\b(?<month>" + EN_MONTH + ")\\.?\\s+(?<day>[12]?\\d|3[01])(?:st|nd|rd|th)?\\b(?![:.]\\d)" + YEAR);
    private static final Pattern ISO =
            Pattern.compile("(?<!\\d)(?<year>20\\d\\d)-(?<month>\\d\\d)-(?<day>\\d\\d)(?!\\d)");
    private static final Pattern DOTTED = Pattern.compile(
            "(?<![\\d.])(?<day>[0-3]?\\d)[./](?<month>[01]\\d)(?:[./](?<year>(?:20)?\\d\\d))?(?![\\d]|[.,:]\\d)");
    private static final Pattern NUMBERED =
            Words.pattern("\\b(?<day>[12]?\\d|3[01])(?:-?го|-?му|-?е)?\\s+числ[ауо]\\b");
    private static final Pattern BEFORE =
            Words.pattern(".*\\b(?:до|к|ко|с|на|от|после|by|on|until|till|before|from|since|for)\\s+$");

    private CalendarDates() {}

    static void find(String text, LocalDate today, List<Piece> pieces) {
        for (var pattern : List.of(DAY_FIRST, MONTH_FIRST, ISO, DOTTED, NUMBERED)) {
            var found = pattern.matcher(text);
            while (found.find()) {
                boolean clear = pattern != DOTTED
                        || found.group("year") != null
                        || BEFORE.matcher(before(text, found)).matches();
                var date = clear ? date(found, pattern, today) : null;
                if (date != null) {
                    pieces.add(new Piece(found.start(), found.end(), date, null));
                }
            }
        }
    }

    private static String before(String text, Matcher found) {
        return text.substring(Math.max(0, found.start() - 12), found.start()).replace('\n', ' ');
    }

    private static @Nullable LocalDate date(Matcher found, Pattern pattern, LocalDate today) {
        int day = Integer.parseInt(found.group("day"));
        var year = pattern == NUMBERED ? null : found.group("year");
        int month = pattern == NUMBERED
                ? today.getMonthValue() + (day < today.getDayOfMonth() ? 1 : 0)
                : month(found.group("month"));
        try {
            if (year != null) {
                int number = Integer.parseInt(year);
                return LocalDate.of(number < 100 ? 2000 + number : number, month, day);
            }
            var date = LocalDate.of(today.getYear() + (month > 12 ? 1 : 0), month > 12 ? 1 : month, day);
            // «15 января», written in November, is the one to come.
            return date.isBefore(today.minusMonths(6)) ? date.plusYears(1) : date;
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static int month(String written) {
        if (Character.isDigit(written.charAt(0))) {
            return Integer.parseInt(written);
        }
        var three = written.toLowerCase(Locale.ROOT).substring(0, 3);
        if (three.startsWith("ма") && three.charAt(2) != 'р') {
            return 5;
        }
        return Math.max(EN.indexOf(three), RU.indexOf(three)) + 1;
    }
}
