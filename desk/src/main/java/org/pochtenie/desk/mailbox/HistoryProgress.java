package org.pochtenie.desk.mailbox;

import java.util.List;

/** How much of a mailbox's older letters has come in. */
public record HistoryProgress(int count, int total) {
    static HistoryProgress of(List<MailFolder> folders) {
        var total = 0;
        var count = 0;
        for (var folder : folders) {
            var history = folder.history();
            if (history != null) {
                total += history.total();
                count += folder.historyRead() ? history.total() : history.count();
            }
        }
        return new HistoryProgress(count, total);
    }

    public boolean whole() {
        return count >= total;
    }

    public int percent() {
        return total == 0 ? 100 : (int) (100L * count / total);
    }
}
