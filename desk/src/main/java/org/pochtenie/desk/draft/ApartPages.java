package org.pochtenie.desk.draft;

import java.util.Map;
import org.pochtenie.desk.plumbing.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Answers the click that moves a reply about another topic into a conversation of its own. */
@RestController
class ApartPages {
    private final Drafts drafts;
    private final Apart apart;

    /** @param version of the reply that its author sees */
    record Topic(long version, String subject) {}

    ApartPages(Drafts drafts, Apart apart) {
        this.drafts = drafts;
        this.apart = apart;
    }

    @PostMapping("/drafts/{id}/apart")
    ResponseEntity<Map<String, Object>> move(@PathVariable long id, @RequestBody Topic topic, Visitor visitor) {
        var reply = own(id, visitor);
        return apart.move(reply, topic.version(), topic.subject())
                .map(letter -> ResponseEntity.ok(Map.<String, Object>of(
                        "url", "/drafts/" + letter.id(),
                        "undoUrl", "/drafts/" + id + "/apart/" + letter.id() + "/undo")))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.CONFLICT)
                        .body(DraftPages.newer(drafts.byId(id).orElseThrow())));
    }

    @PostMapping("/drafts/{id}/apart/{letter}/undo")
    ResponseEntity<Map<String, Object>> undo(@PathVariable long id, @PathVariable long letter, Visitor visitor) {
        var reply = own(id, visitor);
        return apart.undo(reply, own(letter, visitor))
                ? ResponseEntity.ok(Map.of("url", "/conversations/" + reply.conversation() + "#composer"))
                : ResponseEntity.status(HttpStatus.CONFLICT).build();
    }

    private Draft own(long id, Visitor visitor) {
        return drafts.own(id, visitor.id()).orElseThrow(NoSuchDraft::new);
    }
}
