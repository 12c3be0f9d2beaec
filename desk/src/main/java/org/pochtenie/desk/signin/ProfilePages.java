package org.pochtenie.desk.signin;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pochtenie.desk.plumbing.Pages;
import org.pochtenie.desk.plumbing.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** A colleague's own settings: name, position, language, zone, look, signature, password. */
@Controller
class ProfilePages {
    private final Pages pages;
    private final Colleagues colleagues;
    private final Sessions sessions;

    ProfilePages(Pages pages, Colleagues colleagues, Sessions sessions) {
        this.pages = pages;
        this.colleagues = colleagues;
        this.sessions = sessions;
    }

    @GetMapping("/settings")
    View profile(Visitor visitor) {
        return page(visitor, List.of());
    }

    @PostMapping("/settings")
    View describe(
            @RequestParam String name,
            @RequestParam(defaultValue = "") String position,
            @RequestParam String language,
            @RequestParam String zone,
            @RequestParam(defaultValue = "") String signature,
            Visitor visitor) {
        var mistakes = Profile.mistakes(name, language, zone, visitor.theme(), signature);
        if (!mistakes.isEmpty()) {
            return page(visitor, mistakes);
        }
        colleagues.describe(
                visitor.id(),
                new Profile(
                        name.strip(), position.strip(), language, ZoneId.of(zone), visitor.theme(), signature.strip()));
        return new RedirectView("/settings?saved");
    }

    /** The switch in the menu: remembered with the colleague, so that every device looks the same. */
    @PostMapping("/settings/theme")
    ResponseEntity<Void> theme(@RequestParam String theme, Visitor visitor) {
        if (!Set.of("auto", "light", "dark").contains(theme)) {
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).build();
        }
        colleagues.chooseTheme(visitor.id(), theme);
        return ResponseEntity.noContent().build();
    }

    /** Ends the sessions on all other devices, and on this one too: whoever knew the old password is out. */
    @PostMapping("/settings/password")
    View password(@RequestParam String before, @RequestParam String password, Visitor visitor) {
        if (!colleagues.passwordIs(visitor.id(), before)) {
            return page(visitor, List.of("signin.mistake.password-before"));
        }
        var mistake = SignInPages.passwordMistake(password);
        if (mistake.isPresent()) {
            return page(visitor, List.of(mistake.get()));
        }
        colleagues.changePassword(visitor.id(), password);
        sessions.endAll(colleagues.byId(visitor.id()).orElseThrow());
        return new RedirectView("/sign-in?refused=changed");
    }

    private View page(Visitor visitor, List<String> mistakes) {
        return pages.page(
                "signin/profile",
                Map.of(
                        "colleague", colleagues.byId(visitor.id()).orElseThrow(),
                        "zones",
                                ZoneId.getAvailableZoneIds().stream()
                                        .filter(zone -> zone.contains("/")
                                                && !zone.startsWith("Etc/")
                                                && !zone.startsWith("SystemV/"))
                                        .sorted()
                                        .toList(),
                        "mistakes", mistakes),
                mistakes.isEmpty() ? 200 : 422);
    }
}
