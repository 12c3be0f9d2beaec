package org.pochtenie.desk.conversation.meeting;

import java.util.HashMap;
import java.util.Map;
import org.pochtenie.desk.plumbing.Pages;
import org.pochtenie.desk.plumbing.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/** The card of a meeting, which a letter's page asks for by itself. */
@Controller
class MeetingPages {
    private final Meetings meetings;
    private final Pages pages;

    MeetingPages(Meetings meetings, Pages pages) {
        this.meetings = meetings;
        this.pages = pages;
    }

    @GetMapping("/letters/{id}/invitation")
    View card(@PathVariable long id, Visit visit) {
        var card = meetings.of(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var invitation = card.invitation();
        var words = new WhenWords(visit);
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("card", card);
        parameters.put("when", invitation.when() == null ? "" : words.of(invitation.when()));
        parameters.put(
                "there",
                invitation.when() == null
                        ? ""
                        : words.atSender(invitation.when()).orElse(""));
        parameters.put(
                "repeats",
                invitation.recurrence() == null ? "" : new RecurrenceWords(visit).of(invitation.recurrence()));
        parameters.put("instance", invitation.instance() == null ? "" : words.of(invitation.instance()));
        return pages.page("conversation/invitation", parameters);
    }
}
