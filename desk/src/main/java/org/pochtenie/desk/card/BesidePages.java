package org.pochtenie.desk.card;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.client.Fact;
import org.pochtenie.desk.client.Facts;
import org.pochtenie.desk.client.NewFact;
import org.pochtenie.desk.client.Projects;
import org.pochtenie.desk.conversation.Conversation;
import org.pochtenie.desk.conversation.Conversations;
import org.pochtenie.desk.conversation.LetterInConversation;
import org.pochtenie.desk.plumbing.Pages;
import org.pochtenie.desk.plumbing.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The card beside a conversation: what is most needed while one writes, and a place to note what a letter says. */
@Controller
@RequestMapping("/conversations/{id}")
class BesidePages {
    private static final int LETTERS = 20;

    private final Cards cards;
    private final Conversations conversations;
    private final Facts facts;
    private final Projects projects;
    private final Belongings belongings;
    private final Pages pages;

    BesidePages(
            Cards cards,
            Conversations conversations,
            Facts facts,
            Projects projects,
            Belongings belongings,
            Pages pages) {
        this.cards = cards;
        this.conversations = conversations;
        this.facts = facts;
        this.projects = projects;
        this.belongings = belongings;
        this.pages = pages;
    }

    @GetMapping("/card")
    View card(@PathVariable long id) {
        return show(found(id), false, "", HttpStatus.OK);
    }

    /** What a letter says of the client goes on his card; the letter stays its source. */
    @PostMapping("/remember")
    View remember(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Long letter,
            @RequestParam Fact.Kind kind,
            @RequestParam String words,
            @RequestParam(defaultValue = "") String day,
            Visit visit) {
        var conversation = found(id);
        var client = Objects.requireNonNullElseGet(conversation.client(), () -> {
            throw Cards.unknown();
        });
        var when = FactPages.day(day).orElse(null);
        if (words.isBlank() || kind == Fact.Kind.DATE && when == null) {
            var mistake = visit.t(words.isBlank() ? "card.wrong.words" : "card.wrong.day");
            return show(conversation, false, mistake, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var source = letters(conversation).stream()
                .map(LetterInConversation::id)
                .filter(known -> known.equals(letter))
                .findFirst()
                .orElse(null);
        facts.note(
                client,
                NewFact.of(kind, words).on(when, kind == Fact.Kind.DATE).from(source),
                visit.visitor().id());
        return changed(conversation, true, visit);
    }

    /** About which project of the client the conversation is; project 0 is none. */
    @PostMapping("/project")
    View project(@PathVariable long id, @RequestParam long project, Visit visit) {
        var conversation = found(id);
        var chosen = project == 0
                ? null
                : projects.byId(project)
                        .filter(known -> Long.valueOf(known.client()).equals(conversation.client()))
                        .orElseThrow(Cards::unknown)
                        .id();
        conversations.project(conversation.id(), chosen, visit.visitor().id());
        return changed(conversation, false, visit);
    }

    private View changed(Conversation conversation, boolean remembered, Visit visit) {
        return visit.fragment()
                ? show(found(conversation.id()), remembered, "", HttpStatus.OK)
                : new RedirectView("/conversations/" + conversation.id());
    }

    private View show(Conversation conversation, boolean remembered, String mistake, HttpStatus status) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("conversation", conversation);
        parameters.put("card", conversation.client() == null ? null : cards.of(conversation.client()));
        parameters.put("letters", letters(conversation));
        parameters.put("belongings", conversation.client() == null ? List.of() : belongings.to(conversation.client()));
        parameters.put("remembered", remembered);
        parameters.put("mistake", mistake);
        return pages.page("card/beside", parameters, status.value());
    }

    /** The client's own, the newest first. */
    private List<LetterInConversation> letters(Conversation conversation) {
        return conversations.letters(conversation.id()).reversed().stream()
                .filter(letter -> !letter.ours())
                .limit(LETTERS)
                .toList();
    }

    private Conversation found(long id) {
        return conversations.byId(id).orElseThrow(Cards::unknown);
    }
}
