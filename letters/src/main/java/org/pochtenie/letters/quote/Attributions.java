package org.pochtenie.letters.quote;

import java.util.regex.Pattern;

/** Recognises the line or lines that say who wrote what is quoted below, in many languages. */
final class Attributions {
    /** Attributions are wrapped over so many lines at most. */
    static final int MOST_LINES = 4;

    private static final int LONGEST = 400;
    private static final int MOST_SMALL_WORDS = 12;
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern DATE = Pattern.compile(
            "\\d{1,2}[:.h]\\d{2}|\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}|(?<!\\d)(?:19|20)\\d{2}(?!\\d)|\\d{1,2}[.,]? \\p{L}{3,10}|\\p{L}{3,10}\\.? \\d{1,2}(?:st|nd|rd|th)?,|\\d月",
            FLAGS);
    private static final Pattern TIME = Pattern.compile("\\d{1,2}[:.]\\d{2}|\\d{1,2}h\\d{2}");
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>]{1,80}(?:@| at )[^\\s@<>]{2,80}");
    private static final Pattern OPENING = Pattern.compile(
            "^(?:on|at|in|in (?:a )?(?:message|article)|quoting|am|le|el|il|op|den|em|w dniu|dnia|dne|v|в|на|у|от|от:|在|于|於|den|dana|pe|vào|de|"
                    + "mon|tue|wed|thu|fri|sat|sun|пн|вт|ср|чт|пт|сб|вс|нд|понедельник|вторник|сред[ау]|четверг|пятниц[ау]|суббот[ау]|воскресенье)(?![\\p{L}])"
                    + "|^[-*\"'“«<(\\[]|^\\d|^\\p{Lu}|^hi ",
            FLAGS);
    private static final Pattern SHORT_NAMES = Pattern.compile(
            "^[\"'«]?\\p{L}[\\p{L}.,/'’ -]{1,50}[\"'»]?\\s{0,2}(?:<[^<>]{3,80}>|\\([^()]{3,80}\\))?"
                    + "\\s{1,3}[\\p{L}()]{3,14}\\s{0,3}[:：]$",
            FLAGS);
    private static final Pattern BARE_DATED = Pattern.compile(
            "^\\S.{0,120}\\d{1,2}[:.]\\d{2}.{0,200}[<(\\[]?[^\\s@<>]{1,80}@[^\\s@<>]{2,80}[>)\\]]?\\s{0,3}[:：]?$");
    private static final Pattern DATED_FIRST =
            Pattern.compile("^\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2} .{2,120}<[^\\s@<>]{1,80}@[^\\s@<>]{2,80}>$");
    private static final Pattern NAME_AND_ADDRESS = Pattern.compile(
            "^[^\\s<(\\[].{0,60}[<(\\[](?:mailto:)?[^\\s@<>]{1,80}(?:@| at )[^\\s@<>]{2,80}[>)\\]],?\\s{0,3}\\S{2,16}(?: \\S{2,16})?\\s?[:：]$"
                    + "|^[^\\s@<>]{1,80}@[^\\s@<>]{2,80} \\S{2,16}:$");
    private static final Pattern ADDRESS_AND_DATE = Pattern.compile(
            "^.{0,60}[<(][^\\s@<>]{1,80}@[^\\s@<>]{2,80}[>)],? .{0,16}\\d{1,4}[-./]\\d{1,2}[-./]\\d{1,4},? .{0,4}\\d{1,2}:\\d{2}.{0,20}:$");
    /** The rest of an address that was broken before its bracket. */
    private static final Pattern CLOSING = Pattern.compile("^>\\)?,?\\s{0,2}[^>]{0,30}[:：]$");

    private Attributions() {}

    /** How sure we are that lines are an attribution. */
    enum Certainty {
        NONE,
        /** Only when quoted lines follow. */
        WEAK,
        /** Also when what follows bears no mark. */
        STRONG
    }

    /** What begins at a line. */
    record Found(int lines, Certainty certainty) {
        static final Found NOTHING = new Found(0, Certainty.NONE);
    }

    /** The attribution that begins at {@code line}; the shortest that is one. */
    static Found at(TextOfLines text, int line) {
        Found found = Found.NOTHING;
        StringBuilder joined = new StringBuilder();
        for (int count = 1; count <= MOST_LINES && line + count <= text.count(); count++) {
            String next = text.at(line + count - 1);
            if (!continues(joined, next)) {
                break;
            }
            joined.append(joined.isEmpty() || next.startsWith(">") ? "" : " ").append(next);
            Certainty certainty = mayEnd(next) ? certainty(joined.toString()) : Certainty.NONE;
            if (certainty.compareTo(found.certainty()) > 0) {
                found = new Found(count, certainty);
            }
            if (certainty == Certainty.STRONG) {
                break;
            }
        }
        return found.lines() > 1 && beginsLater(text, line, line + found.lines()) ? Found.NOTHING : found;
    }

    private static boolean continues(StringBuilder joined, String next) {
        if (next.isEmpty() || joined.length() + next.length() > LONGEST) {
            return false;
        }
        boolean addressOpen = joined.lastIndexOf("<") > joined.lastIndexOf(">");
        return joined.isEmpty()
                || !QuoteMarks.marked(next)
                || addressOpen && CLOSING.matcher(next).matches();
    }

    /** Whether the first line is a last word of the writer, above an attribution that is whole without it. */
    private static boolean beginsLater(TextOfLines text, int line, int end) {
        String first = text.at(line);
        if (first.contains("<") && ADDRESS.matcher(first).find() && unfinished(first)) {
            return false;
        }
        boolean dated = DATE.matcher(first).find()
                || Verbs.in(first) && ADDRESS.matcher(first).find();
        StringBuilder joined = new StringBuilder();
        for (int start = end - 1; start > line; start--) {
            joined.insert(0, text.at(start) + (joined.isEmpty() ? "" : " "));
            String rest = joined.toString();
            Certainty certainty = certainty(rest);
            boolean whole = certainty == Certainty.STRONG
                    && DATE.matcher(rest).find()
                    && TIME.matcher(rest).find();
            if (whole || certainty != Certainty.NONE && !dated && parted(first, rest)) {
                return true;
            }
        }
        return false;
    }

    private static boolean unfinished(String line) {
        return ".!?:;…".indexOf(line.charAt(line.length() - 1)) < 0;
    }

    /** A sentence has ended, or a new one begins; a name above its address belongs to it. */
    private static boolean parted(String first, String rest) {
        char last = first.charAt(first.length() - 1);
        int begin = rest.codePointAt(0);
        return !Character.isLetterOrDigit(last) && last != '"' && last != '<' && last != '('
                || Character.isUpperCase(begin)
                || Character.isDigit(begin)
                || begin == '*'
                || begin == '-';
    }

    /** Whether an attribution may end with this line; asked first because almost all lines say no. */
    private static boolean mayEnd(String line) {
        char last = line.charAt(line.length() - 1);
        return last == ':' || last == '：' || last == '-' || last == '>' || Verbs.last(line);
    }

    static Certainty certainty(String joined) {
        String line = bare(joined);
        if (line.length() < 6) {
            return Certainty.NONE;
        }
        char last = line.charAt(line.length() - 1);
        boolean colon = last == ':' || last == '：';
        boolean dashes = line.length() < joined.length() && joined.endsWith("--");
        if (dashes) {
            Certainty certainty = DATE.matcher(line).find() ? Certainty.STRONG : Certainty.WEAK;
            return Verbs.last(line) && line.length() < 200 ? certainty : Certainty.NONE;
        }
        if (!colon && (line.indexOf('@') < 0 || !digit(line))
                || !OPENING.matcher(line).lookingAt()) {
            return Certainty.NONE;
        }
        if (smallWords(line) > MOST_SMALL_WORDS) {
            return Certainty.NONE;
        }
        return colon ? withColon(line) : withoutColon(line);
    }

    /** Without the dashes that Zimbra, Zoho and Yahoo put before it, and behind. */
    private static String bare(String line) {
        int start = 0;
        while (start < line.length() && start < 12 && " -*‐–—".indexOf(line.charAt(start)) >= 0) {
            start++;
        }
        int end = line.length();
        while (start > 0 && end > start && " -".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return line.substring(start, end);
    }

    private static Certainty withColon(String line) {
        boolean dated = DATE.matcher(line).find();
        boolean addressed = ADDRESS.matcher(line).find();
        boolean verbLast = Verbs.last(line);
        if (verbLast && NAME_AND_ADDRESS.matcher(line).matches()
                || ADDRESS_AND_DATE.matcher(line).matches()) {
            return Certainty.STRONG;
        }
        if (verbLast || Verbs.in(line)) {
            boolean timed = addressed || TIME.matcher(line).find();
            if (dated && (timed || verbLast && line.length() < 150)) {
                return Certainty.STRONG;
            }
            return dated || addressed || verbLast && SHORT_NAMES.matcher(line).matches()
                    ? Certainty.WEAK
                    : Certainty.NONE;
        }
        if (dated && addressed && BARE_DATED.matcher(line).matches()) {
            return Certainty.STRONG;
        }
        return dated || addressed ? Certainty.WEAK : Certainty.NONE;
    }

    private static Certainty withoutColon(String line) {
        if (!ADDRESS.matcher(line).find()) {
            return Certainty.NONE;
        }
        if (Verbs.last(line) && TIME.matcher(line).find()) {
            return Certainty.STRONG;
        }
        return BARE_DATED.matcher(line).matches() || DATED_FIRST.matcher(line).matches()
                ? Certainty.WEAK
                : Certainty.NONE;
    }

    /** Names, days and addresses have few of them, sentences many. */
    private static int smallWords(String line) {
        int count = 0;
        for (int i = 0; i < line.length(); i++) {
            boolean begins = i == 0 || line.charAt(i - 1) == ' ';
            count += begins && Character.isLowerCase(line.charAt(i)) ? 1 : 0;
        }
        return count;
    }

    private static boolean digit(String line) {
        return line.chars().anyMatch(c -> c >= '0' && c <= '9');
    }
}
