package org.pochtenie.rulebook.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** «25 ноября», "November 25th", «с 3 по 7 июня», «11-го», "the 3rd of next month". */
final class CalendarDates {
    private static final Set<String> RANGE = Set.of("-", "–", "—", "по", "to", "and", "through", "till", "until");
    private static final Set<String> STREETS = TimeTokens.words("""
            ул улица улице улицы улицу площадь площади пл проспект пр пер переулок проезд бульвар
            street st road rd avenue lane drive court square""");
    private static final Set<String> BEFORE_DAY = TimeTokens.words("""
            до к ко на с со по после от числа the on by until till before from after""");
    private static final Set<String> NUMBER = Set.of("число", "числа", "числу", "числе");
    private static final Set<String> NEXT = Set.of("следующего", "будущего", "next");
    private static final Set<String> THIS = Set.of("этого", "текущего", "this", "the");
    private static final Set<String> MONTH = Set.of("месяца", "month");
    private static final Set<String> PAST = Set.of("от", "since", "dated");
    private static final int MONTHS_BACK = 6;

    private final TimeTokens tokens;
    private final LocalDate today;

    CalendarDates(TimeTokens tokens, LocalDate today) {
        this.tokens = tokens;
        this.today = today;
    }

    @Nullable
    Piece at(int i) {
        var monthFirst = monthFirst(i);
        if (monthFirst != null) {
            return monthFirst;
        }
        var day = Numbers.day(tokens, tokens.isAny(i, NUMBER) ? i + 1 : i);
        if (day == null) {
            return null;
        }
        var last = lastOfRange(day);
        int of = tokens.is(last.to(), "of") ? last.to() + 1 : last.to();
        int month = Months.beside(tokens, of);
        if (month > 0) {
            return isStreet(i, of) ? null : dated(i, of + 1, last.day(), month);
        }
        return ofMonth(i, day);
    }

    /** "June 3-7, 2026". */
    private @Nullable Piece monthFirst(int i) {
        int month = Months.beside(tokens, i);
        if (month == 0 || Months.isDoubtful(tokens.word(i)) && !tokens.isCapital(i)) {
            return null;
        }
        int at = tokens.is(i + 1, ".") ? i + 2 : i + 1;
        var day = tokens.isNumber(at) ? Numbers.day(tokens, at) : null;
        // «В ноябре 25 человек» counts.
        boolean english = tokens.word(i).charAt(0) < 'а';
        if (day == null || !english) {
            return null;
        }
        var last = lastOfRange(day);
        return dated(i, last.to(), last.day(), month);
    }

    private Numbers.Day lastOfRange(Numbers.Day first) {
        var last = tokens.isAny(first.to(), RANGE) ? Numbers.day(tokens, first.to() + 1) : null;
        if (last == null || last.day() <= first.day()) {
            return first;
        }
        boolean together =
                Months.beside(tokens, last.to()) > 0 || tokens.word(first.to()).length() == 1;
        return together ? last : first;
    }

    private boolean isStreet(int i, int month) {
        return tokens.isCapital(month)
                && (tokens.isAny(i - 1, STREETS)
                        || tokens.is(i - 1, ".") && tokens.isAny(i - 2, STREETS)
                        || tokens.isAny(month + 1, STREETS));
    }

    private @Nullable Piece dated(int i, int behind, int day, int month) {
        int at = tokens.is(behind, ",") ? behind + 1 : behind;
        int year = tokens.isNumber(at) ? year(tokens.word(at)) : 0;
        try {
            return year > 0
                    ? Piece.day(i, at + 1, LocalDate.of(year, month, day))
                    : Piece.day(i, behind, inYear(LocalDate.of(today.getYear(), month, day), i));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static int year(String word) {
        boolean is = word.length() >= 4
                && word.startsWith("20")
                && Numbers.whole(word.substring(1, 4)) >= 0
                && (word.length() == 4 || word.substring(4).equals("г"));
        return is ? Integer.parseInt(word.substring(0, 4)) : 0;
    }

    /** «15 января», written in November, is the one to come; «от 25 декабря», written in January, the one that was. */
    private LocalDate inYear(LocalDate date, int i) {
        if (date.isBefore(today.minusMonths(MONTHS_BACK))) {
            return date.plusYears(1);
        }
        return tokens.isAny(i - 1, PAST) && date.isAfter(today) ? date.minusYears(1) : date;
    }

    /** «11 числа», «числа 11-го», "on the 11th", "the 3rd of next month". */
    private @Nullable Piece ofMonth(int i, Numbers.Day day) {
        boolean numbered = tokens.isAny(i, NUMBER) || tokens.isAny(day.to(), NUMBER);
        int at = tokens.isAny(day.to(), NUMBER) || tokens.is(day.to(), "of") ? day.to() + 1 : day.to();
        boolean next = tokens.isAny(at, NEXT) && tokens.isAny(at + 1, MONTH);
        boolean named = next || tokens.isAny(at, THIS) && tokens.isAny(at + 1, MONTH);
        if (named && (numbered || day.ordinal())) {
            boolean passed = tokens.is(at, "the") && day.day() < today.getDayOfMonth();
            return inMonth(i, at + 2, day.day(), next || passed ? 1 : 0);
        }
        boolean bare = day.ordinal()
                && tokens.isNumber(i)
                && tokens.isClosed(day.to())
                && (tokens.isAny(i - 1, BEFORE_DAY) || tokens.word(i).endsWith("-го"));
        if (!numbered && !bare) {
            return null;
        }
        int behind = tokens.isAny(day.to(), NUMBER) ? day.to() + 1 : day.to();
        return inMonth(i, behind, day.day(), day.day() < today.getDayOfMonth() ? 1 : 0);
    }

    private @Nullable Piece inMonth(int from, int to, int day, int monthsAhead) {
        var month = today.withDayOfMonth(1).plusMonths(monthsAhead);
        // The 31st of a shorter month is that of the next.
        if (day > month.lengthOfMonth()) {
            month = month.plusMonths(1);
        }
        return Piece.day(from, to, month.withDayOfMonth(day));
    }

    /** Whether a word may begin such a date. */
    static boolean mayBegin(String word) {
        return Months.isOne(word) || Numbers.mayBeginDay(word) || NUMBER.contains(word);
    }
}
