package org.pochtenie.desk.commandline.check;

import java.util.Locale;
import org.pochtenie.rulebook.Remark;
import org.pochtenie.rulebook.Verdict;
import org.pochtenie.rulebook.Weight;

/** A letter's file, what was read of it, and what the guard said. */
record Checked(String file, ToCheck asked, Verdict verdict) {
    /** A place in the text as a person sees it: lines and characters (code points) from 1. */
    record Spot(int line, int column) {}

    String text() {
        return asked.draft().text();
    }

    Spot spot(int offset) {
        var text = text();
        int at = Math.min(offset, text.length());
        int begin = at == 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
        int line = 1
                + (int) text.substring(0, begin).chars().filter(c -> c == '\n').count();
        return new Spot(line, 1 + text.codePointCount(begin, at));
    }

    static String word(Weight weight) {
        return weight.name().toLowerCase(Locale.ROOT);
    }

    static String place(Remark remark) {
        return remark.place().name().toLowerCase(Locale.ROOT);
    }
}
