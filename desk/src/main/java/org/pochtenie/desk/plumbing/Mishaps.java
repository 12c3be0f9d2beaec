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
        return fromPersonalLink(request)
                ? pages.page("link/refusal", Map.of("why", "broken", "firm", ""), status)
                : pages.page("layout/error", Map.of("status", status, "kind", kind(status, request)), status);
    }

    private static String kind(int status, HttpServletRequest request) {
        return switch (status) {
            case 403 -> Boolean.TRUE.equals(request.getAttribute(Visit.STALE_FORM)) ? "stale" : "closed";
            case 404 -> "gone";
            case 413 -> "large";
            default -> status < 500 ? "odd" : "broken";
        };
    }

    /** A client is not told of sign-ins and of pages for colleagues. */
    private static boolean fromPersonalLink(HttpServletRequest request) {
        return String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                .startsWith("/c/");
    }
}
