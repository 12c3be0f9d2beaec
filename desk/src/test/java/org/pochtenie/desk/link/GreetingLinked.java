package org.pochtenie.desk.link;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.client.Clients;
import org.pochtenie.desk.plumbing.Visit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** A tiny kind of links for tests: shows the client's name, and takes another one. */
@Component
final class GreetingLinked implements Linked {
    private final Clients clients;
    private final PublicPages pages;
    private final JdbcClient jdbc;

    GreetingLinked(Clients clients, PublicPages pages, JdbcClient jdbc) {
        this.clients = clients;
        this.pages = pages;
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "greeting";
    }

    @Override
    public @Nullable View show(Link link, Visit visit) {
        var name = clients.byId(link.client()).orElseThrow().name();
        if (name.equals("Gone")) {
            return null;
        }
        if (name.equals("Broken")) {
            throw new IllegalStateException("This page is broken");
        }
        return (model, request, response) -> {
            response.setContentType("text/plain;charset=utf-8");
            response.getWriter()
                    .print(visit.language() + " " + name + " " + visit.visitor().signedIn() + " " + pages.firm()
                            + visit.csrfToken());
        };
    }

    @Override
    public View answered(Link link, Map<String, String> form, Visit visit) {
        jdbc.sql("update client set name = ? where id = ?")
                .params(form.getOrDefault("name", ""), link.client())
                .update();
        return link.again(visit, "named");
    }
}
