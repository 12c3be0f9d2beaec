package org.pochtenie.desk.draft;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.plumbing.Pages;
import org.pochtenie.desk.plumbing.Visit;
import org.pochtenie.desk.plumbing.Visitor;
import org.pochtenie.desk.signin.Colleagues;
import org.pochtenie.letters.invitation.Answer;
import org.pochtenie.rulebook.Person;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Where letters are written: the composer below a conversation, and on a page of its own. */
@Controller
class DraftPages {
    /** What the editor sends while somebody types. */
    record Typed(
            long version,
            @Nullable List<Person> to,
            @Nullable List<Person> cc,
            @Nullable String subject,
            @Nullable String html,
            @Nullable Set<Long> ticked) {
        Change change(Draft draft) {
            return new Change(
                    version,
                    new Recipients(
                            to == null ? draft.recipients().to() : to,
                            cc == null ? draft.recipients().cc() : cc),
                    subject == null ? draft.subject() : subject,
                    html == null ? draft.html() : html,
                    ticked == null ? draft.ticked() : ticked);
        }
    }

    private final Pages pages;
    private final Begin begin;
    private final MeetingAnswers meetingAnswers;
    private final Drafts drafts;
    private final Composing composing;
    private final Proofreading proofreading;
    private final Colleagues colleagues;

    DraftPages(
            Pages pages,
            Begin begin,
            MeetingAnswers meetingAnswers,
            Drafts drafts,
            Composing composing,
            Proofreading proofreading,
            Colleagues colleagues) {
        this.pages = pages;
        this.begin = begin;
        this.meetingAnswers = meetingAnswers;
        this.drafts = drafts;
        this.composing = composing;
        this.proofreading = proofreading;
        this.colleagues = colleagues;
    }

    @GetMapping("/conversations/{id}/composer")
    View composer(@PathVariable long id, Visit visit) {
        return begin.reply(id, visit.visitor().id())
                .map(draft -> pages.page("draft/composer", Map.of("composer", composing.of(draft, visit))))
                .orElseGet(() -> pages.page("draft/mailboxless"));
    }

    /** An invitation is answered in the author's draft, which he reads and sends like any other. */
    @PostMapping("/letters/{id}/invitation/answer")
    ResponseEntity<Void> answerInvitation(@PathVariable long id, @RequestParam Answer answer, Visit visit) {
        var draft = meetingAnswers
                .begin(id, answer, visit.visitor().id(), visit.language())
                .orElseThrow(NoSuchDraft::new);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/conversations/" + draft.conversation() + "#composer"))
                .build();
    }

    @GetMapping("/drafts")
    View mine(Visitor visitor) {
        return pages.page("draft/drafts", Map.of("drafts", drafts.openOf(visitor.id())));
    }

    @GetMapping("/drafts/new")
    View fresh(Visitor visitor) {
        return begin.fresh(visitor.id())
                .<View>map(draft -> new RedirectView("/drafts/" + draft.id()))
                .orElseGet(() -> pages.page("draft/mailboxlessPage"));
    }

    @GetMapping("/drafts/{id}")
    View page(@PathVariable long id, Visit visit) {
        var draft = drafts.own(id, visit.visitor().id()).orElseThrow(NoSuchDraft::new);
        if (draft.state() != Draft.State.OPEN) {
            return new RedirectView(
                    draft.conversation() == null ? "/drafts" : "/conversations/" + draft.conversation());
        }
        return pages.page("draft/page", Map.of("composer", composing.of(draft, visit)));
    }

    @PutMapping("/drafts/{id}")
    ResponseEntity<Map<String, Object>> save(@PathVariable long id, @RequestBody Typed typed, Visit visit) {
        var draft = drafts.own(id, visit.visitor().id()).orElseThrow(NoSuchDraft::new);
        return drafts.save(draft, typed.change(draft))
                .map(saved -> ResponseEntity.ok(saved(saved, visit)))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.CONFLICT)
                        .body(newer(drafts.byId(id).orElseThrow())));
    }

    private Map<String, Object> saved(Draft draft, Visit visit) {
        var author = colleagues.byId(draft.author()).orElseThrow();
        return Map.of(
                "version", draft.version(),
                "saved", draft.touchedAt(),
                "verdict", VerdictJson.of(proofreading.read(draft, author), visit.locale()));
    }

    static Map<String, Object> newer(Draft draft) {
        return Map.of(
                "version", draft.version(),
                "state", draft.state().word(),
                "to", draft.recipients().to(),
                "cc", draft.recipients().cc(),
                "subject", draft.subject(),
                "html", draft.html(),
                "ticked", draft.ticked());
    }

    /** From which mailbox a new letter goes. */
    @PostMapping("/drafts/{id}/from")
    ResponseEntity<Void> from(@PathVariable long id, @RequestParam long mailbox, Visitor visitor) {
        if (drafts.own(id, visitor.id()).isEmpty()) {
            throw new NoSuchDraft();
        }
        if (begin.canSend(mailbox)) {
            drafts.from(id, mailbox);
        }
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/drafts/{id}/discard")
    ResponseEntity<Map<String, Object>> discard(@PathVariable long id, Visitor visitor) {
        if (drafts.own(id, visitor.id()).isEmpty()) {
            throw new NoSuchDraft();
        }
        drafts.turn(id, Draft.State.OPEN, Draft.State.DISCARDED);
        return ResponseEntity.ok(Map.of("undoUrl", "/drafts/" + id + "/restore"));
    }

    @PostMapping("/drafts/{id}/restore")
    ResponseEntity<Map<String, Object>> restore(@PathVariable long id, Visitor visitor) {
        if (drafts.own(id, visitor.id()).isEmpty()) {
            throw new NoSuchDraft();
        }
        drafts.reopen(id, Draft.State.DISCARDED);
        return ResponseEntity.ok().location(URI.create("/drafts/" + id)).body(Map.of("url", "/drafts/" + id));
    }
}
