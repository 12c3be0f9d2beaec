package org.pochtenie.desk.conflict;

import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.complaint.Complaints;
import org.pochtenie.desk.complaint.Course;
import org.pochtenie.desk.complaint.NewComplaint;
import org.pochtenie.desk.conversation.Conversation;
import org.pochtenie.desk.conversation.Conversations;
import org.pochtenie.desk.conversation.LetterInConversation;
import org.pochtenie.desk.debt.Debts;
import org.pochtenie.desk.plumbing.Pages;
import org.pochtenie.desk.plumbing.Visit;
import org.pochtenie.desk.plumbing.Visitor;
import org.pochtenie.rulebook.complaint.Grievances;
import org.pochtenie.rulebook.lexicon.Lexicons;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/** What was noticed in a conversation, and what a colleague says of it; the mark, and the panel beside the letters. */
@Controller
class NoticedPages {
    private final Noticed noticed;
    private final Complaints complaints;
    private final Course course;
    private final Conversations conversations;
    private final Debts debts;
    private final Lexicons lexicons;
    private final Pages pages;

    NoticedPages(
            Noticed noticed,
            Complaints complaints,
            Course course,
            Conversations conversations,
            Debts debts,
            Lexicons lexicons,
            Pages pages) {
        this.noticed = noticed;
        this.complaints = complaints;
        this.course = course;
        this.conversations = conversations;
        this.debts = debts;
        this.lexicons = lexicons;
        this.pages = pages;
    }

    @GetMapping("/conversations/{id}/complaint")
    View panel(@PathVariable long id) {
        return part(id, "conflict/panel");
    }

    @GetMapping("/conversations/{id}/complaint-mark")
    View mark(@PathVariable long id) {
        return part(id, "conflict/mark");
    }

    private View part(long id, String template) {
        var conversation = found(id);
        var model = new HashMap<String, Object>();
        model.put("conversation", conversation.id());
        model.put("noticed", noticed.inConversation(conversation.id()));
        complaints.ofConversation(conversation.id()).ifPresent(complaint -> {
            model.put("complaint", complaint);
            debts.open(Complaints.KIND, complaint.id()).ifPresent(debt -> model.put("debt", debt));
        });
        return pages.page(template, model);
    }

    /** One click makes a complaint of a letter. */
    @PostMapping("/conversations/{id}/complaint")
    String open(@PathVariable long id, @RequestParam(required = false) @Nullable Long letter, Visitor visitor) {
        var conversation = found(id);
        var complained = letter(conversation, letter);
        var told = String.join("\n", Grievances.told(complained.ownText(), lexicons.lemmas()));
        var owner = conversation.assignee() == null ? visitor.id() : conversation.assignee();
        var complaint = course.open(
                new NewComplaint(conversation.id(), conversation.client(), complained.id(), told, owner, visitor.id()));
        noticed.taken(complained.id(), complaint.id());
        return "redirect:/complaints/" + complaint.id();
    }

    @PostMapping("/conversations/{id}/no-complaint")
    String waive(@PathVariable long id, @RequestParam long letter, Visit visit) {
        var known = letter(found(id), letter);
        noticed.waive(known.id(), visit.visitor().id());
        return back(id, visit);
    }

    /** One click calls the lead, with the brief. */
    @PostMapping("/conversations/{id}/conflict")
    String escalate(@PathVariable long id, @RequestParam(required = false) @Nullable Long letter, Visit visit) {
        var conversation = found(id);
        noticed.escalated(
                letter(conversation, letter).id(),
                conversation.id(),
                visit.visitor().id());
        return back(id, visit);
    }

    private static String back(long id, Visit visit) {
        return "redirect:/conversations/" + id + (visit.fragment() ? "/complaint" : "");
    }

    /** That letter of the client's, or his newest one. */
    private LetterInConversation letter(Conversation conversation, @Nullable Long wanted) {
        return conversations.letters(conversation.id()).reversed().stream()
                .filter(letter -> !letter.ours() && (wanted == null || letter.id() == wanted))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Conversation found(long id) {
        return conversations.byId(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
