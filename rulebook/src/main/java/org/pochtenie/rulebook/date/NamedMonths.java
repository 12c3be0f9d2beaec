package org.pochtenie.rulebook.date;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pochtenie.rulebook.date.Edges.Edge;

/** A month without a day: «в сентябре», "by mid-June", «к концу марта 2027», "early in May". */
final class NamedMonths {
    private static final String MID = "mid-";
    private static final Set<String> IN = Set.of("в", "во", "на", "in", "during", "this", "next");
    /** By the first day of the month at the latest. */
    private static final Set<String> BEFORE = Set.of("до", "к", "ко", "by", "before", "until", "till");

    private static final Set<String> SINCE = Set.of("с", "со", "from", "since");
    private static final int YEAR_FIGURES = 4;
    private static final int BACK = 3;

    private final TimeTokens tokens;
    private final LocalDate today;

    NamedMonths(TimeTokens tokens, LocalDate today) {
        this.tokens = tokens;
        this.today = today;
    }

    @Nullable
    Piece at(int i) {
        var word = tokens.word(i);
        if (word.startsWith(MID)) {
            int month = Months.within(word.substring(MID.length()));
            return month == 0 ? null : piece(i, i + 1, month, Edge.MIDDLE);
        }
        var edge = Edges.at(tokens, i);
        if (edge != null) {
            int at = tokens.is(edge.to(), "this") || tokens.is(edge.to(), "next") ? edge.to() + 1 : edge.to();
            int month = Months.within(tokens.word(at));
            return month == 0 ? null : piece(edge.from(), at + 1, month, edge.edge());
        }
        int month = Months.alone(tokens, i);
        boolean named =
                month > 0 && (tokens.isAny(i - 1, IN) || tokens.isAny(i - 1, BEFORE) || tokens.isAny(i - 1, SINCE));
        return named ? piece(i, i + 1, month, Edge.NONE) : null;
    }

    private Piece piece(int from, int behind, int month, Edge edge) {
        boolean dated = tokens.isNumber(behind)
                && tokens.word(behind).length() == YEAR_FIGURES
                && tokens.word(behind).startsWith("20");
        int before = edge == Edge.NONE ? from - 1 : from;
        int to = dated ? behind + 1 : behind;
        boolean by = tokens.isAny(before, BEFORE) || tokens.isAny(before - 1, BEFORE);
        int year = dated ? Integer.parseInt(tokens.word(behind)) : year(month, by || tokens.is(from - 1, "next"));
        var first = LocalDate.of(year, month, 1);
        if (edge != Edge.NONE) {
            return Piece.day(from, to, edge.ofMonth(first, by));
        }
        if (tokens.isAny(before, SINCE)) {
            return Piece.day(from, to, first);
        }
        boolean ahead = tokens.isAny(before, BEFORE) && first.isAfter(today);
        return Piece.day(from, to, ahead ? first.minusDays(1) : first.with(TemporalAdjusters.lastDayOfMonth()));
    }

    /** A deadline lies ahead; else a month that is hardly past may be meant. */
    private int year(int month, boolean ahead) {
        var last = LocalDate.of(today.getYear(), month, 1).with(TemporalAdjusters.lastDayOfMonth());
        var earliest = ahead ? today : today.minusMonths(BACK);
        return last.isBefore(earliest) ? today.getYear() + 1 : today.getYear();
    }

    static boolean mayBegin(String word) {
        return word.startsWith(MID) || Months.isOne(word) || Edges.mayBegin(word);
    }
}
