package org.pochtenie.desk.silence;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.pochtenie.desk.client.Clients;
import org.pochtenie.desk.conversation.Conversations;
import org.pochtenie.desk.plumbing.Pages;
import org.pochtenie.desk.plumbing.Sql;
import org.pochtenie.desk.plumbing.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/** What a colleague sees and says of silences: beside a conversation, on a client's card, and the lead all gaps. */
@Controller
class SilencePages {
    private final Silences silences;
    private final Gaps gaps;
    private final GapCounts counts;
    private final ShownSilences shown;
    private final Clients clients;
    private final Conversations conversations;
    private final Pages pages;
    private final InstantSource now;

    SilencePages(
            Silences silences,
            Gaps gaps,
            GapCounts counts,
            ShownSilences shown,
            Clients clients,
            Conversations conversations,
            Pages pages,
            InstantSource now) {
        this.silences = silences;
        this.gaps = gaps;
        this.counts = counts;
        this.shown = shown;
        this.clients = clients;
        this.conversations = conversations;
        this.pages = pages;
        this.now = now;
    }

    @GetMapping("/conversations/{id}/silence")
    View beside(@PathVariable long id) {
        var conversation = conversations.byId(id).orElseThrow(SilencePages::nowhere);
        return pages.page(
                "silence/panel",
                Map.of(
                        "conversation", conversation.id(),
                        "silences", shown.in(conversation),
                        "gaps", gaps.openIn(conversation.id())));
    }

    @GetMapping("/clients/{id}/silence")
    View ofClient(@PathVariable long id) {
        var client = clients.byId(id).orElseThrow(SilencePages::nowhere);
        return pages.page(
                "silence/client",
                Map.of("client", client.id(), "silences", shown.of(client.id()), "gaps", gaps.of(client.id())));
    }

    /** All clients who had to ask lately, for the lead. */
    @GetMapping("/gaps")
    View all(Visit visit) {
        if (!visit.visitor().isLead()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return pages.page("silence/gaps", Map.of("gaps", counts.recent(), "causes", counts.causes()));
    }

    @PostMapping("/silences/{id}/rest")
    String rest(@PathVariable long id, Visit visit) {
        var silence = silences.byId(id).orElseThrow(SilencePages::nowhere);
        silences.rest(silence.id());
        return back(silence, visit);
    }

    /** The client was told otherwise than by letter, just now. */
    @PostMapping("/silences/{id}/talked")
    String talked(@PathVariable long id, Visit visit) {
        var silence = silences.byId(id).orElseThrow(SilencePages::nowhere);
        silences.toldOtherwise(silence, now.instant());
        return back(silence, visit);
    }

    private static String back(Silence silence, Visit visit) {
        if (visit.fragment() || silence.conversation() == null) {
            return "redirect:/clients/" + silence.client() + "/silence";
        }
        return "redirect:/conversations/" + silence.conversation();
    }

    /** A cause, or {@code none}: he did not ask that. */
    @PostMapping("/gaps/{id}")
    String settle(@PathVariable long id, @RequestParam String cause, Visit visit) {
        var gap = gaps.byId(id).orElseThrow(SilencePages::nowhere);
        if (cause.equals("none")) {
            gaps.none(gap, visit.visitor().id());
        } else {
            gaps.because(gap, cause(cause), visit.visitor().id());
        }
        return "redirect:/conversations/" + gap.conversation() + (visit.fragment() ? "/silence" : "");
    }

    private static Gap.Cause cause(String word) {
        return Arrays.stream(Gap.Cause.values())
                .filter(cause -> Objects.equals(Sql.word(cause), word))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT));
    }

    private static ResponseStatusException nowhere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
