package org.pochtenie.rulebook.date;

import static java.time.temporal.TemporalAdjusters.next;
import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previous;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** «К понедельнику», "next Friday", «в прошлую среду», "over the weekend". */
final class Weekdays {
    private static final Map<String, DayOfWeek> FULL = new HashMap<>();
    /** «Среда» and kin are other words too, and short forms are: they need a small word of time before them. */
    private static final Map<String, DayOfWeek> DOUBTFUL = new HashMap<>();

    static {
        var russian = "понедельник,а,у,е;вторник,а,у,е;_;четверг,а,у,е;пятниц,а,е,у,ы;суббот,а,е,у,ы;воскресень,е,я,ю";
        var days = russian.split(";");
        for (int i = 0; i < days.length; i++) {
            var forms = days[i].split(",");
            for (int j = 1; j < forms.length; j++) {
                FULL.put(forms[0] + forms[j], DayOfWeek.of(i + 1));
            }
        }
        FULL.putAll(
                Map.of("понедельник", DayOfWeek.MONDAY, "вторник", DayOfWeek.TUESDAY, "четверг", DayOfWeek.THURSDAY));
        for (var form : "среда среде среду среды ср wed".split(" ")) {
            DOUBTFUL.put(form, DayOfWeek.WEDNESDAY);
        }
        var shortForms = "пн mon;вт tue tues;_;чт thu thurs;пт fri;сб sat;вс sun".split(";");
        for (int i = 0; i < shortForms.length; i++) {
            for (var form : shortForms[i].split(" ")) {
                DOUBTFUL.put(form, DayOfWeek.of(i + 1));
            }
        }
        DOUBTFUL.remove("_");
        for (var day : DayOfWeek.values()) {
            FULL.put(day.name().toLowerCase(java.util.Locale.ROOT), day);
        }
    }

    private static final Set<String> BEFORE = Set.of(
            "в", "во", "до", "к", "ко", "на", "с", "со", "or", "on", "by", "until", "till", "before", "по", "through",
            "и", "или", "and", "позже", "позднее", "раньше");
    private static final Set<String> THIS = Set.of("эту", "этот", "этого", "эта", "это", "this");
    private static final Set<String> NEXT = Set.of(
            "следующий",
            "следующую",
            "следующего",
            "следующей",
            "следующее",
            "следующему",
            "будущий",
            "будущую",
            "next");
    private static final Set<String> LAST = Set.of(
            "прошлый",
            "прошлую",
            "прошлого",
            "прошлой",
            "прошлое",
            "прошедший",
            "прошедшую",
            "last",
            "past",
            "previous");
    private static final Set<String> WEEKEND = Set.of("выходные", "выходных", "выходным", "weekend");

    private final TimeTokens tokens;
    private final LocalDate today;

    Weekdays(TimeTokens tokens, LocalDate today) {
        this.tokens = tokens;
        this.today = today;
    }

    @Nullable
    Piece at(int i) {
        boolean described = tokens.isAny(i, NEXT) || tokens.isAny(i, LAST);
        int at = described ? i + 1 : i;
        var full = FULL.get(tokens.word(at));
        if (full != null) {
            return Piece.day(i, at + 1, day(full, at));
        }
        var doubtful = DOUBTFUL.get(tokens.word(at));
        if (doubtful != null
                && (described || tokens.isAny(at - 1, BEFORE) || tokens.isAny(at - 1, THIS))
                && isDay(at)) {
            return Piece.day(i, at + 1, day(doubtful, at));
        }
        return tokens.isAny(i, WEEKEND) ? weekend(i) : null;
    }

    /** "Sun", "Fri" begin with a capital; «пт» need not. */
    private boolean isDay(int i) {
        return tokens.word(i).charAt(0) > 'z' || tokens.isCapital(i);
    }

    private LocalDate day(DayOfWeek weekday, int at) {
        if (tokens.isAny(at - 1, LAST)) {
            return today.with(previous(weekday));
        }
        if (tokens.isAny(at - 1, THIS)) {
            return today.with(nextOrSame(weekday));
        }
        // "Next Friday", said before Friday, is the one of the week to come.
        boolean ofNextWeek = tokens.isAny(at - 1, NEXT) && weekday.compareTo(today.getDayOfWeek()) > 0;
        var coming = today.with(next(weekday));
        return ofNextWeek ? coming.plusWeeks(1) : coming;
    }

    private @Nullable Piece weekend(int i) {
        int before = tokens.is(i - 1, "the") || tokens.isAny(i - 1, THIS) ? i - 2 : i - 1;
        var sunday = today.with(nextOrSame(DayOfWeek.SUNDAY));
        return switch (tokens.word(before)) {
            case "до", "before", "by", "к" -> Piece.day(i, i + 1, sunday.minusDays(2));
            case "после", "after" -> Piece.day(i, i + 1, sunday.plusDays(1));
            case "на", "в", "за", "on", "at", "over", "during" -> Piece.day(i, i + 1, sunday);
            default -> tokens.is(i - 1, "this") ? Piece.day(i, i + 1, sunday) : null;
        };
    }

    static boolean mayBegin(String word) {
        return FULL.containsKey(word)
                || DOUBTFUL.containsKey(word)
                || NEXT.contains(word)
                || LAST.contains(word)
                || WEEKEND.contains(word);
    }
}
