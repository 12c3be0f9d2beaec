package org.pochtenie.desk.commandline.jsonl;

import java.util.HashSet;
import org.pochtenie.letters.OwnText;

/** A text of which only its sender's own words are left, every one of them where it was. */
final class OwnLines {
    private OwnLines() {}

    /** The text with blanks for what others wrote and for the signature, so that every place stays what it was. */
    static String of(String text) {
        var unix = text.replace("\r\n", " \n");
        if (unix.strip().indexOf('\n') < 0) {
            return unix;
        }
        var own = new HashSet<>(OwnText.of(unix).authoredLines());
        var kept = new StringBuilder(unix);
        int number = 0;
        for (int from = 0; from < unix.length(); number++) {
            int to = unix.indexOf('\n', from);
            to = to < 0 ? unix.length() : to;
            if (!own.contains(number)) {
                kept.replace(from, to, " ".repeat(to - from));
            }
            from = to + 1;
        }
        return kept.toString();
    }
}
