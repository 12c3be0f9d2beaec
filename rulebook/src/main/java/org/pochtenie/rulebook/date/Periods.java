package org.pochtenie.rulebook.date;

import static java.time.temporal.TemporalAdjusters.lastDayOfMonth;
import static java.time.temporal.TemporalAdjusters.next;
import static java.time.temporal.TemporalAdjusters.nextOrSame;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pochtenie.rulebook.date.Edges.Edge;

/** Weeks, months, quarters and years, and parts of them: «до конца следующей недели», "by mid-June", «в сентябре». */
final class Periods {
    /** What has an end to be named. */
    private enum Unit {
        DAY,
        WEEK,
        MONTH,
        QUARTER,
        YEAR
    }

    private static final Map<String, Unit> UNITS = Map.ofEntries(
            Map.entry("дня", Unit.DAY),
            Map.entry("day", Unit.DAY),
            Map.entry("недели", Unit.WEEK),
            Map.entry("неделе", Unit.WEEK),
            Map.entry("неделю", Unit.WEEK),
            Map.entry("week", Unit.WEEK),
            Map.entry("месяца", Unit.MONTH),
            Map.entry("месяце", Unit.MONTH),
            Map.entry("month", Unit.MONTH),
            Map.entry("квартала", Unit.QUARTER),
            Map.entry("квартале", Unit.QUARTER),
            Map.entry("quarter", Unit.QUARTER),
            Map.entry("года", Unit.YEAR),
            Map.entry("году", Unit.YEAR),
            Map.entry("year", Unit.YEAR));

    private static final Set<String> THIS =
            Set.of("этой", "этого", "этом", "эту", "текущей", "текущего", "текущем", "this", "the", "current");
    private static final Set<String> NEXT = Set.of(
            "следующей", "следующего", "следующем", "следующую", "будущей", "будущего", "будущем", "next", "following");
    private static final Set<String> WORKING = Set.of("рабочего", "business", "working", "рабочей", "календарного");
    private static final Set<String> WITHIN = Set.of("within", "during");

    private final TimeTokens tokens;
    private final LocalDate today;

    Periods(TimeTokens tokens, LocalDate today) {
        this.tokens = tokens;
        this.today = today;
    }

    @Nullable
    Piece at(int i) {
        var edge = Edges.at(tokens, i);
        int at = edge == null ? i : edge.to();
        int unitAt = at;
        boolean next = false;
        boolean which = false;
        while (unitAt < at + 3
                && (tokens.isAny(unitAt, THIS) || tokens.isAny(unitAt, NEXT) || tokens.isAny(unitAt, WORKING))) {
            next |= tokens.isAny(unitAt, NEXT);
            which |= !tokens.isAny(unitAt, WORKING) && !tokens.is(unitAt, "the");
            unitAt++;
        }
        var unit = UNITS.get(tokens.word(unitAt));
        boolean within = tokens.isAny(i - 1, WITHIN) && tokens.is(i, "the") && unit != Unit.MONTH;
        boolean article = edge == null && tokens.is(i, "the") && !within;
        if (unit == null || article || edge == null && !which && !within) {
            return null;
        }
        var day = toCome(day(unit, next, edge == null ? Edge.NONE : edge.edge(), isBy(i)), unit, which);
        return day == null
                ? null
                : Piece.day(edge == null && !next ? Edges.from(tokens, i) : from(i, edge), unitAt + 1, day);
    }

    /** «В начале недели», said on a Friday, is the next one; "this week" never is. */
    private @Nullable LocalDate toCome(@Nullable LocalDate day, Unit unit, boolean which) {
        if (day == null || which || !day.isBefore(today)) {
            return day;
        }
        return switch (unit) {
            case WEEK -> day.plusWeeks(1);
            case MONTH -> day.plusMonths(1);
            default -> day;
        };
    }

    private int from(int i, Edges.@Nullable Found edge) {
        return edge == null ? Edges.from(tokens, i) : edge.from();
    }

    /** «К началу», "by the beginning": its first day already. */
    private boolean isBy(int i) {
        return tokens.is(i - 1, "к") || tokens.is(i - 1, "by") || tokens.is(i - 2, "by") || tokens.is(i - 1, "до");
    }

    private @Nullable LocalDate day(Unit unit, boolean next, Edge edge, boolean by) {
        return switch (unit) {
            case DAY -> edge == Edge.END && !next ? today : null;
            case WEEK -> ofWeek(next, edge, by);
            case MONTH -> edge.ofMonth(today.withDayOfMonth(1).plusMonths(next ? 1 : 0), by);
            case QUARTER -> {
                var first = today.withDayOfMonth(1).minusMonths((today.getMonthValue() - 1) % 3);
                yield edge.isEnd() ? first.plusMonths(next ? 5 : 2).with(lastDayOfMonth()) : null;
            }
            case YEAR ->
                edge.isEnd() && (next || edge != Edge.NONE)
                        ? LocalDate.of(today.getYear() + (next ? 1 : 0), 12, 31)
                        : null;
        };
    }

    private LocalDate ofWeek(boolean next, Edge edge, boolean by) {
        var friday = next
                ? today.with(next(DayOfWeek.MONDAY)).with(next(DayOfWeek.FRIDAY))
                : today.with(nextOrSame(DayOfWeek.FRIDAY));
        return switch (edge) {
            case BEGINNING -> friday.minusDays(by ? 4 : 3);
            case MIDDLE, FIRST_HALF -> friday.minusDays(2);
            case END, SECOND_HALF, NONE -> friday;
        };
    }

    /** Whether a word may begin such a name. */
    static boolean mayBegin(String word) {
        return Edges.mayBegin(word) || THIS.contains(word) || NEXT.contains(word);
    }
}
