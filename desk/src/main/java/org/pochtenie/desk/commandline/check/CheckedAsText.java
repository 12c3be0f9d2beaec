package org.pochtenie.desk.commandline.check;

import org.pochtenie.desk.commandline.console.Say;
import org.pochtenie.rulebook.Place;
import org.pochtenie.rulebook.Remark;

/** A verdict for a person: a remark a line, as compilers write them, and below it what to do. */
final class CheckedAsText {
    private CheckedAsText() {}

    static String write(Checked checked) {
        var text = new StringBuilder();
        for (var remark : checked.verdict().remarks()) {
            text.append(checked.file())
                    .append(':')
                    .append(where(checked, remark))
                    .append(' ');
            text.append(Say.words("weight." + Checked.word(remark.weight()))).append(": ");
            text.append(remark.message().in(Say.language()));
            text.append(" [").append(remark.rule()).append("]\n    ");
            text.append(remark.advice().in(Say.language())).append('\n');
        }
        return text.toString();
    }

    private static String where(Checked checked, Remark remark) {
        if (remark.place() != Place.TEXT) {
            return ' ' + Say.words("place." + Checked.place(remark)) + ':';
        }
        var spot = checked.spot(remark.start());
        return spot.line() + ":" + spot.column() + ":";
    }
}
