package org.pochtenie.rulebook.date;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** «Через два часа», "within 24 hours", «в течение двух-трёх рабочих дней», "in 3-5 days", «дня через три». */
final class Durations {
    /** What is counted. */
    private enum Unit {
        HALF_HOUR,
        MINUTES,
        HOURS,
        DAYS,
        WEEKS,
        MONTHS
    }

    private static final Map<String, Unit> UNITS = new HashMap<>();

    static {
        unit(Unit.HALF_HOUR, "получас получаса полчаса");
        unit(Unit.MINUTES, "минута минуту минуты минут minute minutes min mins");
        unit(Unit.HOURS, "час часа часов hour hours hr hrs");
        unit(Unit.DAYS, "дня дней день дни сутки суток day days");
        unit(Unit.WEEKS, "неделя неделю недели недель week weeks week's weeks'");
        unit(Unit.MONTHS, "месяц месяца месяцев month months");
    }

    private static final Set<String> NEAREST =
            Set.of("ближайшие", "ближайших", "ближайшего", "следующих", "next", "coming");
    private static final Set<String> ABOUT = Set.of(
            "about", "around", "около", "примерно", "максимум", "приблизительно", "maximum", "just", "буквально");
    private static final Set<String> WORKING =
            Set.of("рабочих", "рабочие", "рабочего", "рабочий", "рабочую", "business", "working", "work", "full");
    private static final Set<String> CALENDAR = Set.of("календарных", "календарные", "calendar", "полных");
    private static final int HALF_HOUR = 30;
    private static final int MINUTES = 60;
    private static final int WEEK = 7;

    private final TimeTokens tokens;
    private final LocalDate today;

    Durations(TimeTokens tokens, LocalDate today) {
        this.tokens = tokens;
        this.today = today;
    }

    private static void unit(Unit unit, String words) {
        for (var word : words.split(" ")) {
            UNITS.put(word, unit);
        }
    }

    @Nullable
    Piece at(int i) {
        return switch (tokens.word(i)) {
            case "через", "за", "in", "within", "during" -> counted(i, i + 1);
            case "over" -> tokens.isAny(i + 1, NEAREST) || tokens.isAny(i + 2, NEAREST) ? counted(i, i + 1) : null;
            case "в" ->
                switch (tokens.word(i + 1)) {
                    case "течение", "течении", "пределах" -> counted(i, i + 2);
                    default -> null;
                };
            default -> UNITS.containsKey(tokens.word(i)) ? counterposed(i) : fromNow(i);
        };
    }

    private @Nullable Piece counted(int i, int from) {
        int at = tokens.is(from, "the") && tokens.isAny(from + 1, NEAREST) ? from + 1 : from;
        at = tokens.isAny(at, NEAREST) ? at + 1 : at;
        at = tokens.isAny(at, ABOUT) ? at + 1 : at;
        if (tokens.is(at, "half") && (tokens.is(at + 1, "an") || tokens.is(at + 1, "hour"))) {
            return Piece.after(i, tokens.is(at + 1, "an") ? at + 3 : at + 2, Duration.ofMinutes(HALF_HOUR));
        }
        return units(i, at, Numbers.count(tokens, at));
    }

    private @Nullable Piece units(int i, int at, Numbers.@Nullable Count count) {
        int unitAt = count == null ? at : count.to();
        boolean working = tokens.isAny(unitAt, WORKING);
        unitAt = working || tokens.isAny(unitAt, CALENDAR) ? unitAt + 1 : unitAt;
        var named = tokens.word(unitAt);
        int dash = named.indexOf('-');
        // «через день-два», «неделю-другую»
        boolean alternative = dash > 0 && count == null;
        var unit = UNITS.get(alternative ? named.substring(0, dash) : named);
        if (unit == null || isSpan(i, unitAt) || unit == Unit.DAYS && count == null && isToday(i, unitAt)) {
            return null;
        }
        int to = unitAt + 1;
        // "in a day or two"
        boolean orTwo = tokens.is(to, "or") && tokens.is(to + 1, "two");
        double n = alternative || orTwo ? 2 : count == null ? 1 : count.most();
        return piece(i, orTwo ? to + 2 : to, unit, n, working);
    }

    /** «За час до встречи», "in the 3 days before" are not counted from now. */
    private boolean isSpan(int i, int unitAt) {
        boolean from = tokens.is(i, "за") || tokens.is(i, "in") || tokens.is(i, "within");
        return from
                && switch (tokens.word(unitAt + 1)) {
                    case "до", "before", "prior" -> true;
                    default -> false;
                };
    }

    /** «Через день» is tomorrow, «в течение дня» today: {@link DayWords} knows the second; "in the day" is neither. */
    private boolean isToday(int i, int unitAt) {
        return !tokens.is(i, "через") && !tokens.is(unitAt, "суток");
    }

    /** «Дня через три», «часа через два». */
    private @Nullable Piece counterposed(int i) {
        if (!tokens.is(i + 1, "через")) {
            return null;
        }
        var count = Numbers.count(tokens, i + 2);
        var unit = UNITS.get(tokens.word(i));
        return count == null || unit == null ? null : piece(i, count.to(), unit, count.most(), false);
    }

    /** "Two weeks from now". */
    private @Nullable Piece fromNow(int i) {
        var count = Numbers.isWord(tokens.word(i)) || tokens.isNumber(i) ? Numbers.count(tokens, i) : null;
        if (count == null) {
            return null;
        }
        boolean working = tokens.isAny(count.to(), WORKING);
        int at = working ? count.to() + 1 : count.to();
        var unit = UNITS.get(tokens.word(at));
        boolean from = tokens.is(at + 1, "from") && (tokens.is(at + 2, "now") || tokens.is(at + 2, "today"));
        return unit == null || !from ? null : piece(i, at + 3, unit, count.most(), working);
    }

    private Piece piece(int from, int to, Unit unit, double n, boolean working) {
        return switch (unit) {
            case HALF_HOUR -> Piece.after(from, to, Duration.ofMinutes(HALF_HOUR));
            case MINUTES -> Piece.after(from, to, Duration.ofMinutes((long) n));
            case HOURS -> Piece.after(from, to, Duration.ofMinutes((long) (n * MINUTES)));
            case DAYS -> Piece.day(from, to, working ? workingDays((int) n) : today.plusDays((long) Math.ceil(n)));
            case WEEKS -> Piece.day(from, to, today.plusDays((long) (n * WEEK)));
            case MONTHS -> Piece.day(from, to, today.plusMonths((long) n));
        };
    }

    private LocalDate workingDays(int count) {
        var day = today;
        for (int left = count; left > 0; ) {
            day = day.plusDays(1);
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                left--;
            }
        }
        return day;
    }

    static boolean mayBegin(String word) {
        return UNITS.containsKey(word)
                || Numbers.isWord(word)
                || switch (word) {
                    case "через", "за", "in", "within", "over", "during", "в" -> true;
                    default -> false;
                };
    }
}
