package org.pochtenie.letters.quote;

import org.pochtenie.letters.html.Mark;
import org.pochtenie.letters.html.MarkedText;

/** What mail programs say of the lines of HTML, where it can be believed. */
final class SaidByPrograms {
    private final MarkedText marked;
    private final TextOfLines text;

    /** Up to here the quote in hand holds marked lines, so that answers may stand between them. */
    private int answersUntil;

    SaidByPrograms(MarkedText marked, TextOfLines text) {
        this.marked = marked;
        this.text = text;
    }

    Mark mark(int line) {
        return marked.mark(line);
    }

    /** Behind the last line of the quote that begins at {@code line}; 0 when its lines must be looked at one by one. */
    int quoteUntil(int line) {
        if (line < answersUntil || Separators.forwarded(text.at(line))) {
            return 0;
        }
        int end = line;
        boolean blockquotes = false;
        while (end < text.count() && (text.blank(end) || within(end))) {
            blockquotes |= QuoteMarks.marked(text.at(end));
            end++;
        }
        if (blockquotes) {
            answersUntil = end;
            return 0;
        }
        return end;
    }

    private boolean within(int line) {
        return marked.mark(line) == Mark.QUOTE || marked.mark(line) == Mark.ATTRIBUTION;
    }
}
