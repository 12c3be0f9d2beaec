package org.pochtenie.rulebook.date;

import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** «До 12:00», "3 pm", «к 15 часам», «утром». */
final class Times {
    static final LocalTime MORNING = LocalTime.NOON;
    static final LocalTime AFTERNOON = LocalTime.of(17, 0);
    static final LocalTime EVENING = LocalTime.of(20, 0);
    /** The last minute of the day that ends then. */
    private static final LocalTime MIDNIGHT = LocalTime.of(23, 59);

    private static final Set<String> BEFORE =
            Set.of("до", "к", "ко", "в", "во", "at", "by", "before", "until", "till", "с");
    private static final Set<String> BEFORE_HOURS = Set.of("до", "к", "ко", "в", "около");
    private static final Set<String> HOURS = Set.of("час", "часа", "часам", "часов");
    private static final Set<String> PART_OF_DAY = Set.of("утра", "дня", "вечера");
    private static final Set<String> RANGES = Set.of("с", "between");
    private static final Set<String> TO = Set.of("до", "and");
    /** Behind these a bare number is an hour: «завтра в 11». */
    private static final Set<String> DAYS = Set.of("завтра", "сегодня", "послезавтра", "tomorrow", "today");

    private static final int NOON = 12;
    private static final int DAY = 24;
    private static final int HOUR = 60;

    private final TimeTokens tokens;

    Times(TimeTokens tokens) {
        this.tokens = tokens;
    }

    @Nullable
    Piece at(int i) {
        if (!tokens.isNumber(i)) {
            return part(i);
        }
        var range = range(i);
        return range != null ? range : hour(i);
    }

    /** «С 10 до 12», "between 3 pm and 6 pm": until its end. */
    private @Nullable Piece range(int i) {
        if (!tokens.isAny(i - 1, RANGES)) {
            return null;
        }
        int and = behind(i + 1);
        int last = and + 1;
        int hour = Numbers.whole(tokens.word(last));
        if (!tokens.isAny(and, TO) || Numbers.whole(tokens.word(i)) < 0 || hour < 0 || hour >= DAY) {
            return null;
        }
        int end = tokens.isAny(last + 1, HOURS) ? last + 2 : behind(last + 1);
        boolean hours = end > last + 1 || isEnd(end);
        return hours ? Piece.time(i - 1, end, time(hour, 0, half(last + 1))) : null;
    }

    private boolean isEnd(int i) {
        var word = tokens.word(i);
        return word.isEmpty() || !Character.isLetterOrDigit(word.charAt(0)) || word.equals("on");
    }

    private @Nullable Piece hour(int i) {
        var word = tokens.word(i);
        int dash = word.indexOf('-');
        // «10:00-12:00»: until its end
        var last = dash > 0 && word.indexOf(':') > 0 ? word.substring(dash + 1) : word;
        int colon = last.indexOf(':');
        int dot = last.indexOf('.');
        if (colon > 0) {
            return clock(i, last, colon);
        }
        if (dot > 0) {
            return tokens.isAny(i - 1, BEFORE) && isMinute(last.substring(dot + 1)) ? clock(i, last, dot) : null;
        }
        return bare(i, word);
    }

    /** 10.05 is the tenth of May rather than a time. */
    private static boolean isMinute(String written) {
        int minute = Numbers.whole(written.substring(0, Math.min(2, written.length())));
        return minute == 0 || minute > NOON && minute < HOUR;
    }

    private @Nullable Piece clock(int i, String word, int sign) {
        int figures = 0;
        while (sign + 1 + figures < word.length() && Character.isDigit(word.charAt(sign + 1 + figures))) {
            figures++;
        }
        int hour = Numbers.whole(word.substring(0, sign));
        int minute = Numbers.whole(word.substring(sign + 1, sign + 1 + figures));
        var ending = word.substring(sign + 1 + figures);
        var half = ending.isEmpty() ? half(i + 1) : ending;
        boolean is = figures == 2
                && hour >= 0
                && hour < DAY
                && minute >= 0
                && minute < HOUR
                && (ending.isEmpty() || isHalf(ending));
        return is ? Piece.time(i, ending.isEmpty() ? behind(i + 1) : i + 1, time(hour, minute, half)) : null;
    }

