package org.pochtenie.desk.outbox;

import java.util.List;
import java.util.Map;
import org.pochtenie.desk.draft.Drafts;
import org.pochtenie.desk.plumbing.Pages;
import org.pochtenie.desk.plumbing.Visit;
import org.pochtenie.desk.plumbing.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/** What becomes of sent letters, beside their conversation: take it back, send it again, it arrived. */
@Controller
class OutgoingPages {
    private final Outbox outbox;
    private final Correction correction;
    private final Drafts drafts;
    private final Pages pages;

    OutgoingPages(Outbox outbox, Correction correction, Drafts drafts, Pages pages) {
        this.outbox = outbox;
        this.correction = correction;
        this.drafts = drafts;
        this.pages = pages;
    }

    /** What its visitor has sent and what has not arrived, or goes later. */
    @GetMapping("/outbox")
    View outbox(Visitor visitor) {
        var lines = outbox.openOf(visitor.id()).stream()
                .map(outgoing -> new OutboxLine(
                        outgoing, drafts.byId(outgoing.draft()).orElseThrow().subject(), url(outgoing)))
                .toList();
        return pages.page("outbox/outbox", Map.of("lines", lines));
    }

    /** Those of a conversation that are not delivered (yet). */
    @GetMapping("/conversations/{id}/outgoing")
    View ofConversation(@PathVariable long id, Visitor visitor) {
        var shown = outbox.openIn(id).stream()
                .map(outgoing -> new ShownOutgoing(outgoing, mayDecide(outgoing, visitor)))
                .toList();
        return pages.page("outbox/outgoing", Map.of("conversation", id, "letters", shown));
    }

    /** With which remarks a letter was sent, and why; empty for letters that were not sent from here. */
    @GetMapping("/letters/{id}/remarks")
    View remarks(@PathVariable long id) {
        var remarks = outbox.ofLetter(id)
                .map(outgoing -> outbox.remarksOf(outgoing.id()))
                .orElse(List.of());
        return pages.page("outbox/remarks", Map.of("remarks", remarks));
    }

    /** Opens the draft again; for the editor, which then goes to {@code url}. */
    @PostMapping("/outbox/{id}/undo")
    ResponseEntity<Map<String, Object>> undo(@PathVariable long id, Visit visit) {
        var outgoing = own(id, visit.visitor());
        if (!outbox.undo(id)) {
            return ResponseEntity.status(HttpStatus.CONFLICT).body(Map.of("error", visit.t("outbox.too-late")));
        }
        var draft = drafts.byId(outgoing.draft()).orElseThrow();
        // htmx goes there by itself, the editor's own call reads it from the answer.
        return ResponseEntity.ok()
                .header("HX-Redirect", url(outgoing))
                .body(Map.of("draft", draft.id(), "version", draft.version(), "url", url(outgoing)));
    }

    @PostMapping("/outbox/{id}/again")
    View again(@PathVariable long id, Visitor visitor) {
        var outgoing = own(id, visitor);
        outbox.again(id);
        return shown(outgoing, visitor);
    }

    /** It arrived after all, or its author has seen that it did not. */
    @PostMapping("/outbox/{id}/settled")
    View settled(@PathVariable long id, Visitor visitor) {
        var outgoing = own(id, visitor);
        outbox.settle(id);
        return shown(outgoing, visitor);
    }

    /** A letter that was refused becomes a draft again, to be corrected. */
    @PostMapping("/outbox/{id}/correct")
    ResponseEntity<Void> correct(@PathVariable long id, Visitor visitor) {
        own(id, visitor);
        var draft = correction.of(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.CONFLICT));
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Location", "/drafts/" + draft)
                .build();
    }

    private View shown(Outgoing outgoing, Visitor visitor) {
        return outgoing.conversation() == null
                ? pages.page("outbox/remarks", Map.of("remarks", List.of()))
                : ofConversation(outgoing.conversation(), visitor);
    }

    private static String url(Outgoing outgoing) {
        return outgoing.conversation() == null
                ? "/drafts/" + outgoing.draft()
                : "/conversations/" + outgoing.conversation();
    }

    /** What is not his is not there for him, unless he leads the team. */
    private Outgoing own(long id, Visitor visitor) {
        return outbox.byId(id)
                .filter(outgoing -> mayDecide(outgoing, visitor))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static boolean mayDecide(Outgoing outgoing, Visitor visitor) {
        return outgoing.author() == visitor.id() || visitor.isLead();
    }
}
