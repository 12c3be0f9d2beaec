package org.pochtenie.desk.statuspage;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.link.Link;
import org.pochtenie.desk.link.PersonalLinks;
import org.pochtenie.desk.plumbing.Visit;
import org.pochtenie.desk.result.Result;
import org.pochtenie.desk.result.Results;
import org.springframework.stereotype.Component;

/** Results that wait for the client's word, with the click that gives it; and those that he confirmed lately. */
@Component
class ResultsShown implements StatusSource {
    private static final Duration LATELY = Duration.ofDays(14);
    private static final String KIND = "result";
    private static final String CONFIRM = "confirm";

    private final Results results;
    private final PersonalLinks links;

    ResultsShown(Results results, PersonalLinks links) {
        this.results = results;
        this.links = links;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<StatusItem> items(long client, Visit visit) {
        var shown = results.shownTo(client);
        var waiting = shown.stream().filter(Result::waits).map(Result::id).toList();
        var pages = waiting.isEmpty() ? Map.<Long, Link>of() : links.of(KIND, waiting);
        return shown.stream()
                .filter(result -> result.waits() || isConfirmedLately(result, visit))
                .map(result -> item(result, pages.get(result.id()), visit))
                .toList();
    }

    private static boolean isConfirmedLately(Result result, Visit visit) {
        var at = result.answer().at();
        return result.state() == Result.State.CONFIRMED
                && at != null
                && at.isAfter(visit.now().minus(LATELY));
    }

    /** To say more than yes he goes to the result's own page, which its letter led to. */
    private static StatusItem item(Result result, @Nullable Link page, Visit visit) {
        if (!result.waits()) {
            return StatusItem.of(Section.DONE, KIND, result.id(), result.words())
                    .note(visit.t("statuspage.result.confirmed"));
        }
        return StatusItem.of(Section.CONFIRM, KIND, result.id(), result.words())
                .acts(CONFIRM)
                .path(page == null ? "" : page.path());
    }

    @Override
    public void answered(long client, long subject, String act) {
        if (act.equals(CONFIRM)) {
            results.shownTo(client).stream()
                    .filter(result -> result.id() == subject && result.waits())
                    .forEach(result -> results.confirmed(result, "link", null));
        }
    }
}
