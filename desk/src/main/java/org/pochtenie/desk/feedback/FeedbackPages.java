package org.pochtenie.desk.feedback;

import java.util.HashMap;
import org.pochtenie.desk.client.Clients;
import org.pochtenie.desk.plumbing.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/** On a client's card: how he found us, and how often he is asked. */
@Controller
class FeedbackPages {
    static final int LONGEST = 730;

    private final Feedbacks feedbacks;
    private final AskingClients asking;
    private final Clients clients;
    private final Pages pages;

    FeedbackPages(Feedbacks feedbacks, AskingClients asking, Clients clients, Pages pages) {
        this.feedbacks = feedbacks;
        this.asking = asking;
        this.clients = clients;
        this.pages = pages;
    }

    @GetMapping("/clients/{client}/feedback")
    View panel(@PathVariable long client) {
        var model = new HashMap<String, Object>();
        model.put("client", client);
        model.put("all", feedbacks.ofClient(client));
        model.put("usual", feedbacks.usualDays());
        model.put("days", feedbacks.everyDays(client));
        return pages.page("feedback/client", model);
    }

    /** 0 days: never. */
    @PostMapping("/clients/{client}/feedback")
    String every(@PathVariable long client, @RequestParam int days) {
        if (days < 0 || days > LONGEST) {
            throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (clients.byId(client).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        feedbacks.wish(client, days);
        asking.scheduled(client);
        return "redirect:/clients/" + client;
    }

    @PostMapping("/feedback/{id}/skip")
    String skip(@PathVariable long id) {
        var feedback = feedbacks.byId(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (feedback.askedAt() == null) {
            asking.skipped(feedback);
        }
        return "redirect:/clients/" + feedback.client();
    }
}
