package org.pochtenie.desk.accesskey;

import java.util.List;
import java.util.Map;
import org.pochtenie.desk.Settings;
import org.pochtenie.desk.plumbing.Pages;
import org.pochtenie.desk.plumbing.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Where a colleague makes and revokes keys for his programs, and reads how they are set. */
@Controller
@RequestMapping("/settings/programs")
class ProgramPages {
    private static final int LONGEST_NAME = 60;
    private static final int MOST_KEYS = 30;

    private final Pages pages;
    private final AccessKeys keys;
    private final Settings settings;

    ProgramPages(Pages pages, AccessKeys keys, Settings settings) {
        this.pages = pages;
        this.keys = keys;
        this.settings = settings;
    }

    @GetMapping
    View all(Visitor visitor) {
        return page(visitor, "", List.of());
    }

    /** Shows the key in this one answer; it cannot be shown again, for only its hash is kept. */
    @PostMapping("/keys")
    View make(@RequestParam(defaultValue = "") String name, Visitor visitor) {
        var called = name.strip();
        if (called.isEmpty() || called.length() > LONGEST_NAME) {
            return page(visitor, "", List.of("accesskey.mistake.name"));
        }
        if (keys.of(visitor.id()).size() >= MOST_KEYS) {
            return page(visitor, "", List.of("accesskey.mistake.many"));
        }
        return page(visitor, keys.make(visitor.id(), called), List.of());
    }

    @PostMapping("/keys/{id}/revoke")
    View revoke(@PathVariable long id, Visitor visitor) {
        keys.revoke(id, visitor.id());
        return new RedirectView("/settings/programs");
    }

    private View page(Visitor visitor, String key, List<String> mistakes) {
        var parameters = Map.<String, Object>of(
                "keys",
                keys.of(visitor.id()),
                "key",
                key,
                "desk",
                settings.publicUrl().toString(),
                "host",
                settings.publicUrl().getHost(),
                "port",
                settings.submission().port(),
                "mistakes",
                mistakes);
        return pages.page("accesskey/programs", parameters, mistakes.isEmpty() ? 200 : 422);
    }
}
