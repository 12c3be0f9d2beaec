package org.pochtenie.letters.quote;

import java.util.BitSet;
import org.pochtenie.letters.html.Mark;
import org.pochtenie.letters.html.MarkedText;

/** What mail programs say of the lines of HTML, where it can be believed. */
final class SaidByPrograms {
    private final MarkedText marked;
    private final TextOfLines text;

    /** Lines of quotes that hold blockquotes, so that answers may stand between these, or that are not believed. */
    private final BitSet answerable = new BitSet();

    SaidByPrograms(MarkedText marked, TextOfLines text) {
        this.marked = marked;
        this.text = text;
        for (int line = 0; line < text.count(); line++) {
            if (quoted(line)) {
                int end = endOfQuote(line);
                answerable.set(line, end, blockquotes(line, end));
                line = end;
            }
        }
    }

    Mark mark(int line) {
        return marked.mark(line);
    }

    /**
     * Behind the last line of the quote that begins at {@code line}; 0 when its lines must be looked at one by one.
     *
     * @param ownAbove a quote on top of a letter must tell whose it is: people delete what they quote and write there
     */
    int quoteUntil(int line, boolean ownAbove) {
        if (answerable.get(line) || Separators.forwarded(text.at(line))) {
            return 0;
        }
        int end = endOfQuote(line);
        boolean believed = ownAbove
                || marked.mark(line) == Mark.ATTRIBUTION
                || Attributions.at(text, line).lines() > 0
                || HeaderBlocks.at(text, line) > 0;
        answerable.set(line, end, !believed);
        return believed ? end : 0;
    }

    private int endOfQuote(int line) {
        int end = line;
        while (end < text.count() && (text.blank(end) || quoted(end))) {
            end++;
        }
        return end;
    }

    private boolean blockquotes(int from, int to) {
        for (int line = from; line < to; line++) {
            if (QuoteMarks.marked(text.at(line))) {
                return true;
            }
        }
        return false;
    }

    private boolean quoted(int line) {
        return marked.mark(line) == Mark.QUOTE || marked.mark(line) == Mark.ATTRIBUTION;
    }
}
