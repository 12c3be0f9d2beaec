package org.pochtenie.rulebook.text;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gives every line of a letter its zone. */
final class Zones {
    /** "On 3 March Anna wrote:", «Ирина пишет:» before a quotation. */
    private static final Pattern WROTE =
            Words.pattern(".*(?:wrote|writes|писал(?:а|\\(а\\)|и)?|пишет|написал(?:а|\\(а\\))?)\\s*:");

    /** A line after which a program puts the letters before, without a mark on each line. */
    private static final Pattern HISTORY = Words.pattern(
            "[-_—–=* ]{2,}(?:original|forwarded|исходное|пересылаемое|пересланное|начало пересылаемого) (?:message|letter|сообщени[ея]|письм[оа])[-_—–=*: ]*"
                    + "|begin forwarded message:?|начало пересылаемого сообщения:?");

    private static final Pattern POSTSCRIPT = Words.pattern("(?:p\\.?\\s?s\\b|ps:|з\\.?\\s?ы\\b|постскриптум).*");
    private static final int SIGNATURE_LINES = 10;

    /** Under the name stand a role, a firm, a telephone. */
    private static final int UNDER_NAME = 4;

    /** «Анна Белова», "Anna Bell, Designer", "Dr J. Bell". */
    private static final Pattern NAMED = Pattern.compile(
            "(?:\\p{Lu}[\\p{L}'’-]*\\.?)(?:[ \\u00A0]\\p{Lu}[\\p{L}'’-]*\\.?){1,3}(?:\\s*[,(|/—–].*)?,?");

    /** "Warmly," on the line above the name. */
    private static final int LONGEST_CLOSING = 45;

    private Zones() {}

    /** Sets the zone of each line that is not blank and gives back the opening, if there is one. */
    static @Nullable Opening mark(String text, List<Line> lines) {
        boolean history = false;
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.isBlank()) {
                continue;
            }
            history |= startsHistory(text, line);
            line.zone = history || isQuoted(text, lines, i) ? Zone.QUOTED : line.item ? Zone.ITEM : Zone.BODY;
        }
        itemsGoOn(lines);
        var opening = markOpening(text, lines);
        markClosing(text, lines);
        return opening;
    }

    private static boolean startsHistory(String text, Line line) {
        return "-_—–=*bBнН".indexOf(text.charAt(line.start)) >= 0
                && HISTORY.matcher(text.substring(line.start, line.end)).matches();
    }

    private static boolean isQuoted(String text, List<Line> lines, int i) {
        if (text.charAt(lines.get(i).start) == '>') {
            return true;
        }
        boolean before =
                i + 1 < lines.size() && !lines.get(i + 1).isBlank() && text.charAt(lines.get(i + 1).start) == '>';
        return before
                && text.charAt(lines.get(i).end - 1) == ':'
                && WROTE.matcher(text.substring(lines.get(i).start, lines.get(i).end))
                        .matches();
    }

    /** The line under a list item, without a blank line between, still belongs to it. */
    private static void itemsGoOn(List<Line> lines) {
        for (int i = 1; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.zone == Zone.BODY && lines.get(i - 1).zone == Zone.ITEM) {
                line.zone = Zone.ITEM;
            }
        }
    }

    private static @Nullable Opening markOpening(String text, List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.zone == null || line.zone == Zone.QUOTED) {
                continue;
            }
            var opening =
                    line.item ? null : Opening.of(text, line.start, line.end).orElse(null);
            if (opening != null) {
                split(lines, i, opening.end(), text);
            }
            return opening;
        }
        return null;
    }

    private static void split(List<Line> lines, int i, int at, String text) {
        var line = lines.get(i);
        int rest = at;
        while (rest < line.end && Character.isWhitespace(text.charAt(rest))) {
            rest++;
        }
        var greeting = new Line(line.start, at, false, 0);
        greeting.zone = Zone.GREETING;
        lines.set(i, greeting);
        if (rest < line.end) {
            var body = new Line(rest, line.end, false, 0);
            body.zone = Zone.BODY;
            lines.add(i + 1, body);
        }
    }

    private static void markClosing(String text, List<Line> lines) {
        int closing = closingLine(text, lines);
        for (int i = Math.max(0, closing); closing >= 0 && i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.zone != null && line.zone != Zone.QUOTED) {
                boolean closes = closesHere(text, line) || i == closing && !isNamed(text, line);
                line.zone = closes ? Zone.CLOSING : Zone.SIGNATURE;
            }
        }
    }

    /** The first of the last lines after which only lines of a signature come, or -1. */
    private static int closingLine(String text, List<Line> lines) {
        int found = -1;
        int seen = 0;
        for (int i = lines.size() - 1; i >= 0 && seen < SIGNATURE_LINES; i--) {
            var line = lines.get(i);
            if (line.zone == null || line.zone == Zone.QUOTED) {
                continue;
            }
            if (line.zone == Zone.GREETING) {
                break;
            }
            seen++;
            if (closesHere(text, line) || isDashes(text, line)) {
                found = i;
            } else if (!mayBeSigned(text, line)) {
                break;
            } else if (isSignedHere(text, lines, i, seen)) {
                found = endsWithComma(text, lines, i - 1) ? i - 1 : i;
            }
        }
        return found;
    }

    /** A name after a blank line, or below the line that closes. */
    private static boolean isSignedHere(String text, List<Line> lines, int i, int seen) {
        if (i == 0) {
            return false;
        }
        if (seen == 1 && isName(text, lines.get(i)) && lines.get(i - 1).isBlank()) {
            return true;
        }
        var line = lines.get(i);
        return seen <= UNDER_NAME
                && !line.item
                && isNamed(text, line)
                && (lines.get(i - 1).isBlank() || endsShort(text, lines.get(i - 1)));
    }

    private static boolean isNamed(String text, Line line) {
        return isName(text, line)
                || NAMED.matcher(text.substring(line.start, line.end)).matches();
    }

    private static boolean endsShort(String text, Line line) {
        return line.end - line.start <= 2 * LONGEST_CLOSING && ",!.?".indexOf(text.charAt(line.end - 1)) >= 0;
    }

    private static boolean endsWithComma(String text, List<Line> lines, int i) {
        var line = lines.get(i);
        return !line.isBlank()
                && line.zone == Zone.BODY
                && line.end - line.start <= LONGEST_CLOSING
                && text.charAt(line.end - 1) == ',';
    }

    private static boolean closesHere(String text, Line line) {
        return Closings.closes(text.substring(line.start, line.end));
    }

    private static boolean isDashes(String text, Line line) {
        return text.substring(line.start, line.end).equals("--");
    }

    private static boolean isName(String text, Line line) {
        var words = Words.tokens(text, line.start, line.end);
        return words.size() <= 3
                && words.stream()
                        .allMatch(token -> token.isWord() && Character.isUpperCase(text.charAt(token.start())));
    }

    private static boolean mayBeSigned(String text, Line line) {
        var words = text.substring(line.start, line.end);
        char last = words.charAt(words.length() - 1);
        return words.length() <= 70
                && last != '?'
                && last != ':'
                && !POSTSCRIPT.matcher(words).matches()
                && !(last == '.' && words.indexOf(' ') > 0 && !words.contains("@"));
    }
}
