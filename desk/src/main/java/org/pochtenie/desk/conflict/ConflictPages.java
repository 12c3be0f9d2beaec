package org.pochtenie.desk.conflict;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pochtenie.desk.client.Clients;
import org.pochtenie.desk.complaint.Complaints;
import org.pochtenie.desk.conversation.Conversations;
import org.pochtenie.desk.debt.Debt;
import org.pochtenie.desk.debt.Debts;
import org.pochtenie.desk.plumbing.Pages;
import org.pochtenie.desk.plumbing.Visit;
import org.pochtenie.desk.plumbing.Visitor;
import org.pochtenie.desk.question.KeptQuestion;
import org.pochtenie.desk.question.Questions;
import org.pochtenie.desk.signin.Colleague;
import org.pochtenie.desk.signin.Colleagues;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/** The brief of a conflict, made of the history when it is looked at. */
@Controller
class ConflictPages {
    private static final int LETTERS = 6;

    private final Noticed noticed;
    private final Complaints complaints;
    private final Conversations conversations;
    private final Clients clients;
    private final Questions questions;
    private final Debts debts;
    private final Colleagues colleagues;
    private final Pages pages;

    ConflictPages(
            Noticed noticed,
            Complaints complaints,
            Conversations conversations,
            Clients clients,
            Questions questions,
            Debts debts,
            Colleagues colleagues,
            Pages pages) {
        this.noticed = noticed;
        this.complaints = complaints;
        this.conversations = conversations;
        this.clients = clients;
        this.questions = questions;
        this.debts = debts;
        this.colleagues = colleagues;
        this.pages = pages;
    }

    @GetMapping("/conflicts/{letter}")
    View brief(@PathVariable long letter, Visit visit) {
        return pages.page("conflict/brief", Map.of("brief", brief(found(letter), visit)));
    }

    /** A lead has it in hand: nobody else needs to call him. */
    @PostMapping("/conflicts/{letter}/seen")
    String seen(@PathVariable long letter, Visitor visitor) {
        if (!visitor.isLead()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        noticed.seen(found(letter).letter(), visitor.id());
        return "redirect:/conflicts/" + letter;
    }

    private Noticed.One found(long letter) {
        return noticed.byLetter(letter).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Brief brief(Noticed.One one, Visit visit) {
        var conversation = conversations.byId(one.conversation()).orElseThrow();
        var owed = conversation.client() == null
                ? debts.inConversation(conversation.id())
                : debts.ofClient(conversation.client());
        var letters = conversations.letters(conversation.id());
        return new Brief(
                one,
                conversations.letter(one.letter()).orElseThrow(),
                conversation,
                Optional.ofNullable(conversation.client())
                        .flatMap(clients::byId)
                        .orElse(null),
                Optional.ofNullable(conversation.assignee())
                        .flatMap(colleagues::byId)
                        .map(Colleague::name)
                        .orElse(""),
                questions.of(conversation.id()).stream()
                        .filter(KeptQuestion::waits)
                        .toList(),
                others(owed, visit, false),
                others(owed, visit, true),
                letters.reversed().stream().limit(LETTERS).toList(),
                conversation.client() == null ? List.of() : complaints.ofClient(conversation.client()));
    }

    private static List<Debt> others(List<Debt> owed, Visit visit, boolean late) {
        return owed.stream()
                .filter(debt -> !debt.owed().kind().equals(Noticed.CONFLICT) && debt.isLate(visit.now()) == late)
                .toList();
    }
}
