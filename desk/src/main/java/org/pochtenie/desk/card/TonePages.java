package org.pochtenie.desk.card;

import java.util.Set;
import java.util.regex.Pattern;
import org.pochtenie.desk.plumbing.Visit;
import org.pochtenie.desk.profile.ProfileTexts;
import org.pochtenie.desk.profile.Scope;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** In which tone a client is written to: one line of his profile, which leads set from his card. */
@Controller
class TonePages {
    private static final Pattern LINE = Pattern.compile("(?m)^\"?tone\"?\\s*:.*(?:\\R|\\z)");

    private final Cards cards;
    private final ProfileTexts texts;

    TonePages(Cards cards, ProfileTexts texts) {
        this.cards = cards;
        this.texts = texts;
    }

    /** An empty tone is the firm's. */
    @PostMapping("/settings/team/clients/{id}/tone")
    View tone(@PathVariable long id, @RequestParam String tone, Visit visit) {
        var client = cards.client(id).id();
        if (!Set.of("", "friendly", "official").contains(tone)) {
            throw Cards.unknown();
        }
        var scope = Scope.client(client);
        var rest = LINE.matcher(texts.of(scope)).replaceAll("");
        var line = tone.isEmpty() ? "" : "tone: " + tone + "\n";
        texts.keep(scope, line + rest, visit.visitor().id());
        return new RedirectView("/clients/" + client);
    }
}
