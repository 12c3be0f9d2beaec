package org.pochtenie.desk.link;

import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.Settings;
import org.pochtenie.desk.client.Client;
import org.pochtenie.desk.client.Clients;
import org.pochtenie.desk.plumbing.Pages;
import org.pochtenie.desk.plumbing.Visit;
import org.pochtenie.desk.plumbing.Visitor;
import org.springframework.stereotype.Component;

/** In whose language a page speaks: the reader's own choice, else his client card's, else his browser's. */
@Component
class Readers {
    private final Clients clients;
    private final Pages pages;
    private final Settings settings;

    Readers(Clients clients, Pages pages, Settings settings) {
        this.clients = clients;
        this.pages = pages;
        this.settings = settings;
    }

    /** Whoever opens the link reads as nobody, a colleague too: he sees what the client sees. */
    void of(Link link, HttpServletRequest request) {
        var client = clients.byId(link.client());
        var language = chosen(request, client.map(Client::language).orElse(null));
        var zone = client.map(Client::zone).map(ZoneId::of).orElse(settings.zone());
        request.setAttribute(Visit.VISITOR, Visitor.nobody(language == null ? browser(request) : language, zone));
    }

    /** Before it is known whose link it is. */
    void stranger(HttpServletRequest request) {
        var language = chosen(request, null);
        if (language != null) {
            request.setAttribute(Visit.VISITOR, Visitor.nobody(language, settings.zone()));
        }
    }

    private String browser(HttpServletRequest request) {
        return pages.visit(request).language();
    }

    private static @Nullable String chosen(HttpServletRequest request, @Nullable String otherwise) {
        // Only from the query: reading a parameter would read the whole body of a form.
        var query = request.getQueryString();
        for (var language : new String[] {"ru", "en"}) {
            if (query != null && ("&" + query + "&").contains("&" + Link.LANGUAGE + "=" + language + "&")) {
                return language;
            }
        }
        return otherwise;
    }
}
