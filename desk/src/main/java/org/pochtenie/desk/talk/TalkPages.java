package org.pochtenie.desk.talk;

import jakarta.servlet.http.HttpServletResponse;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.debt.Debts;
import org.pochtenie.desk.plumbing.Pages;
import org.pochtenie.desk.plumbing.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Where a talk is written down while it goes on. */
@Controller
class TalkPages {
    private final Talks talks;
    private final Logging logging;
    private final Confirming confirming;
    private final Debts debts;
    private final Pages pages;

    TalkPages(Talks talks, Logging logging, Confirming confirming, Debts debts, Pages pages) {
        this.talks = talks;
        this.logging = logging;
        this.confirming = confirming;
        this.debts = debts;
        this.pages = pages;
    }

    @GetMapping("/talks")
    View all(Visit visit) {
        return pages.page(
                "talk/talks", Map.of("begun", talks.begunBy(visit.visitor().id()), "talks", talks.recent()));
    }

    /** Nothing is kept before something is typed. */
    @GetMapping("/talks/new")
    View fresh(
            @RequestParam(required = false) @Nullable Long conversation,
            @RequestParam(required = false) @Nullable Long client,
            Visit visit) {
        var forWhom = Optional.ofNullable(client).orElseGet(() -> logging.clientOf(conversation));
        var who = Optional.ofNullable(conversation)
                .flatMap(logging::writer)
                .or(() -> Optional.ofNullable(forWhom).flatMap(logging::contact))
                .orElse("");
        var at = visit.now().truncatedTo(ChronoUnit.MINUTES);
        var talk = Talk.fresh(
                at, new With(who, null, forWhom), conversation, visit.visitor().id());
        return page(talk, UUID.randomUUID(), visit);
    }

    @GetMapping("/talks/{id}")
    View one(@PathVariable long id, Visit visit) {
        var talk = seen(id, visit);
        return page(talk, talks.key(id), visit);
    }

    /** Everything that is typed, as it is typed; a new talk's page gets its own address with the first of it. */
    @PostMapping("/talks")
    View keep(@ModelAttribute TalkForm form, Visit visit, HttpServletResponse response) {
        var talk = logging.keep(form.typed(with(form), visit), visit.visitor().id());
        response.setHeader("HX-Replace-Url", "/talks/" + talk.id());
        return pages.page("talk/kept", Map.of("kept", visit.now(), "prompts", Restating.prompts(talk, visit)));
    }

    @PostMapping("/talks/log")
    RedirectView log(@ModelAttribute TalkForm form, Visit visit) {
        var talk = logging.log(form.typed(with(form), visit), visit.visitor().id());
        return new RedirectView("/talks/" + talk.id());
    }

    @PostMapping("/talks/{id}/dropped")
    RedirectView dropped(@PathVariable long id, @RequestParam String why, Visit visit) {
        var talk = seen(id, visit);
        if (!why.isBlank()) {
            talks.dropped(talk.id(), why);
            debts.dropped(TalkSummaries.KIND, talk.id());
        }
        return new RedirectView("/talks/" + id);
    }

    /** The client has confirmed by a letter, or by word of mouth. */
    @PostMapping("/talks/{id}/confirmed")
    View confirmed(@PathVariable long id, Visit visit) {
        var talk = seen(id, visit);
        confirming.confirmed(
                talk,
                talk.outcome().reply() == null ? "colleague" : "letter",
                visit.visitor().id());
        return new RedirectView("/talks/" + id);
    }

    private With with(TalkForm form) {
        var client = Optional.ofNullable(form.client()).orElseGet(() -> logging.clientOf(form.conversation()));
        return logging.found(form.whom(), client);
    }

    private View page(Talk talk, UUID key, Visit visit) {
        var debt = debts.open(TalkSummaries.KIND, talk.id()).orElse(null);
        return pages.page("talk/talk", Map.of("view", new TalkView(talk, key, debt, Restating.prompts(talk, visit))));
    }

    /** What somebody has begun to type is his own. */
    private Talk seen(long id, Visit visit) {
        return talks.byId(id)
                .filter(talk -> talk.logged() != null
                        || talk.author() == visit.visitor().id())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
