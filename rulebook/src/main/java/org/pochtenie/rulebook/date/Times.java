package org.pochtenie.rulebook.date;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pochtenie.rulebook.text.Words;

/** «До 12:00», "3 pm", «к 15 часам», «утром». */
final class Times {
    private static final Pattern CLOCK = Words.pattern(
            "(?<![\\d.:])(?<h>[01]?\\d|2[0-3])(?::(?<m>[0-5]\\d))(?![\\d:])(?:\\s?(?<half>[ap]\\.?m\\b\\.?))?");
    private static final Pattern DOTTED = Words.pattern(
            "(?<=\\b(?:до|к|в|at|by|before|until)\\s)(?<h>[01]?\\d|2[0-3])\\.(?<m>00|1[3-9]|[2-5]\\d)(?![\\d.])(?<half>)");
    private static final Pattern HOUR =
            Words.pattern("\\b(?<h>1?\\d|2[0-3])(?<m>)\\s?(?<half>[ap]\\.?m\\b\\.?|o'?clock|утра|вечера|дня)(?!\\w)");
    private static final Pattern HOURS = Words.pattern(
            "\\b(?:до|к|ко|в|около)\\s+(?<h>1?\\d|2[0-3])(?:-?ти)?(?<m>)(?:\\s+(?<half>час(?:а|ам|ов)))(?:\\s+(?:утра|дня))?\\b");
    private static final Pattern PART = Words.pattern(
            "\\b(?:(?<noon>до обеда|к обеду|полудн[яю]|полдень|midday|noon)|(?<morning>утром|с утра|in the morning|(?<=tomorrow )morning)"
                    + "|(?<day>днем|днём|после обеда|во второй половине дня|in the afternoon|(?<=tomorrow |this )afternoon)|(?<evening>вечером|к вечеру|до вечера|in the evening|(?<=tomorrow |this )evening))\\b");

    private Times() {}

    static void findHours(String text, List<Piece> pieces) {
        for (var pattern : List.of(CLOCK, DOTTED, HOUR, HOURS)) {
            if (pattern == CLOCK && text.indexOf(':') < 0 || pattern == DOTTED && text.indexOf('.') < 0) {
                continue;
            }
            var found = pattern.matcher(text);
            while (found.find()) {
                pieces.add(new Piece(found.start(), found.end(), null, time(found)));
            }
        }
    }

    static void findParts(String text, List<Piece> pieces) {
        var part = PART.matcher(text);
        while (part.find()) {
            int hour = part.group("noon") != null || part.group("morning") != null
                    ? 12
                    : part.group("day") != null ? 17 : 20;
            pieces.add(new Piece(part.start(), part.end(), null, LocalTime.of(hour, 0)));
        }
    }

    private static LocalTime time(Matcher found) {
        int hour = Integer.parseInt(found.group("h"));
        var minutes = found.group("m");
        return LocalTime.of(
                hour(hour, found.group("half")), minutes == null || minutes.isEmpty() ? 0 : Integer.parseInt(minutes));
    }

    private static int hour(int hour, @Nullable String half) {
        var part = half == null ? "" : half.toLowerCase(Locale.ROOT);
        boolean later = part.startsWith("p") || part.equals("вечера") || part.equals("дня");
        if (later && hour < 12) {
            return hour + 12;
        }
        return part.startsWith("a") && hour == 12 ? 0 : hour;
    }
}
