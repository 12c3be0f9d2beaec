package org.pochtenie.desk.draft;

import org.pochtenie.desk.plumbing.Visit;
import org.pochtenie.desk.signin.Colleagues;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** Answers the button that asks for a softer sentence. */
@Controller
class SofteningPages {
    private final Drafts drafts;
    private final Colleagues colleagues;
    private final Softening softening;

    /** @param key of the remark */
    record Wish(String key) {}

    SofteningPages(Drafts drafts, Colleagues colleagues, Softening softening) {
        this.drafts = drafts;
        this.colleagues = colleagues;
        this.softening = softening;
    }

    /** 204 where there is nothing to propose, whatever the reason. */
    @PostMapping("/drafts/{id}/softer")
    ResponseEntity<Softening.Softer> softer(@PathVariable long id, @RequestBody Wish wish, Visit visit) {
        var draft = drafts.own(id, visit.visitor().id()).orElseThrow(NoSuchDraft::new);
        var author = colleagues.byId(draft.author()).orElseThrow();
        return softening
                .of(draft, author, wish.key(), visit.locale())
                .map(ResponseEntity::ok)
                .orElseGet(() -> ResponseEntity.noContent().build());
    }
}
