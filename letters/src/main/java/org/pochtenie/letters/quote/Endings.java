package org.pochtenie.letters.quote;

import org.jspecify.annotations.Nullable;
import org.pochtenie.letters.Zone.Kind;

/** Finds signatures, footers and disclaimers at the end of what the sender wrote himself. */
final class Endings {
    /** A signature is not longer; what is longer is text below a stray line of dashes. */
    private static final int LONGEST_SIGNATURE = 20;

    private final TextOfLines text;
    private final @Nullable Kind[] kinds;

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
        int filled = 0;
        for (int line = end - 1; line >= start; line--) {
            if (text.blank(line)) {
                continue;
            }
            filled++;
            String words = text.at(line);
            boolean paragraph = line == start || text.blank(line - 1) || !Character.isLetter(words.charAt(0));
            if (Signatures.delimiter(words) && filled <= LONGEST_SIGNATURE || footer(line, words, filled)) {
                set(line, end, Kind.SIGNATURE);
            } else if (paragraph && Disclaimers.opens(words + " " + text.at(line + 1) + " " + text.at(line + 2))) {
                set(line, end, Kind.DISCLAIMER);
            } else if ((filled <= 30 || kinds[Math.min(line + 1, end - 1)] == Kind.SIGNATURE)
                    && (Signatures.device(words) || Signatures.advertisement(words))) {
                set(line, filled <= 4 ? end : line + 1, Kind.SIGNATURE);
            } else if (Separators.rule(words) && filled <= 1) {
                set(line, end, Kind.SIGNATURE);
            }
        }
    }

    private boolean footer(int line, String words, int filled) {
        return filled <= LONGEST_SIGNATURE && (Signatures.footerRule(text, line) || Signatures.listFooter(words));
    }

    private void set(int from, int to, Kind kind) {
        for (int line = from; line < to; line++) {
            if (kinds[line] == null || kinds[line] == Kind.OWN) {
                kinds[line] = kind;
            }
        }
    }
}
