package org.pochtenie.desk.conversation.parting;

import java.util.List;
import java.util.Map;
import org.pochtenie.desk.conversation.Conversation;
import org.pochtenie.desk.conversation.Conversations;
import org.pochtenie.desk.conversation.Partings;
import org.pochtenie.desk.plumbing.Pages;
import org.pochtenie.desk.plumbing.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/** Chooses letters, parts them off, and takes it back. */
@Controller
class PartingPages {
    private static final int LONGEST = 300;

    private final Conversations conversations;
    private final Partings partings;
    private final Pages pages;

    PartingPages(Conversations conversations, Partings partings, Pages pages) {
        this.conversations = conversations;
        this.partings = partings;
        this.pages = pages;
    }

    /** @param letter that is chosen already, 0 for none */
    @GetMapping("/conversations/{id}/apart")
    View choose(
            @PathVariable long id,
            @RequestParam(defaultValue = "0") long letter,
            @RequestParam(defaultValue = "") String wrong) {
        var conversation = found(id);
        return pages.page(
                "parting/choose",
                Map.of(
                        "conversation",
                        conversation,
                        "letters",
                        conversations.letters(conversation.id()),
                        "chosen",
                        letter,
                        "wrong",
                        wrong));
    }

    @PostMapping("/conversations/{id}/apart")
    String part(
            @PathVariable long id,
            @RequestParam(defaultValue = "") List<Long> letters,
            @RequestParam(defaultValue = "") String subject,
            Visit visit) {
        var conversation = found(id);
        var typed = subject.strip();
        var name = typed.isEmpty() ? visit.t("parting.subject", conversation.subject()) : typed;
        return partings.part(
                        conversation.id(),
                        letters,
                        name.substring(0, Math.min(LONGEST, name.length())),
                        visit.visitor().id())
                .map(parting -> "redirect:/partings/" + parting.id())
                .orElse("redirect:/conversations/" + conversation.id() + "/apart?wrong=letters");
    }

    @GetMapping("/partings/{id}")
    View parted(@PathVariable long id) {
        var parting = parting(id);
        return pages.page(
                "parting/parted",
                Map.of("parting", parting, "from", found(parting.from()), "into", found(parting.into())));
    }

    @PostMapping("/partings/{id}/undo")
    String undo(@PathVariable long id) {
        var parting = parting(id);
        partings.undo(parting);
        return "redirect:/conversations/" + parting.from();
    }

    private Partings.Parting parting(long id) {
        return partings.byId(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Conversation found(long id) {
        return conversations.byId(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
