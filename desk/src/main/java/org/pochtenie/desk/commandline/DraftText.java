package org.pochtenie.desk.commandline;

import org.pochtenie.letters.OwnText;
import org.pochtenie.letters.Zone;

/** The text of a letter as a draft has it: line for line the same, with "> " before whatever others wrote. */
final class DraftText {
    private DraftText() {}

    static String of(OwnText own) {
        var text = new StringBuilder();
        for (var line : own.lines()) {
            var words = own.text().substring(line.start(), line.end());
            text.append(text.isEmpty() && line.start() == 0 ? "" : "\n");
            boolean others = line.kind() != Zone.Kind.OWN && line.kind() != Zone.Kind.SIGNATURE;
            text.append(others && !words.isBlank() && !words.startsWith(">") ? "> " : "")
                    .append(words);
        }
        return text.toString();
    }
}
