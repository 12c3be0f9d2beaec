package org.pochtenie.rulebook.date;

import static java.time.temporal.TemporalAdjusters.lastDayOfMonth;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The beginning, middle and end of a time: «в начале», «к середине», "the end of", "early", "the first half of". */
final class Edges {
    /** Which part is meant. */
    enum Edge {
        BEGINNING,
        MIDDLE,
        END,
        FIRST_HALF,
        SECOND_HALF,
        NONE;

        private static final int EARLY = 10;
        private static final int HALF = 15;

        boolean isEnd() {
            return this == END || this == SECOND_HALF || this == NONE;
        }

        /** The last day of that part of the month that begins on {@code first}. */
        LocalDate ofMonth(LocalDate first, boolean by) {
            return switch (this) {
                case BEGINNING -> by ? first : first.withDayOfMonth(EARLY);
                case MIDDLE, FIRST_HALF -> first.withDayOfMonth(HALF);
                case END, SECOND_HALF, NONE -> first.with(lastDayOfMonth());
            };
        }
    }

    /**
     * A part that is named.
     *
     * @param from its first token, a Russian preposition before it included
     * @param to the token behind it
     */
    record Found(int from, int to, Edge edge) {}

    private static final Map<String, Edge> RUSSIAN = Map.ofEntries(
            Map.entry("конец", Edge.END),
            Map.entry("конца", Edge.END),
            Map.entry("концу", Edge.END),
            Map.entry("конце", Edge.END),
            Map.entry("середина", Edge.MIDDLE),
            Map.entry("середины", Edge.MIDDLE),
            Map.entry("середине", Edge.MIDDLE),
            Map.entry("середину", Edge.MIDDLE),
            Map.entry("начало", Edge.BEGINNING),
            Map.entry("начала", Edge.BEGINNING),
            Map.entry("началу", Edge.BEGINNING),
            Map.entry("начале", Edge.BEGINNING));
    private static final Map<String, Edge> ENGLISH =
            Map.of("end", Edge.END, "middle", Edge.MIDDLE, "beginning", Edge.BEGINNING, "start", Edge.BEGINNING);
    private static final Map<String, Edge> ALONE =
            Map.of("early", Edge.BEGINNING, "mid", Edge.MIDDLE, "late", Edge.END);
    private static final Set<String> HALF = Set.of("половине", "половины", "половину", "half");
    private static final Set<String> FIRST = Set.of("первой", "первую", "first");
    private static final Set<String> SECOND = Set.of("второй", "вторую", "second");
    private static final Set<String> PREPOSITIONS = Set.of("до", "к", "ко", "в", "во", "на");

    private Edges() {}

    static @Nullable Found at(TimeTokens tokens, int i) {
        var word = tokens.word(i);
        var russian = RUSSIAN.get(word);
        if (russian != null) {
            return new Found(from(tokens, i), i + 1, russian);
        }
        var english = ENGLISH.get(word);
        if (english != null) {
            return new Found(i, tokens.is(i + 1, "of") ? i + 2 : i + 1, english);
        }
        var alone = ALONE.get(word);
        if (alone != null) {
            boolean joined = tokens.is(i + 1, "-") || tokens.is(i + 1, "in");
            return new Found(i, joined ? i + 2 : i + 1, alone);
        }
        if ((FIRST.contains(word) || SECOND.contains(word)) && tokens.isAny(i + 1, HALF)) {
            int to = tokens.is(i + 2, "of") ? i + 3 : i + 2;
            return new Found(from(tokens, i), to, FIRST.contains(word) ? Edge.FIRST_HALF : Edge.SECOND_HALF);
        }
        return null;
    }

    /** The Russian preposition before it belongs to it: «до конца недели», «на следующей неделе». */
    static int from(TimeTokens tokens, int i) {
        return tokens.isAny(i - 1, PREPOSITIONS) ? i - 1 : i;
    }

    static boolean mayBegin(String word) {
        return RUSSIAN.containsKey(word)
                || ENGLISH.containsKey(word)
                || ALONE.containsKey(word)
                || FIRST.contains(word)
                || SECOND.contains(word);
    }
}
