package org.pochtenie.desk.conversation.search;

import java.util.List;
import java.util.Map;
import org.pochtenie.desk.plumbing.Pages;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The page of the search. */
@Controller
class SearchPages {
    private final Search search;
    private final Pages pages;

    SearchPages(Search search, Pages pages) {
        this.search = search;
        this.pages = pages;
    }

    @GetMapping("/search")
    View search(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String after) {
        var wanted = Wanted.of(q);
        try {
            return found(q, after, wanted.nothing() ? List.of() : search.find(wanted, after));
        } catch (QueryTimeoutException tooLong) {
            return after.isEmpty()
                    ? pages.page("search/search", Map.of("query", q, "slow", true), 503)
                    : pages.page("search/slow");
        }
    }

    private View found(String q, String after, List<Found> found) {
        var more = found.size() > Search.PAGE;
        var shown = more ? found.subList(0, Search.PAGE) : found;
        return pages.page(
                after.isEmpty() ? "search/search" : "search/found", Map.of("query", q, "found", shown, "more", more));
    }
}
