package org.pochtenie.rulebook.mutation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** A text with marks, taken apart: {@code {date}by Friday{/}} leaves the words and remembers where they stand. */
record MarkedText(String text, List<Mark> marks) {
    private static final Pattern MARK =
            Pattern.compile("\\{(/|[1-9][0-9]?!?|file|ask|date|end|price|sorry|close|next|benefit)\\}");
    private static final Pattern MARK_LINE = Pattern.compile("(?m)^((?:" + MARK.pattern() + ")+)\\n");

    static MarkedText of(String written) {
        var marked = MARK_LINE.matcher(written).replaceAll("$1");
        var text = new StringBuilder();
        var marks = new ArrayList<Mark>();
        var open = new ArrayDeque<Mark>();
        var matcher = MARK.matcher(marked);
        int done = 0;
        while (matcher.find()) {
            text.append(marked, done, matcher.start());
            done = matcher.end();
            if (!matcher.group(1).equals("/")) {
                open.push(new Mark(matcher.group(1), text.length(), text.length()));
            } else if (open.isEmpty()) {
                throw new IllegalArgumentException("{/} closes nothing in: " + written);
            } else {
                var mark = open.pop();
                marks.add(trimmed(new Mark(mark.name(), mark.start(), text.length()), text));
            }
        }
        text.append(marked, done, marked.length());
        if (!open.isEmpty() || text.indexOf("{") >= 0) {
            throw new IllegalArgumentException("a mark that is unknown or not closed in: " + written);
        }
        marks.sort(Comparator.comparingInt(Mark::start));
        return new MarkedText(text.toString(), List.copyOf(marks));
    }

    /** Without the white space that a mark on a line of its own takes in. */
    private static Mark trimmed(Mark mark, CharSequence text) {
        int start = mark.start();
        int end = mark.end();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Mark(mark.name(), start, end);
    }
}
