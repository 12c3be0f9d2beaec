package org.pochtenie.letters.quote;

import org.jspecify.annotations.Nullable;
import org.pochtenie.letters.Zone.Kind;

/** Finds signatures, footers and disclaimers at the end of what the sender wrote himself. */
final class Endings {
    /** A signature is not longer; what is longer is text below a stray line of dashes. */
    private static final int LONGEST_SIGNATURE = 20;

    /** So much may stand below the words of a lawyer or a telephone and belong to them. */
    private static final int LONGEST_TAIL = 15;

    private static final int SHORT_TAIL = 3;

    /** Above so many own lines nothing is looked for. */
    private static final int LONGEST_POSTSCRIPT = 60;

    private static final int MOST_LOOKS = 20_000;

    private final TextOfLines text;
    private final @Nullable Kind[] kinds;

    // The stretch in hand, looked at from its end.
    private int settled;
    private int filled;
    private int ownBelow;
    private int last;
    private int looks;

    Endings(TextOfLines text, @Nullable Kind[] kinds) {
        this.text = text;
        this.kinds = kinds;
    }

    void mark() {
        int line = 0;
        while (line < kinds.length) {
            if (kinds[line] != Kind.OWN) {
                line++;
                continue;
            }
            int end = line;
            while (end < kinds.length && (kinds[end] == Kind.OWN || kinds[end] == null)) {
                end++;
            }
            stretch(line, end);
            line = end;
        }
    }

    /** From {@code start} to {@code end} all is the sender's, as far as quotes are concerned. */
    private void stretch(int start, int end) {
        settled = end;
        filled = 0;
        ownBelow = 0;
        for (int line = end - 1; line >= start; line--) {
            if (!text.blank(line)) {
                last = filled == 0 ? line : last;
                filled++;
                look(line, line == start);
            }
        }
    }

    private void look(int line, boolean first) {
        String words = text.at(line);
        if (line == text.nextFilled(0) && Signatures.delimiter(words)) {
            // Some telephones put the signature on top: the letter is below it.
            settle(line, line + 1, Kind.SIGNATURE);
        } else if (ending(line, words)) {
            settle(line, settled, Kind.SIGNATURE);
        } else if (ownBelow > LONGEST_POSTSCRIPT || looks++ > MOST_LOOKS) {
            ownBelow++;
        } else if (paragraph(line, first) && Disclaimers.opens(text, line)) {
            settle(line, ownBelow <= LONGEST_TAIL ? settled : endOfParagraph(line), Kind.DISCLAIMER);
        } else if (Devices.praised(words) || Signatures.advertisement(words)) {
            settle(line, ownBelow <= SHORT_TAIL ? settled : line + 1, Kind.SIGNATURE);
        } else {
            ownBelow++;
        }
    }

    private boolean ending(int line, String words) {
        if (filled > LONGEST_SIGNATURE) {
            return false;
        }
        return Signatures.delimiter(words)
                || Signatures.listFooter(words)
                || Signatures.footerRule(text, line, filled, last)
                || ownBelow == 0 && (Signatures.trackingMark(words) || Separators.rule(words));
    }

    private boolean paragraph(int line, boolean first) {
        return first
                || text.blank(line - 1)
                || !Character.isLetter(text.at(line).charAt(0))
                || Separators.rule(text.at(line - 1));
    }

    private int endOfParagraph(int line) {
        int at = line;
        while (at < settled && !text.blank(at)) {
            at++;
        }
        return at;
    }

    private void settle(int from, int to, Kind kind) {
        for (int line = from; line < to; line++) {
            if (kinds[line] == null || kinds[line] == Kind.OWN) {
                kinds[line] = kind;
            }
        }
        if (to == settled) {
            settled = from;
            ownBelow = 0;
        }
    }
}
