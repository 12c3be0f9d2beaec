package org.pochtenie.desk.openquestion;

import java.util.Map;
import org.pochtenie.desk.plumbing.Pages;
import org.pochtenie.desk.plumbing.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** What we wait for from the client, beside a conversation; and what a colleague says of it by hand. */
@Controller
class OurQuestionPages {
    private final OurQuestions ours;
    private final Reminding reminding;
    private final Pages pages;

    OurQuestionPages(OurQuestions ours, Reminding reminding, Pages pages) {
        this.ours = ours;
        this.reminding = reminding;
        this.pages = pages;
    }

    @GetMapping("/conversations/{conversation}/our-questions")
    View panel(@PathVariable long conversation) {
        return pages.page(
                "openquestion/panel", Map.of("conversation", conversation, "questions", ours.in(conversation)));
    }

    /** Everything that was open is answered, by telephone for instance. */
    @PostMapping("/conversations/{conversation}/our-questions/answered")
    View allAnswered(@PathVariable long conversation, Visit visit) {
        ours.waitingIn(conversation).forEach(question -> ours.set(question.id(), OurQuestion.State.ANSWERED));
        return changed(conversation, visit);
    }

    @PostMapping("/our-questions/{id}/answered")
    View answered(@PathVariable long id, Visit visit) {
        return set(id, OurQuestion.State.ANSWERED, visit);
    }

    @PostMapping("/our-questions/{id}/dropped")
    View dropped(@PathVariable long id, Visit visit) {
        return set(id, OurQuestion.State.DROPPED, visit);
    }

    @PostMapping("/our-questions/{id}/open")
    View open(@PathVariable long id, Visit visit) {
        return set(id, OurQuestion.State.OPEN, visit);
    }

    /** Whether the client sees on his page that we wait for it. */
    @PostMapping("/our-questions/{id}/shown")
    View shown(@PathVariable long id, @RequestParam boolean to, Visit visit) {
        ours.show(id, to);
        return changed(question(id).conversation(), visit);
    }

    private View set(long id, OurQuestion.State state, Visit visit) {
        var question = question(id);
        ours.set(id, state);
        return changed(question.conversation(), visit);
    }

    private View changed(long conversation, Visit visit) {
        reminding.look(conversation);
        return visit.fragment() ? panel(conversation) : new RedirectView("/conversations/" + conversation);
    }

    private OurQuestion question(long id) {
        return ours.byId(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
