package org.pochtenie.desk.client;

import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.clock.AnswerTimes;
import org.pochtenie.desk.clock.WantedAnswer;
import org.pochtenie.desk.plumbing.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What leads agree with a client. */
@Controller
@RequestMapping("/settings/team/clients")
class ClientPages {
    private final Clients clients;
    private final AnswerTimes answerTimes;

    ClientPages(Clients clients, AnswerTimes answerTimes) {
        this.clients = clients;
        this.answerTimes = answerTimes;
    }

    /** Answer time 0 is that of the mailbox; goes back to the conversation beside which it was chosen, or to the card. */
    @PostMapping("/{id}/answer-time")
    String answerTime(
            @PathVariable long id,
            @RequestParam long answerTime,
            @RequestParam(defaultValue = "0") long conversation,
            Visit visit) {
        var client = clients.byId(id).orElseThrow(ClientPages::unknown);
        @Nullable
        Long chosen = answerTime == 0
                ? null
                : answerTimes.byId(answerTime).map(WantedAnswer::id).orElseThrow(ClientPages::unknown);
        clients.answerTime(client.id(), chosen, visit.visitor().id());
        return conversation == 0
                ? "redirect:/clients/" + client.id()
                : "redirect:/conversations/" + conversation + (visit.fragment() ? "/side" : "");
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
