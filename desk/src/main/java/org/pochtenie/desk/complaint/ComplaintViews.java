package org.pochtenie.desk.complaint;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pochtenie.desk.client.Clients;
import org.pochtenie.desk.conversation.Conversations;
import org.pochtenie.desk.debt.Debts;
import org.pochtenie.desk.plumbing.Pages;
import org.pochtenie.desk.plumbing.Visit;
import org.pochtenie.desk.plumbing.Visitor;
import org.pochtenie.desk.signin.Colleague;
import org.pochtenie.desk.signin.Colleagues;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/** The pages of complaints: all of them, one, and a client's. */
@Controller
class ComplaintViews {
    private final Complaints complaints;
    private final ComplaintCounts counts;
    private final ClientsWord clientsWord;
    private final Clients clients;
    private final Colleagues colleagues;
    private final Conversations conversations;
    private final Debts debts;
    private final Pages pages;

    ComplaintViews(
            Complaints complaints,
            ComplaintCounts counts,
            ClientsWord clientsWord,
            Clients clients,
            Colleagues colleagues,
            Conversations conversations,
            Debts debts,
            Pages pages) {
        this.complaints = complaints;
        this.counts = counts;
        this.clientsWord = clientsWord;
        this.clients = clients;
        this.colleagues = colleagues;
        this.conversations = conversations;
        this.debts = debts;
        this.pages = pages;
    }

    /** A lead sees all and what they cost; a colleague those that are his or nobody's. */
    @GetMapping("/complaints")
    View all(@RequestParam(defaultValue = "open") String list, Visit visit) {
        var me = visit.visitor();
        var shown = (list.equals("closed") ? complaints.closed() : complaints.open())
                .stream()
                        .filter(one -> me.isLead()
                                || one.owner() == null
                                || one.owner().equals(me.id()))
                        .toList();
        var model = new HashMap<String, Object>();
        model.put("complaints", shown);
        model.put("closed", list.equals("closed"));
        model.put("names", names(shown.stream().map(Complaint::client)));
        model.put("colleagues", colleagueNames());
        model.put("askAfter", complaints.askAfter());
        if (me.isLead()) {
            model.put(
                    "counts",
                    counts.since(visit.local(visit.now()).minusYears(1).toInstant()));
        }
        return pages.page("complaint/complaints", model);
    }

    @PostMapping("/complaints/ask-after")
    String askAfter(@RequestParam int days, Visitor visitor) {
        if (!visitor.isLead()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        if (days < 1 || days > 60) {
            throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        complaints.askAfter(days);
        return "redirect:/complaints";
    }

    @GetMapping("/complaints/{id}")
    View one(@PathVariable long id, @RequestParam(defaultValue = "") String wrong) {
        var complaint = complaints.byId(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var model = new HashMap<String, Object>();
        model.put("complaint", complaint);
        model.put("options", complaints.options(id));
        model.put("steps", complaints.steps(id));
        model.put("colleagues", colleagueNames());
        model.put("wrong", wrong);
        model.put("answered", clientsWord.since(complaint).isPresent());
        model.put("name", names(Stream.ofNullable(complaint.client())).getOrDefault(complaint.client(), ""));
        debts.open(Complaints.KIND, id).ifPresent(debt -> model.put("debt", debt));
        if (complaint.letter() != null) {
            conversations.letter(complaint.letter()).ifPresent(letter -> model.put("letter", letter));
        }
        return pages.page("complaint/complaint", model);
    }

    /** For the client's card. */
    @GetMapping("/clients/{client}/complaints")
    View ofClient(@PathVariable long client) {
        return pages.page("complaint/client", Map.of("complaints", complaints.ofClient(client)));
    }

    private Map<Long, String> names(Stream<Long> ids) {
        return clients.names(ids.filter(Objects::nonNull).collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    private Map<Long, String> colleagueNames() {
        return colleagues.all().stream().collect(Collectors.toMap(Colleague::id, Colleague::name));
    }
}
