package org.pochtenie.desk.promise;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.draft.Draft;
import org.pochtenie.desk.draft.Drafts;
import org.pochtenie.desk.plumbing.Pages;
import org.pochtenie.desk.plumbing.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/** The promises beside a draft: ticked as they were found; the author unticks a false one and corrects a date. */
@Controller
class DraftPromisePages {
    private final DraftPromises promises;
    private final Drafts drafts;
    private final Pages pages;

    DraftPromisePages(DraftPromises promises, Drafts drafts, Pages pages) {
        this.promises = promises;
        this.drafts = drafts;
        this.pages = pages;
    }

    /** @param shown what the page shows already: it stays when nothing has changed, with whatever is typed into it */
    @GetMapping("/drafts/{id}/promises")
    Object lines(@PathVariable long id, @RequestParam(defaultValue = "") String shown, Visit visit) {
        var draft = own(id, visit);
        var lines = lines(draft, visit);
        return shown.equals(mark(lines)) ? ResponseEntity.noContent().build() : page(draft, lines);
    }

    @PostMapping("/drafts/{id}/promises")
    View choose(
            @PathVariable long id,
            @RequestParam String line,
            @RequestParam(defaultValue = "false") boolean ticked,
            @RequestParam(defaultValue = "") String due,
            Visit visit) {
        var draft = own(id, visit);
        var found = lines(draft, visit).stream()
                .filter(one -> one.key().equals(line))
                .findFirst();
        found.ifPresent(one -> {
            var typed = typed(due, visit);
            // Whoever names a date for a promise that had none wants it noted.
            promises.choose(id, one, ticked || one.due() == null && typed != null, typed);
        });
        return page(draft, lines(draft, visit));
    }

    private static @Nullable Instant typed(String due, Visit visit) {
        return due.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d)?")
                ? LocalDateTime.parse(due).atZone(visit.visitor().zone()).toInstant()
                : null;
    }

    private List<PromiseLine> lines(Draft draft, Visit visit) {
        return promises.of(
                draft, draft.conversation(), visit.now(), visit.visitor().zone());
    }

    private View page(Draft draft, List<PromiseLine> lines) {
        return pages.page("promise/lines", Map.of("draft", draft.id(), "lines", lines, "mark", mark(lines)));
    }

    private static String mark(List<PromiseLine> lines) {
        return Integer.toHexString(lines.hashCode());
    }

    private Draft own(long id, Visit visit) {
        return drafts.own(id, visit.visitor().id())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
