package org.pochtenie.desk.statuspage;

import java.time.Duration;
import java.util.List;
import org.pochtenie.desk.plumbing.Visit;
import org.pochtenie.desk.promise.Promise;
import org.pochtenie.desk.promise.Promises;
import org.springframework.stereotype.Component;

/** What we have promised the client, with its time; and what we kept of it lately. */
@Component
class PromisesShown implements StatusSource {
    private static final Duration LATELY = Duration.ofDays(14);
    private final Promises promises;

    PromisesShown(Promises promises) {
        this.promises = promises;
    }

    @Override
    public String kind() {
        return "promise";
    }

    @Override
    public List<StatusItem> items(long client, Visit visit) {
        return promises.shownTo(client).stream()
                .filter(promise -> promise.waits() || isKeptLately(promise, visit))
                .map(promise -> item(promise, visit))
                .toList();
    }

    private static boolean isKeptLately(Promise promise, Visit visit) {
        var done = promise.doneAt();
        return done != null && done.isAfter(visit.now().minus(LATELY));
    }

    /** That we are late is said as it is. */
    private static StatusItem item(Promise promise, Visit visit) {
        if (!promise.waits()) {
            return StatusItem.of(Section.DONE, "promise", promise.id(), promise.what());
        }
        return StatusItem.of(Section.YOU_WAIT, "promise", promise.id(), promise.what())
                .by(visit.when(promise.due()))
                .note(promise.due().isBefore(visit.now()) ? visit.t("statuspage.promise.late") : "");
    }
}
