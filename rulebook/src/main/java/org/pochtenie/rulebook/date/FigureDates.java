package org.pochtenie.rulebook.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Dates in figures alone: 25.11.2026, «до 25.11», 2026-11-25, 03.06–07.06. */
final class FigureDates {
    private static final Set<String> BEFORE = TimeTokens.words("""
            до к ко с со на от по после by on until till before from since for through""");
    /** What is counted, or is no day at all. */
    private static final Set<String> NOT_AFTER = TimeTokens.words("""
            руб рублей рубля р ₽ евро долларов usd eur € $ % процентов процента тыс млн кг г м мм см мб гб px km kg mb gb""");

    private static final Set<String> NOT_BEFORE = TimeTokens.words("""
            версия версии версию version v release релиз релиза п пункт пункта раздел section № $ € ₽ ip""");

    private static final Set<String> TO = Set.of("to", "по", "на", "до", "through");
    private static final int NEAR = 5;
    private static final int MONTHS = 12;
    private static final int CENTURY = 2000;
    /** "99" is the year 1999. */
    private static final int PAST = 70;

    private final TimeTokens tokens;
    private final LocalDate today;

    FigureDates(TimeTokens tokens, LocalDate today) {
        this.tokens = tokens;
        this.today = today;
    }

    @Nullable
    Piece at(int i) {
        var word = tokens.word(i);
        if (!tokens.isNumber(i) || word.length() < 4) {
            return null;
        }
        var iso = iso(word);
        if (iso != null) {
            return new Piece(i, i + 1, iso, hour(word), null);
        }
        int dash = word.indexOf('-');
        var day = dotted(i, dash > 0 ? word.substring(dash + 1) : word);
        return day == null || dash > 0 && dotted(i, word.substring(0, dash)) == null ? null : Piece.day(i, i + 1, day);
    }

    /** With an hour behind it, too: 2026-11-25T10:00. */
    private @Nullable LocalDate iso(String word) {
        if (word.length() < 10 || word.charAt(4) != '-' || word.charAt(7) != '-' || !word.startsWith("20")) {
            return null;
        }
        boolean ends = word.length() == 10 || word.charAt(10) == 't';
        return ends ? date(word.substring(0, 4), word.substring(5, 7), word.substring(8, 10)) : null;
    }

    private static @Nullable LocalTime hour(String word) {
        boolean named = word.length() >= 16 && word.charAt(13) == ':';
        int hour = named ? Numbers.whole(word.substring(11, 13)) : -1;
        int minute = named ? Numbers.whole(word.substring(14, 16)) : -1;
        return hour < 0 || hour > 23 || minute < 0 || minute > 59 ? null : LocalTime.of(hour, minute);
    }

    private @Nullable LocalDate dotted(int i, String word) {
        char sign = word.indexOf('.') > 0 ? '.' : '/';
        int first = word.indexOf(sign);
        if (first < 1 || first > 2 || word.length() < first + 3) {
            return null;
        }
        int second = word.indexOf(sign, first + 1);
        var month = second < 0 ? word.substring(first + 1) : word.substring(first + 1, second);
        var year = second < 0 ? "" : word.substring(second + 1).replaceFirst("г$", "");
        boolean fits = month.length() == 2
                && (year.isEmpty() ? isNamed(i) : year.length() == 2 || year.length() == 4 && year.startsWith("20"));
        if (!fits) {
            return null;
        }
        var day = word.substring(0, first);
        return date(year.length() == 2 ? "20" + year : year, month, day);
    }

    /** Two numbers with a dot between are a price or a version more often than a day. */
    private boolean isNamed(int i) {
        return tokens.isAny(i - 1, BEFORE)
                && !tokens.isAny(i + 1, NOT_AFTER)
                && !isVersion(i)
                && (!tokens.isAny(i + 1, TO) || isDay(i + 2))
                && (!tokens.isAny(i - 1, TO) || !tokens.isNumber(i - 2) || isDay(i - 2));
    }

    private boolean isVersion(int i) {
        for (int before = Math.max(0, i - NEAR); before < i; before++) {
            if (tokens.isAny(before, NOT_BEFORE)) {
                return true;
            }
        }
        return false;
    }

    /** The other end of a range must be a day, too: "from 2.10 to 3.4". */
    private boolean isDay(int i) {
        var word = tokens.word(i);
        int dot = word.indexOf('.');
        return !tokens.isNumber(i) || dot < 0 || word.length() >= dot + 3;
    }

    /** Month and day change places where only so they are any: 11/25/2026. */
    private @Nullable LocalDate date(String year, String month, String day) {
        int m = Numbers.whole(month);
        int d = Numbers.whole(day);
        boolean swapped = m > MONTHS && d <= MONTHS && year.length() == 4;
        int full = year.isEmpty() ? today.getYear() : year(year);
        try {
            var date = swapped ? LocalDate.of(full, d, m) : LocalDate.of(full, m, d);
            return year.isEmpty() && date.isBefore(today.minusMonths(MONTHS / 2)) ? date.plusYears(1) : date;
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static int year(String year) {
        int ofCentury = Numbers.whole(year.substring(2));
        return ofCentury >= PAST ? CENTURY - 100 + ofCentury : CENTURY + ofCentury;
    }
}