    /** "3pm", "3 p.m.", "5 o'clock", «к 15 часам», «в 5 вечера». */
    private @Nullable Piece bare(int i, String word) {
        int figures = 0;
        while (figures < word.length() && Character.isDigit(word.charAt(figures))) {
            figures++;
        }
        int hour = Numbers.whole(word.substring(0, figures));
        var ending = word.substring(figures);
        if (hour < 0 || hour >= DAY || !ending.isEmpty() && !isHalf(ending) && !ending.equals("-ти")) {
            return null;
        }
        if (isHalf(ending)) {
            return Piece.time(i, i + 1, time(hour, 0, ending));
        }
        if (tokens.isAny(i - 1, BEFORE_HOURS) && tokens.isAny(i + 1, HOURS)) {
            boolean part = tokens.isAny(i + 2, PART_OF_DAY);
            return Piece.time(i - 1, part ? i + 3 : i + 2, time(hour, 0, part ? tokens.word(i + 2) : ""));
        }
        if (ending.isEmpty() && tokens.isAny(i - 1, BEFORE) && tokens.isAny(i - 2, DAYS) && isEnd(i + 1)) {
            return Piece.time(i, i + 1, time(hour, 0, ""));
        }
        var half = half(i + 1);
        // «2 дня» are two days.
        boolean days = half.equals("дня") && !tokens.isAny(i - 1, BEFORE_HOURS);
        return half.isEmpty() || days ? null : Piece.time(i, behind(i + 1), time(hour, 0, half));
    }

    private static boolean isHalf(String ending) {
        return ending.equals("am") || ending.equals("pm");
    }

    /** What tells morning from evening behind the hour. */
    private String half(int i) {
        var word = tokens.word(i);
        return switch (word) {
            case "am", "pm", "o'clock", "утра", "вечера", "дня" -> word;
            case "oclock" -> "o'clock";
            case "a.m", "p.m" -> word.charAt(0) + "m";
            case "a", "p" -> tokens.is(i + 1, ".") && tokens.is(i + 2, "m") ? word + "m" : "";
            default -> "";
        };
    }

    private int behind(int i) {
        if (half(i).isEmpty()) {
            return i;
        }
        return tokens.is(i + 1, ".") && tokens.is(i + 2, "m") ? i + 3 : i + 1;
    }

    private static LocalTime time(int hour, int minute, String half) {
        boolean later = half.equals("pm") || half.equals("вечера") || half.equals("дня");
        int full = later && hour < NOON ? hour + NOON : half.equals("am") && hour == NOON ? 0 : hour;
        return LocalTime.of(full, minute);
    }

    private @Nullable Piece part(int i) {
        return switch (tokens.word(i)) {
            case "полдня", "полудня", "полудню", "полдень", "midday", "noon" ->
                tokens.is(i, "полдня") ? null : Piece.time(i, i + 1, MORNING);
            case "полуночи", "midnight" -> Piece.time(i, i + 1, MIDNIGHT);
            case "утром" -> Piece.time(i, i + 1, MORNING);
            case "утра" -> tokens.is(i - 1, "с") ? Piece.time(i - 1, i + 1, MORNING) : written(i);
            case "днем" -> Piece.time(i, i + 1, AFTERNOON);
            case "вечером" -> Piece.time(i, i + 1, EVENING);
            case "обеда", "обеду" ->
                tokens.is(i - 1, "после")
                        ? Piece.time(i - 1, i + 1, AFTERNOON)
                        : before(i) ? Piece.time(i - 1, i + 1, MORNING) : null;
            case "вечеру", "вечера" -> before(i) ? Piece.time(i - 1, i + 1, EVENING) : written(i);
            case "половине" -> half(i, tokens.word(i - 1));
            case "morning", "afternoon", "evening" -> english(i);
            default -> null;
        };
    }

    /** «В десять утра». */
    private @Nullable Piece written(int i) {
        int hour = Numbers.written(tokens.word(i - 1));
        return hour > 0 && hour <= NOON ? Piece.time(i - 1, i + 1, time(hour, 0, tokens.word(i))) : null;
    }

    private boolean before(int i) {
        return tokens.is(i - 1, "до") || tokens.is(i - 1, "к");
    }

    private @Nullable Piece half(int i, String which) {
        if (!tokens.is(i + 1, "дня")) {
            return null;
        }
        return Piece.time(
                tokens.is(i - 2, "в") || tokens.is(i - 2, "во") ? i - 2 : i - 1,
                i + 2,
                which.equals("первой") ? MORNING : AFTERNOON);
    }

    /** "In the morning", "tomorrow afternoon", "this evening". */
    private @Nullable Piece english(int i) {
        boolean inThe = tokens.is(i - 1, "the") && tokens.is(i - 2, "in");
        boolean named = tokens.is(i - 1, "tomorrow") || tokens.word(i - 1).endsWith("day");
        var time = tokens.is(i, "morning") ? MORNING : tokens.is(i, "afternoon") ? AFTERNOON : EVENING;
        return inThe ? Piece.time(i - 2, i + 1, time) : named ? Piece.time(i, i + 1, time) : null;
    }

    static boolean mayBegin(String word) {
        return switch (word) {
            case "полуночи",
                    "midnight",
                    "полудня",
                    "полудню",
                    "полдень",
                    "midday",
                    "noon",
                    "утром",
                    "утра",
                    "днем",
                    "вечером",
                    "обеда",
                    "обеду",
                    "вечеру",
                    "вечера",
                    "половине",
                    "morning",
                    "afternoon",
                    "evening" -> true;
            default -> false;
        };
    }
}
