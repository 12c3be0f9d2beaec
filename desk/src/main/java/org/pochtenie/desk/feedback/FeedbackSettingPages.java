package org.pochtenie.desk.feedback;

import java.util.Map;
import org.pochtenie.desk.plumbing.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/** How often the firm asks its clients how they find us; stands beside its manners and is for leads. */
@Controller
@RequestMapping("/settings/team/feedback")
class FeedbackSettingPages {
    private final Feedbacks feedbacks;
    private final AskingClients asking;
    private final Pages pages;

    FeedbackSettingPages(Feedbacks feedbacks, AskingClients asking, Pages pages) {
        this.feedbacks = feedbacks;
        this.asking = asking;
        this.pages = pages;
    }

    @GetMapping
    View setting() {
        return pages.page("feedback/setting", Map.of("days", feedbacks.usualDays()));
    }

    @PostMapping
    String usually(@RequestParam int days) {
        if (days < 0 || days > FeedbackPages.LONGEST) {
            throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        asking.usually(days);
        return "redirect:/settings/team/rules/manners";
    }
}
