package org.pochtenie.desk.occasion;

import org.pochtenie.desk.plumbing.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What is said of an occasion without a letter. */
@Controller
class OccasionPages {
    private final Occasions occasions;

    OccasionPages(Occasions occasions) {
        this.occasions = occasions;
    }

    @PostMapping("/occasions/{id}/skip")
    String skip(@PathVariable long id, Visitor visitor) {
        occasions.skip(id, visitor.id());
        return "redirect:/";
    }
}
