package org.pochtenie.desk.silence;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.debt.Debt;
import org.pochtenie.desk.debt.Debts;
import org.pochtenie.desk.draft.Draft;
import org.pochtenie.desk.plumbing.Pages;
import org.pochtenie.desk.plumbing.Sql;
import org.pochtenie.desk.plumbing.Visit;
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

/** Asks what a letter about the work is to tell, where the desk does not know. */
@Controller
class SilenceLetterPages {
    private static final int LONGEST = 300;
    private static final int FARTHEST_YEARS = 2;

    private final Silences silences;
    private final Foretelling foretelling;
    private final Places places;
    private final Debts debts;
    private final Colleagues colleagues;
    private final Pages pages;

    SilenceLetterPages(
            Silences silences,
            Foretelling foretelling,
            Places places,
            Debts debts,
            Colleagues colleagues,
            Pages pages) {
        this.silences = silences;
        this.foretelling = foretelling;
        this.places = places;
        this.debts = debts;
        this.colleagues = colleagues;
        this.pages = pages;
    }

    @GetMapping("/silences/{id}/letter")
    View ask(@PathVariable long id, Visit visit) {
        var silence = silence(id);
        return page(silence, foretelling.proposed(silence, author(visit)), "");
    }

    @PostMapping("/silences/{id}/letter")
    View write(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String what,
            @RequestParam(defaultValue = "") String day,
            Visit visit) {
        var silence = silence(id);
        var author = author(visit);
        var title = Sql.text(what).strip();
        var result = day(day, visit);
        if (title.isEmpty() || title.length() > LONGEST || result == null) {
            var proposed = foretelling.proposed(silence, author);
            var mistake = result == null ? "day" : "what";
            return page(
                    silence,
                    new Foretelling.Result(
                            title.length() > LONGEST ? title.substring(0, LONGEST) : title,
                            result == null ? proposed.day() : result),
                    mistake);
        }
        return to(
                silence,
                owed(silence)
                        .flatMap(debt ->
                                foretelling.letter(debt, silence, new Foretelling.Result(title, result), author)));
    }

    @PostMapping("/silences/{id}/letter/without")
    View without(@PathVariable long id, Visit visit) {
        var silence = silence(id);
        return to(silence, owed(silence).flatMap(debt -> foretelling.letterWithout(debt, silence, author(visit))));
    }

    private View page(Silence silence, Foretelling.Result result, String mistake) {
        return pages.page(
                "silence/letter",
                Map.of(
                        "silence", silence.id(),
                        "back", card(silence),
                        "about", places.of(silence).map(Place::words).orElse(""),
                        "what", result.what(),
                        "day", result.day(),
                        "mistake", mistake),
                mistake.isEmpty() ? 200 : 422);
    }

    /** From today on; null for what is none, or is too far away to be meant. */
    private static @Nullable LocalDate day(String typed, Visit visit) {
        try {
            var day = LocalDate.parse(typed);
            var today = visit.local(visit.now()).toLocalDate();
            return day.isBefore(today) || day.isAfter(today.plusYears(FARTHEST_YEARS)) ? null : day;
        } catch (DateTimeParseException odd) {
            return null;
        }
    }

    private static View to(Silence silence, Optional<Draft> draft) {
        return new RedirectView(draft.map(begun -> begun.conversation() == null
                        ? "/drafts/" + begun.id()
                        : "/conversations/" + begun.conversation() + "#composer")
                .orElseGet(() -> card(silence)));
    }

    private static String card(Silence silence) {
        return silence.conversation() == null
                ? "/clients/" + silence.client()
                : "/conversations/" + silence.conversation();
    }

    private Optional<Debt> owed(Silence silence) {
        return debts.open(Silences.KIND, silence.id());
    }

    private Colleague author(Visit visit) {
        return colleagues.byId(visit.visitor().id()).orElseThrow();
    }

    private Silence silence(long id) {
        return silences.byId(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
