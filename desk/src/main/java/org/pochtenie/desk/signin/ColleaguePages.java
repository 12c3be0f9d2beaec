package org.pochtenie.desk.signin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pochtenie.desk.Settings;
import org.pochtenie.desk.plumbing.Pages;
import org.pochtenie.desk.plumbing.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Where the owner sees who works here, invites, changes roles and says good-bye. */
@Controller
@RequestMapping("/settings/firm/colleagues")
class ColleaguePages {
    private static final String HERE = "/settings/firm/colleagues";
    private final Pages pages;
    private final Colleagues colleagues;
    private final Invitations invitations;
    private final Sessions sessions;
    private final Settings settings;

    ColleaguePages(Pages pages, Colleagues colleagues, Invitations invitations, Sessions sessions, Settings settings) {
        this.pages = pages;
        this.colleagues = colleagues;
        this.invitations = invitations;
        this.sessions = sessions;
        this.settings = settings;
    }

    @GetMapping
    View all() {
        return page("", List.of());
    }

    /** Shows the link in this one answer; it cannot be shown again, for only its hash is kept. */
    @PostMapping("/invitations")
    View invite(@RequestParam String role, @RequestParam(defaultValue = "") String address, Visitor visitor) {
        var token = invitations.invite(role(role), address.strip(), visitor.id());
        return page(settings.publicUrl().resolve("/join/" + token).toString(), List.of());
    }

    @PostMapping("/invitations/{key}/withdraw")
    View withdraw(@PathVariable String key) {
        invitations.withdraw(key);
        return new RedirectView(HERE);
    }

    @PostMapping("/{id}/role")
    View changeRole(@PathVariable long id, @RequestParam String role) {
        var colleague = known(id);
        if (role(role) != Colleague.Role.OWNER && colleagues.isLastOwner(id)) {
            return page("", List.of("signin.mistake.last-owner"));
        }
        colleagues.changeRole(id, role(role));
        sessions.endAll(colleague);
        return new RedirectView(HERE);
    }

    @PostMapping("/{id}/leave")
    View leave(@PathVariable long id) {
        var colleague = known(id);
        if (colleagues.isLastOwner(id)) {
            return page("", List.of("signin.mistake.last-owner"));
        }
        colleagues.leave(id);
        sessions.endAll(colleague);
        return new RedirectView(HERE);
    }

    private View page(String link, List<String> mistakes) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("colleagues", colleagues.all());
        parameters.put("waiting", invitations.waiting());
        parameters.put("link", link);
        parameters.put("mistakes", mistakes);
        return pages.page("signin/colleagues", parameters, mistakes.isEmpty() ? 200 : 422);
    }

    private Colleague known(long id) {
        return colleagues.byId(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Colleague.Role role(String word) {
        try {
            return Colleague.Role.of(word);
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "role", e);
        }
    }
}
