package org.pochtenie.desk.conversation.side;

import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.conversation.Conversation;
import org.pochtenie.desk.conversation.Conversations;
import org.pochtenie.desk.conversation.State;
import org.pochtenie.desk.plumbing.Sql;
import org.pochtenie.desk.plumbing.Visit;
import org.pochtenie.desk.plumbing.Visitor;
import org.pochtenie.desk.signin.Colleagues;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.server.ResponseStatusException;

/** What a colleague does with a conversation beside answering it; the answer is the part of the page that changed. */
@Controller
class SidePages {
    private final Conversations conversations;
    private final Colleagues colleagues;
    private final Notes notes;
    private final Presence presence;
    private final InstantSource now;

    SidePages(Conversations conversations, Colleagues colleagues, Notes notes, Presence presence, InstantSource now) {
        this.conversations = conversations;
        this.colleagues = colleagues;
        this.notes = notes;
        this.presence = presence;
        this.now = now;
    }

    @PostMapping("/conversations/{id}/state")
    String state(@PathVariable long id, @RequestParam String state, Visit visit) {
        var by = visit.visitor().id();
        var known = found(id).id();
        switch (stateNamed(state)) {
            case WAITING_FOR_US -> conversations.waitForUs(known, by);
            case WAITING_FOR_CLIENT -> conversations.waitForClient(known, by);
            case CLOSED -> conversations.close(known, by);
        }
        return part(known, "head", visit);
    }

    @PostMapping("/conversations/{id}/snooze")
    String snooze(@PathVariable long id, @RequestParam String until, Visit visit) {
        var known = found(id).id();
        var time = SnoozeTime.of(until, now.instant(), visit.visitor().zone())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT));
        conversations.snooze(known, time, visit.visitor().id());
        return part(known, "head", visit);
    }

    /** Colleague 0 is nobody. */
    @PostMapping("/conversations/{id}/assignee")
    String assign(@PathVariable long id, @RequestParam long colleague, Visit visit) {
        var known = found(id).id();
        @Nullable
        Long assignee = colleague == 0
                ? null
                : colleagues
                        .byId(colleague)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))
                        .id();
        conversations.assign(known, assignee, visit.visitor().id());
        return part(known, "head", visit);
    }

    @PostMapping("/conversations/{id}/notes")
    String note(@PathVariable long id, @RequestParam String text, Visit visit) {
        var known = found(id).id();
        notes.write(known, visit.visitor().id(), text);
        return part(known, "letters", visit);
    }

    @PostMapping("/conversations/{id}/notes/{note}/may-be-told")
    String mayBeTold(@PathVariable long id, @PathVariable long note, @RequestParam boolean told, Visit visit) {
        var known = found(id).id();
        notes.mayBeTold(known, note, told);
        return part(known, "letters", visit);
    }

    @PostMapping("/conversations/{id}/presence")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void presence(
            @PathVariable long id,
            @RequestParam(defaultValue = "false") boolean writing,
            @RequestParam(defaultValue = "false") boolean leaving,
            Visitor visitor) {
        if (leaving) {
            presence.gone(id, visitor.id());
        } else {
            presence.here(found(id).id(), visitor.id(), writing);
        }
    }

    private static State stateNamed(String word) {
        for (var state : State.values()) {
            if (Sql.word(state).equals(word)) {
                return state;
            }
        }
        throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Conversation found(long id) {
        return conversations.byId(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The part of the page for htmx, the whole page for a browser without scripts. */
    private static String part(long conversation, String part, Visit visit) {
        return "redirect:/conversations/" + conversation + (visit.fragment() ? "/" + part : "");
    }
}
