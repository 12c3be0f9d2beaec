package org.pochtenie.rulebook.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.pochtenie.rulebook.Kind;

/** The parts of a good draft: greeting, body lines, ending; found by the marks and by the plain form of a letter. */
final class Letter {
    private static final Pattern ITEM = Pattern.compile("^(\\d{1,2}[.)]|[-•*–—]) .*", Pattern.DOTALL);
    private static final int LONGEST_GREETING = 64;

    private final Conversation conversation;
    private final String text;

    /** A line of the text, without its end. */
    record Line(int start, int end) {}

    Letter(Conversation conversation) {
        this.conversation = conversation;
        this.text = conversation.text();
    }

    /** Where the greeting ends; 0 where it cannot be told from the rest. */
    int greetingEnd() {
        if (conversation.draft().kind() == Kind.NOTE) {
            return 0;
        }
        int line = text.indexOf('\n') < 0 ? text.length() : text.indexOf('\n');
        int sentence = firstSentence(Math.min(line, LONGEST_GREETING));
        return line <= LONGEST_GREETING && sentence == 0 ? line : sentence;
    }

    /** One past the first mark that ends a sentence and not an abbreviation. */
    private int firstSentence(int before) {
        for (int i = 0; i < before; i++) {
            char mark = text.charAt(i);
            if (mark == '!' || (mark == '.' && i > 5 && Character.isLetter(text.charAt(i - 3)))) {
                return i + 1;
            }
        }
        return 0;
    }

    String greeting() {
        return text.substring(0, greetingEnd());
    }

    /** Where the courteous close begins, or the signature in a letter without a marked one. */
    int endingStart() {
        return conversation.mark("close").map(Mark::start).orElseGet(this::lastParagraph);
    }

    private int lastParagraph() {
        int last = text.lastIndexOf("\n\n");
        return conversation.draft().kind() == Kind.NOTE || last < greetingEnd() ? text.length() : last + 1;
    }

    String ending() {
        return text.substring(endingStart());
    }

    String body() {
        return text.substring(greetingEnd(), Math.max(greetingEnd(), endingStart()));
    }

    /** Lines of running text in the body, each ending like a sentence: a further sentence may follow there. */
    List<Line> prose() {
        var lines = new ArrayList<Line>();
        int start = 0;
        while (start < endingStart()) {
            int end = text.indexOf('\n', start) < 0 ? text.length() : text.indexOf('\n', start);
            if (isProse(start, Math.min(end, endingStart()))) {
                lines.add(new Line(start, Math.min(end, endingStart())));
            }
            start = end + 1;
        }
        return lines;
    }

    private boolean isProse(int start, int end) {
        var line = text.substring(start, end).strip();
        return end > greetingEnd()
                && !line.isEmpty()
                && ".!?…".indexOf(line.charAt(line.length() - 1)) >= 0
                && !isItem(line)
                && !line.startsWith(">");
    }

    static boolean isItem(String line) {
        return ITEM.matcher(line).matches();
    }
}
