package org.pochtenie.desk.link;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.draft.Senders;
import org.pochtenie.desk.plumbing.Pages;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** Pages for clients: they bear the firm's name, and the desk's nowhere. */
@Component
public class PublicPages {
    private final Pages pages;
    private final Senders senders;

    PublicPages(Pages pages, Senders senders) {
        this.pages = pages;
        this.senders = senders;
    }

    /**
     * A template's parameters are those given, {@code visit}, {@code firm}, and {@code done}: what {@link Link#again} said was
     * done just now, else empty.
     */
    public View page(String template, Map<String, ?> parameters) {
        return page(template, parameters, 200);
    }

    View page(String template, Map<String, ?> parameters, int status) {
        var all = new HashMap<String, Object>(parameters);
        all.put("firm", firm());
        return (model, request, response) -> {
            all.put("done", word(request.getParameter("done")));
            pages.page(template, all, status).render(model, request, response);
        };
    }

    private static String word(@Nullable String done) {
        return done != null && done.matches("[a-z-]{1,30}") ? done : "";
    }

    /** As its clients know it: by the name under which its letters come. Empty while it has no mailbox. */
    public String firm() {
        return senders.all().stream().map(Senders.Sender::name).findFirst().orElse("");
    }
}
