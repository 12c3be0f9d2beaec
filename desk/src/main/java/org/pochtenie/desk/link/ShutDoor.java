package org.pochtenie.desk.link;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** What a reader is told when there is nothing for him to see. */
@Component
class ShutDoor {
    private final PublicPages pages;

    ShutDoor(PublicPages pages) {
        this.pages = pages;
    }

    /** The same for a link that never was, one that is over and one that was revoked: none of it is a stranger's business. */
    View unknown() {
        return pages.page("link/refusal", Map.of("why", "unknown"), 404);
    }

    View tooMuch() {
        return pages.page("link/refusal", Map.of("why", "large"), 413);
    }

    View tooOften(Knocks.Limit limit) {
        var page = pages.page("link/refusal", Map.of("why", "often"), 429);
        return (model, request, response) -> {
            response.setHeader("Retry-After", String.valueOf(limit.span().toSeconds()));
            page.render(model, request, response);
        };
    }
}
