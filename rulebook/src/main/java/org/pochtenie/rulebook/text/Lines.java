package org.pochtenie.rulebook.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text into lines and knows the marks of list items. */
final class Lines {
    private static final Pattern ITEM = Pattern.compile("(?:(\\d{1,2})[.)]|[-•*–—·])[ \\t\\u00A0]+(?=\\S)");

    private Lines() {}

    static List<Line> of(String text) {
        var lines = new ArrayList<Line>();
        var item = ITEM.matcher(text);
        int from = 0;
        while (from <= text.length()) {
            int to = text.indexOf('\n', from);
            to = to < 0 ? text.length() : to;
            lines.add(line(text, from, to, item));
            from = to + 1;
        }
        return lines;
    }

    private static Line line(String text, int from, int to, Matcher item) {
        int start = from;
        while (start < to && blank(text.charAt(start))) {
            start++;
        }
        int end = to;
        while (end > start && blank(text.charAt(end - 1))) {
            end--;
        }
        if (start < end && item.region(start, end).lookingAt()) {
            int number = item.group(1) == null ? 0 : Integer.parseInt(item.group(1));
            return new Line(item.end(), end, true, number);
        }
        return new Line(start, end, false, 0);
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }
}
