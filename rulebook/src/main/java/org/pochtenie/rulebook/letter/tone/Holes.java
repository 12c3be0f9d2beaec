package org.pochtenie.rulebook.letter.tone;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pochtenie.rulebook.rule.RuleFile;
import org.pochtenie.rulebook.text.Words;

/**
 * Places of a template that nobody has filled in: «[дата]», "{{name}}", "XXX", "TBD". Brackets with words of a letter's own, a
 * footnote, an elision in a quotation, a box of a list and code are none.
 */
final class Holes {
    /** Where a hole is, {@code [start, end)}. */
    record Hole(int start, int end) {}

    /** One line at most, and no nested brackets. */
    private static final Pattern BRACKETS = Pattern.compile(
            "\\[([^\\[\\]\\n]{0,60})]|<([^<>/\\n]{1,60})>|(?<!\\{)\\$?\\{([^{}\\n]{1,60})}(?!})|%([\\p{L}_]{2,30})%");

    private static final Pattern DOTS = Pattern.compile("\\s*(?:…|\\.{2,}|_{2,}|-{3,}|\\?{2,})\\s*");
    /** Of programs that fill letters in. */
    private static final Pattern OF_PROGRAM =
            Pattern.compile("\\{\\{[^{}\\n]{0,60}}}|\\{%[^%\\n]{1,60}%}|\\*\\|[A-Z0-9_:]{1,40}\\|\\*");

    /** Latin or Cyrillic, as they look alike: XXX, «ХХ.ХХ.ХХХХ», «ХХ руб.». */
    private static final Pattern CROSSES = Words.pattern("(?<![\\w-])(?:[xх]{2}[.:/][xх]{2}(?:[.:/][xх]{2,4})?"
            + "|[xх]{2,}(?= ?(?:%|₽|€|\\$|руб|usd|eur))|[xх]{3,})(?![\\w-])");

    private static final Pattern ABBREVIATED = Pattern.compile("(?<![\\p{L}\\d_])(?:TBD|TBA|TBC)(?![\\p{L}\\d_])");
    private static final Pattern FILLER = Words.pattern("\\blorem ipsum\\b");
    /** A line that is none of a letter's own words. */
    private static final Pattern CODE =
            Pattern.compile("[{=`|\\\\]\\s*$|^\\s*(?:\\$|#|//|/\\*|>|@)|--\\w|</|\\w\\(|=|`|://[^\\s]*[<{\\[]");

    /** Nothing of the sentence stands before, or its line is set in as that of an extract is. */
    private static final Pattern SENTENCE_ENDS = Pattern.compile(
            "(?:^|[.!?…|\"»”)]|\\n)\\s*(?:[-*•]\\s*|\\d+[.)]\\s*)?$|(?:^|\\n)(?:[ |\\t]{2,}|\\|)[^\\n]*$");

    private static final String OPENING = "«“„";
    private static final String CLOSING = "»”";

    private final Set<String> heads;
    private final Set<String> beside;
    private final Set<String> orders;
    private final Set<String> counted;

    Holes(RuleFile file) {
        heads = file.words("hole");
        beside = file.words("hole-beside");
        orders = file.words("hole-order");
        counted = file.words("hole-counted");
    }

    /** Those within {@code [start, end)}, the first first. */
    List<Hole> in(String text, int start, int end) {
        var holes = new ArrayList<Hole>();
        find(OF_PROGRAM, text, start, end, holes, match -> !isCode(text, match));
        find(
                BRACKETS,
                text,
                start,
                end,
                holes,
                match -> isSlot(match) && !isCode(text, match) || isLeftOut(text, match));
        find(
                CROSSES,
                text,
                start,
                end,
                holes,
                match -> isCapital(match.group()) && !isRoman(text, match) && !isCode(text, match));
        find(ABBREVIATED, text, start, end, holes, match -> true);
        find(FILLER, text, start, end, holes, match -> true);
        holes.sort(Comparator.comparingInt(Hole::start));
        return holes;
    }

    private interface Test {
        boolean holds(Matcher match);
    }

    private static void find(Pattern pattern, String text, int start, int end, List<Hole> holes, Test test) {
        var match = pattern.matcher(text).region(start, end).useTransparentBounds(true);
        while (match.find()) {
            boolean known = holes.stream().anyMatch(hole -> hole.start < match.end() && match.start() < hole.end);
            if (!known && test.holds(match)) {
                holes.add(new Hole(match.start(), match.end()));
            }
        }
    }

    /** Every word of it stands for something to be put there: «[новая дата]», "<your name>". */
    private boolean isSlot(Matcher match) {
        var words = words(match);
        if (words.isEmpty()) {
            return false;
        }
        return orders.contains(words.getFirst()) && match.group(1) != null
                || words.stream().anyMatch(heads::contains)
                        && words.stream().allMatch(word -> heads.contains(word) || beside.contains(word));
    }

    private static List<String> words(Matcher match) {
        for (int group = 1; group <= match.groupCount(); group++) {
            var inside = match.group(group);
            if (inside != null) {
                return Arrays.stream(Words.fold(inside).split("[\\s_.,:/–—-]+"))
                        .filter(word -> !word.isEmpty())
                        .toList();
            }
        }
        return List.of();
    }

    /** «[…]» within a sentence. In somebody else's words it leaves something out, at the beginning of a line it is a box to tick. */
    private static boolean isLeftOut(String text, Matcher match) {
        var inside = match.group(1);
        if (inside == null || !DOTS.matcher(inside).matches()) {
            return false;
        }
        var before = text.substring(match.regionStart(), match.start());
        return !SENTENCE_ENDS.matcher(before).find() && !isQuoted(before);
    }

    private static boolean isQuoted(String before) {
        int open = 0;
        boolean straight = false;
        for (int i = 0; i < before.length(); i++) {
            char c = before.charAt(i);
            open += OPENING.indexOf(c) >= 0 ? 1 : CLOSING.indexOf(c) >= 0 ? -1 : 0;
            straight ^= c == '"';
        }
        return open > 0 || straight;
    }

    private static boolean isCode(String text, Matcher match) {
        var before = text.substring(lineStart(text, match.start()), match.start());
        var after = text.substring(match.end(), lineEnd(text, match.end()));
        // What follows at once makes it an address, a link or a call.
        return CODE.matcher(before).find()
                || CODE.matcher(after).find()
                || after.startsWith("(")
                || after.startsWith("[") && !after.startsWith("[ ")
                || !before.isEmpty()
                        && (Character.isLetterOrDigit(before.charAt(before.length() - 1))
                                || "@/=?&".indexOf(before.charAt(before.length() - 1)) >= 0);
    }

    /** "XXX" is a word; «ххх» is how some laugh. */
    private static boolean isCapital(String words) {
        return words.codePoints().noneMatch(c -> c == 'x' || c == 'х');
    }

    /** The thirtieth of something that is counted so. */
    private boolean isRoman(String text, Matcher match) {
        if (!match.group().matches("X{2,3}")) {
            return false;
        }
        var after = Words.fold(text.substring(match.end(), lineEnd(text, match.end())))
                .strip()
                .split("\\P{L}+", 2)[0];
        return counted.stream().anyMatch(after::startsWith) && !after.isEmpty();
    }

    private static int lineStart(String text, int at) {
        return text.lastIndexOf('\n', at - 1) + 1;
    }

    private static int lineEnd(String text, int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }
}
