package org.pochtenie.desk.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pochtenie.desk.plumbing.Pages;
import org.pochtenie.desk.plumbing.Visit;
import org.pochtenie.desk.plumbing.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The doors of the desk: signing in, and joining by an invitation. */
@Controller
class SignInPages {
    static final int SHORTEST_PASSWORD = 10;
    static final int LONGEST_PASSWORD = 70; // in bytes bcrypt reads 72

    private final Pages pages;
    private final Colleagues colleagues;
    private final Invitations invitations;
    private final Sessions sessions;

    SignInPages(Pages pages, Colleagues colleagues, Invitations invitations, Sessions sessions) {
        this.pages = pages;
        this.colleagues = colleagues;
        this.invitations = invitations;
        this.sessions = sessions;
    }

    @GetMapping("/sign-in")
    View signIn(@RequestParam(defaultValue = "") String refused, Visitor visitor) {
        return visitor.signedIn() ? new RedirectView("/") : pages.page("signin/sign-in", Map.of("refused", refused));
    }

    @GetMapping("/join/{token}")
    View join(@PathVariable String token) {
        return invitations
                .valid(token)
                .map(invitation -> form(token, "", invitation.address(), List.of()))
                .orElseGet(this::linkIsOver);
    }

    @PostMapping("/join/{token}")
    View join(
            @PathVariable String token,
            @RequestParam String name,
            @RequestParam String address,
            @RequestParam String password,
            Visit visit,
            HttpServletRequest request,
            HttpServletResponse response) {
        var invitation = invitations.valid(token);
        if (invitation.isEmpty()) {
            return linkIsOver();
        }
        var mistakes = mistakes(name, address, password);
        if (!mistakes.isEmpty()) {
            return form(token, name, address, mistakes);
        }
        if (!invitations.use(token)) {
            return linkIsOver();
        }
        var newcomer = colleagues.join(
                name.strip(),
                address.strip(),
                password,
                invitation.get().role(),
                visit.language(),
                visit.visitor().zone());
        sessions.begin(newcomer, request, response);
        return new RedirectView(newcomer.role() == Colleague.Role.OWNER ? "/settings/firm/mailboxes" : "/");
    }

    private List<String> mistakes(String name, String address, String password) {
        var mistakes = new ArrayList<String>();
        if (name.isBlank() || name.length() > 100) {
            mistakes.add("signin.mistake.name");
        }
        if (!address.strip().matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
            mistakes.add("signin.mistake.address");
        } else if (colleagues.addressKnown(address.strip())) {
            mistakes.add("signin.mistake.address-taken");
        }
        passwordMistake(password).ifPresent(mistakes::add);
        return mistakes;
    }

    static Optional<String> passwordMistake(String password) {
        var wrong = password.length() < SHORTEST_PASSWORD
                || password.getBytes(StandardCharsets.UTF_8).length > LONGEST_PASSWORD;
        return wrong ? Optional.of("signin.mistake.password") : Optional.empty();
    }

    private View form(String token, String name, String address, List<String> mistakes) {
        return pages.page(
                "signin/join",
                Map.of("token", token, "name", name, "address", address, "mistakes", mistakes),
                mistakes.isEmpty() ? 200 : 422);
    }

    private View linkIsOver() {
        return pages.page("signin/link-is-over", Map.of(), 410);
    }
}
