package org.pochtenie.desk.complaint;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.plumbing.Visit;
import org.pochtenie.desk.plumbing.Visitor;
import org.pochtenie.rulebook.duty.ComplaintStage;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What a colleague does with a complaint; each leads back to its page. */
@Controller
class ComplaintPages {
    private static final LocalTime EVENING = LocalTime.of(18, 0);
    private static final int LONGEST = 1000;

    private final Complaints complaints;
    private final Course course;
    private final ClientsWord clientsWord;

    ComplaintPages(Complaints complaints, Course course, ClientsWord clientsWord) {
        this.complaints = complaints;
        this.course = course;
        this.clientsWord = clientsWord;
    }

    @PostMapping("/complaints/{id}/description")
    String describe(@PathVariable long id, @RequestParam Map<String, String> form, Visit visit) {
        found(id);
        try {
            complaints.describe(id, Description.of(form));
        } catch (IllegalArgumentException strange) {
            return page(id, "wrong=amount");
        }
        return page(id, "");
    }

    @PostMapping("/complaints/{id}/options")
    String offer(@PathVariable long id, @RequestParam String words) {
        found(id);
        if (!words.isBlank() && complaints.options(id).size() < 10) {
            complaints.offer(id, shortened(words));
        }
        return page(id, "");
    }

    @PostMapping("/complaints/{id}/options/{option}/away")
    String takeBack(@PathVariable long id, @PathVariable long option) {
        found(id);
        complaints.takeBack(id, option);
        return page(id, "");
    }

    /** The client said, in a letter or by telephone, that we understood. */
    @PostMapping("/complaints/{id}/confirmed")
    String confirmed(@PathVariable long id, Visitor visitor) {
        return goOn(id, Set.of(ComplaintStage.HEARD, ComplaintStage.RESTATED), ComplaintStage.CONFIRMED, visitor);
    }

    @PostMapping("/complaints/{id}/chosen")
    String chosen(
            @PathVariable long id, @RequestParam long option, @RequestParam(defaultValue = "") String by, Visit visit) {
        found(id);
        course.choose(id, option, evening(by, visit), said(visit.visitor(), ""));
        return page(id, "");
    }

    /** By when what was chosen is done. */
    @PostMapping("/complaints/{id}/promised")
    String promised(@PathVariable long id, @RequestParam String by, Visit visit) {
        found(id);
        var evening = evening(by, visit);
        if (evening == null) {
            return page(id, "wrong=day");
        }
        course.promise(id, evening);
        return page(id, "");
    }

    @PostMapping("/complaints/{id}/done")
    String done(@PathVariable long id, Visitor visitor) {
        return goOn(id, Set.of(ComplaintStage.CHOSEN), ComplaintStage.DONE, visitor);
    }

    /** The client is not content: it begins anew. */
    @PostMapping("/complaints/{id}/discontent")
    String discontent(@PathVariable long id, Visitor visitor) {
        return goOn(id, Set.of(ComplaintStage.DONE, ComplaintStage.ASKED), ComplaintStage.HEARD, visitor);
    }

    /** He wrote that he is content: there must be a letter of his since we asked. */
    @PostMapping("/complaints/{id}/content")
    String content(@PathVariable long id, Visitor visitor) {
        var complaint = found(id);
        var letter = clientsWord.since(complaint);
        if (complaint.stage() != ComplaintStage.ASKED || letter.isEmpty()) {
            return page(id, "wrong=word");
        }
        course.close(id, true, new Course.Said(visitor.id(), letter.get(), ""));
        return page(id, "");
    }

    /** A lead ends it without the client's word, and says why. */
    @PostMapping("/complaints/{id}/close")
    String close(@PathVariable long id, @RequestParam(defaultValue = "") String reason, Visitor visitor) {
        if (!visitor.isLead()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        found(id);
        if (reason.isBlank()) {
            return page(id, "wrong=reason");
        }
        course.close(id, false, said(visitor, shortened(reason)));
        return page(id, "");
    }

    private String goOn(long id, Set<ComplaintStage> from, ComplaintStage to, Visitor visitor) {
        found(id);
        course.goOn(id, from, to, said(visitor, ""));
        return page(id, "");
    }

    private Complaint found(long id) {
        return complaints.byId(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Course.Said said(Visitor visitor, String words) {
        return Course.Said.by(visitor.id(), words);
    }

    private static String shortened(String words) {
        var clean = words.strip();
        return clean.substring(0, Math.min(LONGEST, clean.length()));
    }

    private static @Nullable Instant evening(String day, Visit visit) {
        try {
            return day.isBlank()
                    ? null
                    : LocalDate.parse(day)
                            .atTime(EVENING)
                            .atZone(visit.visitor().zone())
                            .toInstant();
        } catch (DateTimeException strange) {
            return null;
        }
    }

    private static String page(long id, String query) {
        return "redirect:/complaints/" + id + (query.isEmpty() ? "" : "?" + query);
    }
}
