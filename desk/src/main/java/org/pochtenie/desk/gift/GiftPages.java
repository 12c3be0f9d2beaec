package org.pochtenie.desk.gift;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pochtenie.desk.client.Clients;
import org.pochtenie.desk.plumbing.Pages;
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

/** The pages of gifts: all of them, and a client's; what is decided, a lead decides. */
@Controller
class GiftPages {
    private static final int LONGEST = 300;

    private final Gifts gifts;
    private final Clients clients;
    private final Colleagues colleagues;
    private final Pages pages;

    GiftPages(Gifts gifts, Clients clients, Colleagues colleagues, Pages pages) {
        this.gifts = gifts;
        this.clients = clients;
        this.colleagues = colleagues;
        this.pages = pages;
    }

    @GetMapping("/gifts")
    View all(@RequestParam(defaultValue = "") String wrong) {
        var proposed = gifts.proposed();
        var decided = gifts.decided();
        var model = new HashMap<String, Object>();
        model.put("proposed", proposed);
        model.put("fitting", gifts.fitting(proposed.stream().map(Gift::id).toList()));
        model.put("decided", decided);
        model.put("names", names(proposed, decided));
        model.put("colleagues", colleagues.all().stream().collect(Collectors.toMap(Colleague::id, Colleague::name)));
        model.put("spent", gifts.spent());
        model.put("limit", gifts.limit());
        model.put("clients", gifts.sums(true));
        model.put("months", gifts.sums(false));
        model.put("wrong", wrong);
        return pages.page("gift/gifts", model);
    }

    private Map<Long, String> names(List<Gift> proposed, List<Gift> decided) {
        return clients.names(Stream.concat(proposed.stream(), decided.stream())
                .map(Gift::client)
                .collect(Collectors.toSet()));
    }

    /** For the client's card. */
    @GetMapping("/clients/{client}/gifts")
    View ofClient(@PathVariable long client) {
        return pages.page("gift/client", Map.of("client", client, "gifts", gifts.ofClient(client)));
    }

    @PostMapping("/clients/{client}/gifts")
    String propose(@PathVariable long client, @RequestParam String what, @RequestParam String cost, Visitor visitor) {
        if (clients.byId(client).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var amount = amount(cost);
        if (what.isBlank() || amount.isEmpty()) {
            return "redirect:/gifts?wrong=gift";
        }
        gifts.propose(client, shortened(what), amount.get(), visitor.id());
        return "redirect:/clients/" + client;
    }

    @PostMapping("/gifts/{id}/approve")
    String approve(@PathVariable long id, @RequestParam(defaultValue = "") String reason, Visitor visitor) {
        onlyLead(visitor);
        return gifts.approve(found(id).id(), visitor.id(), shortened(reason))
                ? "redirect:/gifts"
                : "redirect:/gifts?wrong=reason";
    }

    @PostMapping("/gifts/{id}/decline")
    String decline(@PathVariable long id, @RequestParam(defaultValue = "") String reason, Visitor visitor) {
        onlyLead(visitor);
        gifts.decline(found(id).id(), visitor.id(), shortened(reason));
        return "redirect:/gifts";
    }

    @PostMapping("/gifts/{id}/given")
    String given(@PathVariable long id) {
        gifts.given(found(id).id());
        return "redirect:/gifts";
    }

    @PostMapping("/gifts/limit")
    String limit(@RequestParam String limit, Visitor visitor) {
        onlyLead(visitor);
        var amount = amount(limit);
        amount.ifPresent(gifts::limit);
        return amount.isPresent() ? "redirect:/gifts" : "redirect:/gifts?wrong=gift";
    }

    private Gift found(long id) {
        return gifts.byId(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static void onlyLead(Visitor visitor) {
        if (!visitor.isLead()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    /** 1 500,50 as well as 1500.50. */
    private static Optional<BigDecimal> amount(String typed) {
        var plain = typed.replaceAll("[\\s\\u00a0]", "").replace(',', '.');
        return plain.matches("\\d{1,9}(\\.\\d{1,2})?") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    private static String shortened(String words) {
        var clean = words.strip();
        return clean.substring(0, Math.min(LONGEST, clean.length()));
    }
}
