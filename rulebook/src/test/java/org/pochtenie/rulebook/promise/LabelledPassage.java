package org.pochtenie.rulebook.promise;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A few sentences of a letter, with what they promise marked by a person. */
record LabelledPassage(String text, List<Label> labels) {
    private static final Pattern LABEL = Pattern.compile("\\{(?<words>[^|}]+) \\| (?<what>[^|}]+) \\| (?<due>[^|}]+)}");

    /** Promises of {@link #dueIsRight} name a day («11-27»), or a day and an hour («11-27 18:00»). */
    record Label(int start, int end, String what, @Nullable LocalDateTime due, boolean toTheHour) {
        boolean names(Promise promise) {
            return promise.what().toLowerCase(Locale.ROOT).contains(what);
        }

        boolean dueIsRight(@Nullable Instant found, ZoneId zone) {
            if (found == null || due == null) {
                return found == null && due == null;
            }
            var at = LocalDateTime.ofInstant(found, zone);
            return toTheHour ? at.equals(due) : at.toLocalDate().equals(due.toLocalDate());
        }
    }

    /** As the sets have it: {@code {words | a word of what is promised | due} and what else is said ¶ a new line}. */
    static LabelledPassage of(String line, int year) {
        var text = new StringBuilder();
        var labels = new ArrayList<Label>();
        var found = LABEL.matcher(line);
        int from = 0;
        while (found.find()) {
            text.append(line, from, found.start());
            int start = text.length();
            text.append(found.group("words"));
            labels.add(label(start, text.length(), found.group("what"), found.group("due"), year));
            from = found.end();
        }
        text.append(line, from, line.length());
        if (text.indexOf("{") >= 0 || text.indexOf("|") >= 0) {
            throw new IllegalArgumentException("a label is not closed: " + line);
        }
        // A mark and its blanks give place to a line's end of the same length.
        return new LabelledPassage(text.toString().replace(" ¶ ", "\n\n\n"), List.copyOf(labels));
    }

    private static Label label(int start, int end, String what, String due, int year) {
        if (due.equals("-")) {
            return new Label(start, end, what, null, false);
        }
        var parts = due.split(" ");
        var time = parts.length > 1 ? parts[1].split(":") : new String[] {"18", "0"};
        var day = parts[0].split("-");
        return new Label(
                start,
                end,
                what,
                LocalDateTime.of(year, Integer.parseInt(day[0]), Integer.parseInt(day[1]), 0, 0)
                        .with(LocalTime.of(Integer.parseInt(time[0]), Integer.parseInt(time[1]))),
                parts.length > 1);
    }
}
