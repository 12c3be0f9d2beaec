package org.pochtenie.desk.plumbing;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** What a person sees when a page is not there, not his, or failed: one sentence and a way on. */
@Controller
class Mishaps implements ErrorController {
    private final Pages pages;

    Mishaps(Pages pages) {
        this.pages = pages;
    }

    @RequestMapping("/error")
    View error(HttpServletRequest request) {
        var status =
                (Integer) Objects.requireNonNullElse(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE), 404);
        return pages.page("layout/error", Map.of("status", status), status);
    }
}
