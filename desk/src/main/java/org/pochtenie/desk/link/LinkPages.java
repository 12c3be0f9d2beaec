package org.pochtenie.desk.link;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.plumbing.Pages;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** The one door for personal links; behind it each kind has its page. */
@Controller
class LinkPages {
    /** Of one link; a page is looked at more often than it is answered. */
    private static final Knocks.Limit SHOWN = new Knocks.Limit(60, Duration.ofMinutes(1));

    private static final Knocks.Limit ANSWERED = new Knocks.Limit(20, Duration.ofMinutes(10));

    private final PersonalLinks links;
    private final Knocks knocks;
    private final Readers readers;
    private final ShutDoor shut;
    private final Pages pages;
    private final ObjectProvider<Linked> kinds;
    private volatile Map<String, Linked> byKind = Map.of();

    LinkPages(
            PersonalLinks links,
            Knocks knocks,
            Readers readers,
            ShutDoor shut,
            Pages pages,
            ObjectProvider<Linked> kinds) {
        this.links = links;
        this.knocks = knocks;
        this.readers = readers;
        this.shut = shut;
        this.pages = pages;
        this.kinds = kinds;
    }

    @GetMapping("/c/{token}")
    View show(@PathVariable String token, HttpServletRequest request) {
        return opened(token, SHOWN, request, (kind, link) -> kind.show(link, pages.visit(request)));
    }

    @PostMapping("/c/{token}")
    View answered(@PathVariable String token, HttpServletRequest request) {
        return opened(
                token, ANSWERED, request, (kind, link) -> kind.answered(link, form(request), pages.visit(request)));
    }

    /** Without this the framework would write the path, and the secret in it, into the log. */
    @RequestMapping("/c/**")
    View elsewhere() {
        return shut.unknown();
    }

    private interface Answer {
        @Nullable
        View of(Linked kind, Link link);
    }

    private View opened(String token, Knocks.Limit limit, HttpServletRequest request, Answer answer) {
        var link = links.byToken(token).orElse(null);
        if (link == null) {
            return shut.unknown();
        }
        if (!knocks.allows(request.getMethod() + " " + link.id(), limit)) {
            return shut.tooOften(limit);
        }
        readers.of(link, request);
        links.opened(link);
        return kind(link).map(kind -> answer.of(kind, link)).orElseGet(shut::unknown);
    }

    private Optional<Linked> kind(Link link) {
        if (byKind.isEmpty()) {
            byKind = kinds.stream().collect(Collectors.toMap(Linked::kind, Function.identity()));
        }
        return Optional.ofNullable(byKind.get(link.kind()));
    }

    private static Map<String, String> form(HttpServletRequest request) {
        var form = new HashMap<String, String>();
        request.getParameterMap().forEach((name, values) -> form.put(name, Objects.requireNonNull(values[0])));
        form.remove(Link.LANGUAGE);
        return form;
    }
}
