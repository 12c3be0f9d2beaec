package org.pochtenie.desk.submission;

import java.util.Map;
import org.pochtenie.desk.plumbing.Pages;
import org.pochtenie.desk.plumbing.Visitor;
import org.pochtenie.desk.signin.Colleague;
import org.pochtenie.desk.signin.Colleagues;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Letters that mail programs handed in and the guard holds, for their authors. */
@Controller
class HeldPages {
    private final HeldLetters held;
    private final Deciding deciding;
    private final Colleagues colleagues;
    private final Pages pages;

    HeldPages(HeldLetters held, Deciding deciding, Colleagues colleagues, Pages pages) {
        this.held = held;
        this.deciding = deciding;
        this.colleagues = colleagues;
        this.pages = pages;
    }

    /** The notice on other pages: nothing when nothing is held. */
    @GetMapping("/held")
    View part(Visitor visitor) {
        return pages.page("submission/notice", Map.of("letters", held.of(visitor.id())));
    }

    @GetMapping("/held/{id}")
    View letter(@PathVariable long id, Visitor visitor) {
        return page(own(id, visitor), visitor, 200);
    }

    @PostMapping("/held/{id}/send")
    View send(@PathVariable long id, @RequestParam(defaultValue = "") String reason, Visitor visitor) {
        var letter = own(id, visitor);
        var author = author(visitor);
        if (reason.isBlank()
                && !Gate.stops(deciding.read(letter, author, reason)).isEmpty()) {
            return page(letter, visitor, 422);
        }
        deciding.send(letter, author, reason);
        return new RedirectView("/outbox");
    }

    @PostMapping("/held/{id}/edit")
    View edit(@PathVariable long id, Visitor visitor) {
        return new RedirectView(deciding.edit(own(id, visitor), author(visitor)));
    }

    @PostMapping("/held/{id}/discard")
    View discard(@PathVariable long id, Visitor visitor) {
        deciding.discard(own(id, visitor));
        return new RedirectView("/today");
    }

    private View page(HeldLetter letter, Visitor visitor, int status) {
        var read = deciding.read(letter, author(visitor), "");
        return pages.page(
                "submission/held",
                Map.of(
                        "letter",
                        letter,
                        "text",
                        read.read().text().text(),
                        "remarks",
                        read.read().verdict().remarks(),
                        "unreasoned",
                        status != 200),
                status);
    }

    private Colleague author(Visitor visitor) {
        return colleagues.byId(visitor.id()).orElseThrow();
    }

    private HeldLetter own(long id, Visitor visitor) {
        return held.own(id, visitor.id()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
