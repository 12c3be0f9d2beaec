package org.pochtenie.desk.model;

import java.util.Map;
import org.pochtenie.desk.plumbing.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** Where the owner sees whether a model reads along, where it is and how it fares. */
@Controller
class ModelPages {
    private final Pages pages;
    private final Model model;

    ModelPages(Pages pages, Model model) {
        this.pages = pages;
        this.model = model;
    }

    @GetMapping("/settings/firm/model")
    View page() {
        return pages.page("model/model", Map.of("host", model.host(), "health", model.report()));
    }
}
