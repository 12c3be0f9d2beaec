package org.pochtenie.desk.client.book;

import org.pochtenie.desk.client.Fact;
import org.pochtenie.desk.plumbing.Visit;

/**
 * Something that a card would say otherwise.
 *
 * @param before what it says now, empty for nothing
 */
public record Difference(Field field, String before, String after) {
    public String shownBefore(Visit visit) {
        return shown(before, visit);
    }

    public String shownAfter(Visit visit) {
        return shown(after, visit);
    }

    /** As a person reads it; files write days with figures only, and without a year they are a riddle. */
    private String shown(String written, Visit visit) {
        if (field.of() == Field.Of.DAY) {
            return Days.read(written).map(day -> Fact.told(day, visit.locale())).orElse(written);
        }
        if (field.of() != Field.Of.FACT) {
            return written;
        }
        var line = Days.line(written);
        if (line.day() == null) {
            return line.words();
        }
        var day = Fact.told(line.day(), visit.locale());
        var often = line.yearly() ? visit.t("client.book.yearly", day) : day;
        return line.words().isEmpty() ? often : often + ": " + line.words();
    }
}
