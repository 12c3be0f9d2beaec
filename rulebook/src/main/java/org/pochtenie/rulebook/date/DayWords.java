package org.pochtenie.rulebook.date;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** «Сегодня», "the day after tomorrow", «в течение дня», "later today", "close of business". */
final class DayWords {
    private static final Map<String, Integer> DAYS = Map.of(
            "сегодня", 0, "today", 0, "tonight", 0, "завтра", 1, "tomorrow", 1, "послезавтра", 2, "eod", 0, "cob", 0);
    private static final Map<String, Integer> OF_DAY = Map.of("сегодняшнего", 0, "завтрашнего", 1);
    private static final Map<String, LocalTime> PARTS =
            Map.of("morning", Times.MORNING, "afternoon", Times.AFTERNOON, "evening", Times.EVENING);
    private static final Set<String> COURSE = Set.of("течение", "течении");

    private final TimeTokens tokens;
    private final LocalDate today;

    DayWords(TimeTokens tokens, LocalDate today) {
        this.tokens = tokens;
        this.today = today;
    }

    @Nullable
    Piece at(int i) {
        var word = tokens.word(i);
        var named = DAYS.get(word);
        if (named != null) {
            return Piece.day(i, i + 1, today.plusDays(named));
        }
        var ofDay = OF_DAY.get(word);
        if (ofDay != null) {
            return tokens.is(i + 1, "дня") ? Piece.day(i, i + 2, today.plusDays(ofDay)) : null;
        }
        return switch (word) {
            case "later" -> tokens.is(i + 1, "today") ? Piece.day(i, i + 2, today) : null;
            case "day" -> follows(i, "after", "tomorrow") ? Piece.day(article(i), i + 3, today.plusDays(2)) : null;
            case "close", "end" ->
                follows(i, "of", "business") && !tokens.is(i + 3, "day") ? Piece.day(i, i + 3, today) : null;
            case "this" -> {
                var part = PARTS.get(tokens.word(i + 1));
                yield part == null ? null : new Piece(i, i + 2, today, part, null);
            }
            case "during", "within" -> follows(i, "the", "day") ? Piece.day(i, i + 3, today) : null;
            case "course" -> follows(i, "of", "the") && tokens.is(i + 3, "day") ? Piece.day(i, i + 4, today) : null;
            case "в" -> throughDay(i);
            default -> null;
        };
    }

    private boolean follows(int i, String first, String second) {
        return tokens.is(i + 1, first) && tokens.is(i + 2, second);
    }

    private int article(int i) {
        return tokens.is(i - 1, "the") ? i - 1 : i;
    }

    /** «В течение рабочего дня». */
    private @Nullable Piece throughDay(int i) {
        if (!tokens.isAny(i + 1, COURSE)) {
            return null;
        }
        int at = tokens.is(i + 2, "рабочего") ? i + 3 : i + 2;
        return tokens.is(at, "дня") ? Piece.day(i, at + 1, today) : null;
    }

    static boolean mayBegin(String word) {
        return DAYS.containsKey(word)
                || OF_DAY.containsKey(word)
                || switch (word) {
                    case "later", "day", "close", "end", "this", "during", "within", "course", "в" -> true;
                    default -> false;
                };
    }
}
