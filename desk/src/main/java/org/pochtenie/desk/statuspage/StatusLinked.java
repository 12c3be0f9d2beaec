package org.pochtenie.desk.statuspage;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.client.Client;
import org.pochtenie.desk.client.Clients;
import org.pochtenie.desk.client.Contact;
import org.pochtenie.desk.link.Link;
import org.pochtenie.desk.link.Linked;
import org.pochtenie.desk.link.PublicPages;
import org.pochtenie.desk.plumbing.Visit;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** The personal link of a client leads to his page. */
@Component
class StatusLinked implements Linked {
    static final String KIND = "status";

    private final Statuses statuses;
    private final Asking asking;
    private final Clients clients;
    private final PublicPages pages;

    StatusLinked(Statuses statuses, Asking asking, Clients clients, PublicPages pages) {
        this.statuses = statuses;
        this.asking = asking;
        this.clients = clients;
        this.pages = pages;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public @Nullable View show(Link link, Visit visit) {
        return page(link.client(), false, visit).orElse(null);
    }

    /** The page of one of the client's people; null for somebody who works there no more. */
    @Nullable
    View show(Link link, Contact reader, Visit visit) {
        return statuses.of(link.client(), visit)
                .map(status -> page(status.askedBy(reader), false))
                .orElse(null);
    }

    /** @param preview as a colleague sees it before the client does: nothing can be answered */
    Optional<View> page(long client, boolean preview, Visit visit) {
        return statuses.of(client, visit).map(status -> page(status, preview));
    }

    private View page(Status status, boolean preview) {
        return pages.page("statuspage/page", Map.of("status", status, "preview", preview));
    }

    @Override
    public @Nullable View answered(Link link, Map<String, String> form, Visit visit) {
        return answered(link, null, form, visit);
    }

    /** @param reader whose link it is; null: the client's, and the form says who of his people writes */
    @Nullable
    View answered(Link link, @Nullable Contact reader, Map<String, String> form, Visit visit) {
        var client = clients.byId(link.client()).orElse(null);
        if (client == null) {
            return null;
        }
        if (form.containsKey("question")) {
            return link.again(
                    visit,
                    reader == null
                            ? asked(client, form, visit)
                            : asking.ask(client, reader, form.getOrDefault("question", ""), visit));
        }
        return link.again(visit, pressed(client, form.getOrDefault("act", "")) ? "said" : "");
    }

    private String asked(Client client, Map<String, String> form, Visit visit) {
        return writer(client, form.getOrDefault("who", ""))
                .map(by -> asking.ask(client, by, form.getOrDefault("question", ""), visit))
                .orElse("nowhere");
    }

    /** One of the client's own people, whatever the form says. */
    private static Optional<Contact> writer(Client client, String who) {
        var reachable = client.contacts().stream()
                .filter(contact -> !contact.address().isEmpty())
                .toList();
        return reachable.stream()
                .filter(contact -> String.valueOf(contact.id()).equals(who))
                .findFirst()
                .or(() -> reachable.stream().findFirst());
    }

    /** A button brings kind, number and act: «result 17 confirm». */
    private boolean pressed(Client client, String act) {
        var parts = act.split(" ");
        if (parts.length != 3 || !parts[1].matches("[0-9]{1,18}")) {
            return false;
        }
        statuses.answered(client.id(), parts[0], Long.parseLong(parts[1]), parts[2]);
        return true;
    }
}
