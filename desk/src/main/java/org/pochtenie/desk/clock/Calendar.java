package org.pochtenie.desk.clock;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.pochtenie.rulebook.duty.WorkingCalendar;
import org.pochtenie.rulebook.duty.WorkingWindow;

/** A calendar by which the firm, or a part of it, works. */
public record Calendar(
        long id,
        String name,
        ZoneId zone,
        boolean roundTheClock,
        List<WorkingWindow> windows,
        List<LocalDate> holidays) {

    public WorkingCalendar working() {
        return roundTheClock
                ? WorkingCalendar.ROUND_THE_CLOCK
                : new WorkingCalendar(zone, windows, Set.copyOf(holidays));
    }
}
