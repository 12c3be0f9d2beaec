package org.pochtenie.desk.question;

import java.util.Map;
import org.pochtenie.desk.plumbing.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/** The panel of a conversation's questions, and what a colleague says of them by hand. */
@Controller
class QuestionPages {
    private final Questions questions;
    private final Pages pages;

    QuestionPages(Questions questions, Pages pages) {
        this.questions = questions;
        this.pages = pages;
    }

    @GetMapping("/conversations/{conversation}/questions")
    View panel(@PathVariable long conversation) {
        return pages.page(
                "question/panel", Map.of("conversation", conversation, "questions", questions.of(conversation)));
    }

    @PostMapping("/questions/{id}/answered")
    View answered(@PathVariable long id) {
        return set(id, KeptQuestion.State.ANSWERED);
    }

    @PostMapping("/questions/{id}/dropped")
    View dropped(@PathVariable long id) {
        return set(id, KeptQuestion.State.DROPPED);
    }

    @PostMapping("/questions/{id}/open")
    View open(@PathVariable long id) {
        return set(id, KeptQuestion.State.OPEN);
    }

    private View set(long id, KeptQuestion.State state) {
        var question = questions.byId(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        questions.set(question, state);
        return panel(question.conversation());
    }
}
