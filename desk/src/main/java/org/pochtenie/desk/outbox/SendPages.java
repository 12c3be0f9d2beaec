package org.pochtenie.desk.outbox;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.draft.Drafts;
import org.pochtenie.desk.draft.NoSuchDraft;
import org.pochtenie.desk.draft.VerdictJson;
import org.pochtenie.desk.plumbing.Visit;
import org.pochtenie.desk.signin.Colleagues;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Sends drafts, for the editor. */
@RestController
class SendPages {
    /** What the editor says when "send" is pressed. */
    record Wanted(
            long version,
            @Nullable Map<String, String> reasons,
            @Nullable Instant at,
            @Nullable Long seen) {
        Sending.Wish wish() {
            return new Sending.Wish(version, reasons == null ? Map.of() : reasons, at, seen);
        }
    }

    private final Sending sending;
    private final Drafts drafts;
    private final Colleagues colleagues;

    SendPages(Sending sending, Drafts drafts, Colleagues colleagues) {
        this.sending = sending;
        this.drafts = drafts;
        this.colleagues = colleagues;
    }

    @PostMapping("/drafts/{id}/send")
    ResponseEntity<Map<String, Object>> send(@PathVariable long id, @RequestBody Wanted wanted, Visit visit) {
        var draft = drafts.own(id, visit.visitor().id()).orElseThrow(NoSuchDraft::new);
        var author = colleagues.byId(visit.visitor().id()).orElseThrow();
        return switch (sending.send(draft, author, wanted.wish())) {
            case Sending.Answer.Gone gone -> ResponseEntity.ok(queued(gone.outgoing()));
            case Sending.Answer.Held held ->
                unprocessable(Map.of("verdict", VerdictJson.of(held.read(), visit.locale())));
            case Sending.Answer.Wrong wrong ->
                unprocessable(
                        Map.of("error", visit.t(wrong.key(), wrong.arguments().toArray())));
            case Sending.Answer.Passed passed -> conflict(Map.of("overtaken", passed.by()));
            case Sending.Answer.Newer newer ->
                conflict(Map.of(
                        "version", newer.draft().version(),
                        "state", newer.draft().state().word()));
        };
    }

    private static Map<String, Object> queued(Outgoing outgoing) {
        return Map.of(
                "outgoing", outgoing.id(),
                "undoUntil", outgoing.sendAt(),
                "undoUrl", "/outbox/" + outgoing.id() + "/undo");
    }

    private static ResponseEntity<Map<String, Object>> unprocessable(Map<String, Object> why) {
        return ResponseEntity.unprocessableContent().body(why);
    }

    private static ResponseEntity<Map<String, Object>> conflict(Map<String, Object> with) {
        return ResponseEntity.status(HttpStatus.CONFLICT).body(with);
    }
}
