package org.pochtenie.desk.change;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.link.Link;
import org.pochtenie.desk.link.Linked;
import org.pochtenie.desk.link.PublicPages;
import org.pochtenie.desk.plumbing.Visit;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** Each option of a proposal has its own personal link: the client sees it among the others, and takes it or another. */
@Component
class OptionLinks implements Linked {
    static final String KIND = "change-option";

    private final Changes changes;
    private final Choosing choosing;
    private final PublicPages pages;

    OptionLinks(Changes changes, Choosing choosing, PublicPages pages) {
        this.changes = changes;
        this.choosing = choosing;
        this.pages = pages;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Before the proposal is sent there is nothing to look at. */
    @Override
    public @Nullable View show(Link link, Visit visit) {
        return changes.ofOption(link.subject())
                .filter(change -> change.proposed() != null)
                .map(change -> pages.page("change/public", Map.of("change", change, "offered", link.subject())))
                .orElse(null);
    }

    /** An option of another change is none: its number in the form is anybody's. */
    @Override
    public @Nullable View answered(Link link, Map<String, String> form, Visit visit) {
        var change = changes.ofOption(link.subject()).orElse(null);
        if (change == null || change.proposed() == null) {
            return null;
        }
        var typed = form.getOrDefault("option", "");
        if (typed.matches("[0-9]{1,18}")) {
            change.option(Long.parseLong(typed)).ifPresent(option -> choosing.chosen(change, option, "link", null));
        }
        return link.again(visit);
    }
}
