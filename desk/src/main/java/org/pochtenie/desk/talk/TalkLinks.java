package org.pochtenie.desk.talk;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.link.Link;
import org.pochtenie.desk.link.Linked;
import org.pochtenie.desk.link.PublicPages;
import org.pochtenie.desk.plumbing.Visit;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** What a client sees of the results of a talk, and says to them, by his personal link. */
@Component
class TalkLinks implements Linked {
    private static final int LONGEST = 4000;

    private final Talks talks;
    private final Confirming confirming;
    private final PublicPages pages;

    TalkLinks(Talks talks, Confirming confirming, PublicPages pages) {
        this.talks = talks;
        this.confirming = confirming;
        this.pages = pages;
    }

    @Override
    public String kind() {
        return TalkSummaries.KIND;
    }

    /** Before the letter is sent there is nothing to look at. */
    @Override
    public @Nullable View show(Link link, Visit visit) {
        return of(link).map(talk -> pages.page("talk/public", Map.of("talk", talk)))
                .orElse(null);
    }

    @Override
    public @Nullable View answered(Link link, Map<String, String> form, Visit visit) {
        var talk = of(link).orElse(null);
        if (talk == null) {
            return null;
        }
        var words = form.getOrDefault("words", "").strip();
        if (form.getOrDefault("answer", "").equals("yes")) {
            confirming.confirmed(talk, "link", null);
        } else if (!words.isEmpty()) {
            confirming.corrected(talk, words.length() <= LONGEST ? words : words.substring(0, LONGEST));
        }
        return link.again(visit);
    }

    private Optional<Talk> of(Link link) {
        return talks.byId(link.subject()).filter(talk -> talk.outcome().letter() != null);
    }
}
