package org.pochtenie.desk.today;

import java.util.List;
import java.util.Map;
import org.pochtenie.desk.debt.Debt;
import org.pochtenie.desk.draft.Draft;
import org.pochtenie.desk.mailbox.Alarm;
import org.pochtenie.desk.outbox.Outgoing;

/**
 * What a colleague sees of his day.
 *
 * @param waiting whose clock runs
 * @param due what is owed, of every kind, except in conversations that wait
 * @param beside what is owed in those
 * @param quiet what only may be done
 * @param promised to whom an answer is promised soon
 * @param unclocked who wait without a clock
 * @param team every colleague, for a lead; else nobody
 * @param questions how many questions are open, by conversation
 * @param drafts begun by whoever looks, and not finished
 * @param amiss his letters that did not leave or did not arrive
 * @param firstDay whether no mailbox is connected yet
 */
public record Day(
        Whose whose,
        Counters counters,
        List<WaitingRow> waiting,
        List<DebtRow> due,
        Map<Long, List<Debt>> beside,
        List<DebtRow> quiet,
        List<TeamRow> team,
        List<WaitingRow> promised,
        List<WaitingRow> unclocked,
        Map<Long, Integer> questions,
        List<Alarm> alarms,
        List<Draft> drafts,
        List<Outgoing> amiss,
        boolean firstDay) {

    public boolean nothingWaits() {
        return waiting.isEmpty() && due.isEmpty() && promised.isEmpty() && unclocked.isEmpty();
    }

    public List<Debt> beside(WaitingRow row) {
        return beside.getOrDefault(row.conversation(), List.of());
    }
}
