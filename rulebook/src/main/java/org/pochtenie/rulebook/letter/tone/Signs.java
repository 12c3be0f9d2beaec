package org.pochtenie.rulebook.letter.tone;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pochtenie.rulebook.Direction;
import org.pochtenie.rulebook.Edit;
import org.pochtenie.rulebook.Fix;
import org.pochtenie.rulebook.Wording;
import org.pochtenie.rulebook.rule.Reading;
import org.pochtenie.rulebook.rule.Remarks;
import org.pochtenie.rulebook.text.Remembered;
import org.pochtenie.rulebook.text.Zone;

/** Emoji and smileys beyond the client's own use. */
final class Signs {
    private static final Wording SIGN =
            new Wording("Значок «%s»: клиент таких не ставит", "The sign “%s”: the client uses none");
    private static final Wording REMOVE = new Wording("Убрать", "Remove");

    /** Pictures, and smileys made of marks: ":)", ";-)", "))", "xD". */
    private static final Pattern SIGNS = Pattern.compile(
            "(?:[\\x{1F300}-\\x{1FAFF}\\x{2639}-\\x{263B}\\x{2665}\\x{2764}\\x{1F1E6}-\\x{1F1FF}][\\x{FE0F}\\x{200D}]*)+"
                    + "|(?<![\\w(])[:;=8]-?[)(DPp*|/]+(?![\\w/])|(?<=[\\p{L}.!?\\s])\\){2,}|(?<![\\p{L}\\d])[xXхХ]D+(?!\\p{L})|\\^_\\^",
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final char FIRST_PICTURE = '\u2639';

    /** Letters of the conversation stay as they are. */
    private static final Remembered<String, Boolean> USED = new Remembered<>(2_000);

    private Signs() {}

    /** @param milder takes the first sign of a letter, which a friendly firm may forgive */
    static void read(Reading reading, Remarks remarks, Remarks milder) {
        if (usedByClient(reading)) {
            return;
        }
        int count = 0;
        var text = reading.draft().text();
        for (var block : reading.letter().blocks()) {
            if (block.zone() == Zone.QUOTED
                    || block.zone() == Zone.SIGNATURE
                    || !mayBeIn(text, block.start(), block.end())) {
                continue;
            }
            var signs = SIGNS.matcher(text).region(block.start(), block.end());
            while (signs.find()) {
                if (!closesBracket(text, block.start(), signs)) {
                    say(signs, count++ == 0 ? milder : remarks);
                }
            }
        }
    }

    /** A glance at the marks before the pattern is tried at every letter. */
    private static boolean mayBeIn(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            char before = i > start ? text.charAt(i - 1) : ' ';
            if (c >= FIRST_PICTURE
                    || c == '^'
                    || c == ')' && before == ')'
                    || "DPp)(*|/".indexOf(c) >= 0 && ":;=8-xXхХ".indexOf(before) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static void say(Matcher signs, Remarks remarks) {
        remarks.text(
                signs.start(),
                signs.end(),
                SIGN.with(signs.group()),
                Fix.of(REMOVE, new Edit.Replace(signs.start(), signs.end(), "")));
    }

    private static boolean usedByClient(Reading reading) {
        return reading.conversation().letters().stream()
                .anyMatch(said -> said.direction() == Direction.IN
                        && USED.get(
                                said.text(),
                                text -> mayBeIn(text, 0, text.length())
                                        && SIGNS.matcher(text).find()));
    }

    /** «(см. раздел (2))» is not a smile. */
    private static boolean closesBracket(String text, int from, Matcher signs) {
        if (signs.group().indexOf(')') != 0) {
            return false;
        }
        var before = text.substring(from, signs.start());
        return before.chars().filter(c -> c == '(').count()
                > before.chars().filter(c -> c == ')').count();
    }
}
