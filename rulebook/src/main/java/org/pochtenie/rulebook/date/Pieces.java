package org.pochtenie.rulebook.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the times of a text from left to right, the longest at each word, and puts together what belongs together. */
final class Pieces {
    /** May stand between a day and its hour. */
    private static final Set<String> BETWEEN = TimeTokens.words("""
            до к ко в во на с со не позднее позже примерно около числа г года at by before until till around about no later than
            on the of from""");

    private static final Set<String> MARKS = Set.of(",", "(", ".");
    private static final int MOST_BETWEEN = 3;
    private static final Set<String> UNTIL = Set.of("по", "to", "through", "till", "until", "and", "-", "–", "—");
    private static final Set<String> FROM = Set.of("с", "со", "from", "between");

    private final TimeTokens tokens;
    private final CalendarDates calendar;
    private final FigureDates figures;
    private final Periods periods;
    private final NamedMonths months;
    private final Weekdays weekdays;
    private final DayWords days;
    private final Durations durations;
    private final Times times;

    private Pieces(TimeTokens tokens, LocalDate today) {
        this.tokens = tokens;
        this.calendar = new CalendarDates(tokens, today);
        this.figures = new FigureDates(tokens, today);
        this.periods = new Periods(tokens, today);
        this.months = new NamedMonths(tokens, today);
        this.weekdays = new Weekdays(tokens, today);
        this.days = new DayWords(tokens, today);
        this.durations = new Durations(tokens, today);
        this.times = new Times(tokens);
    }

    static List<Piece> in(TimeTokens tokens, LocalDate today) {
        return new Pieces(tokens, today).read();
    }

    private List<Piece> read() {
        var found = new ArrayList<Piece>();
        for (int i = 0; i < tokens.size(); ) {
            var piece = tokens.tokens().get(i).isWord() ? ofWord(i) : tokens.isNumber(i) ? ofNumber(i) : null;
            if (piece == null) {
                i++;
                continue;
            }
            i = piece.to();
            found.add(piece);
            while (found.size() > 1 && joined(found.get(found.size() - 2), found.getLast()) instanceof Piece whole) {
                found.removeLast();
                found.set(found.size() - 1, whole);
                if (!whole.isDay()) {
                    break;
                }
            }
        }
        return found;
    }

    private @Nullable Piece ofNumber(int i) {
        return longest(figures.at(i), calendar.at(i), times.at(i), durations.at(i));
    }

    private @Nullable Piece ofWord(int i) {
        var word = tokens.word(i);
        return longest(
                DayWords.mayBegin(word) ? days.at(i) : null,
                Durations.mayBegin(word) ? durations.at(i) : null,
                Periods.mayBegin(word) ? periods.at(i) : null,
                Weekdays.mayBegin(word) ? weekdays.at(i) : null,
                CalendarDates.mayBegin(word) ? calendar.at(i) : null,
                NamedMonths.mayBegin(word) ? months.at(i) : null,
                Times.mayBegin(word) ? times.at(i) : null);
    }

    private static @Nullable Piece longest(@Nullable Piece... pieces) {
        Piece longest = null;
        for (var piece : pieces) {
            if (piece != null && (longest == null || piece.to() > longest.to())) {
                longest = piece;
            }
        }
        return longest;
    }

    /** A day and its hour, or the two ends of a range; null where they stand apart. */
    private @Nullable Piece joined(Piece one, Piece other) {
        var last = other.day();
        if (last != null && one.isDay() && other.isDay() && isRange(one, other)) {
            return Piece.day(one.from(), other.to(), last);
        }
        boolean fit = one.isDay() && other.isTime() || one.isTime() && other.isDay();
        if (!fit || !isClose(one.to(), other.from())) {
            return null;
        }
        return one.isDay()
                ? new Piece(one.from(), other.to(), one.day(), other.time(), null)
                : new Piece(one.from(), other.to(), other.day(), one.time(), null);
    }

    private boolean isRange(Piece one, Piece other) {
        boolean until = other.from() == one.to() + 1 && tokens.isAny(one.to(), UNTIL);
        boolean mark = until && tokens.word(one.to()).length() == 1;
        return until && (mark || tokens.isAny(one.from() - 1, FROM) || tokens.isAny(one.from(), FROM));
    }

    private boolean isClose(int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            if (tokens.isAny(i, BETWEEN)) {
                words++;
            } else if (!tokens.isAny(i, MARKS)) {
                return false;
            }
        }
        return words <= MOST_BETWEEN;
    }
}
