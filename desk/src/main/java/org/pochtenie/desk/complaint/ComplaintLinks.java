package org.pochtenie.desk.complaint;

import java.net.URI;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.link.Link;
import org.pochtenie.desk.link.Linked;
import org.pochtenie.desk.link.PersonalLinks;
import org.pochtenie.desk.link.PublicPages;
import org.pochtenie.desk.plumbing.Visit;
import org.pochtenie.rulebook.duty.ComplaintStage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** What the client sees of his complaint, and says to it, by his personal link. */
@Component
class ComplaintLinks implements Linked {
    private static final int LONGEST = 4000;

    private final PersonalLinks links;
    private final Complaints complaints;
    private final ObjectProvider<Course> course;
    private final NextStep nextStep;
    private final PublicPages pages;
    private final InstantSource now;

    ComplaintLinks(
            PersonalLinks links,
            Complaints complaints,
            ObjectProvider<Course> course,
            NextStep nextStep,
            PublicPages pages,
            InstantSource now) {
        this.links = links;
        this.complaints = complaints;
        this.course = course;
        this.nextStep = nextStep;
        this.pages = pages;
        this.now = now;
    }

    /** Empty where it is not known whose complaint it is. */
    Optional<URI> to(Complaint complaint) {
        return Optional.ofNullable(complaint.client()).map(client -> links.to(kind(), complaint.id(), client));
    }

    @Override
    public String kind() {
        return Complaints.KIND;
    }

    @Override
    public @Nullable View show(Link link, Visit visit) {
        return complaints
                .byId(link.subject())
                .map(complaint -> pages.page(
                        "complaint/public",
                        Map.of("complaint", complaint, "options", complaints.options(complaint.id()))))
                .orElse(null);
    }

    /** Only what its stage asks can be answered; the same answer for a second time changes nothing. */
    @Override
    public @Nullable View answered(Link link, Map<String, String> form, Visit visit) {
        var complaint = complaints.byId(link.subject()).orElse(null);
        if (complaint == null) {
            return null;
        }
        var typed = form.getOrDefault("words", "").strip();
        answer(
                complaint,
                form.getOrDefault("answer", ""),
                form.getOrDefault("option", ""),
                Course.Said.byClient(typed.substring(0, Math.min(LONGEST, typed.length()))));
        return link.again(visit, "yes");
    }

    private void answer(Complaint complaint, String answer, String option, Course.Said said) {
        var course = this.course.getObject();
        var id = complaint.id();
        switch (complaint.stage()) {
            case RESTATED -> {
                var right = answer.equals("yes");
                if (right || answer.equals("no")) {
                    course.goOn(
                            id,
                            Set.of(ComplaintStage.RESTATED),
                            right ? ComplaintStage.CONFIRMED : ComplaintStage.HEARD,
                            said);
                }
            }
            case OFFERED -> {
                if (option.matches("\\d{1,18}")) {
                    course.choose(id, Long.parseLong(option), by(complaint), said);
                }
            }
            case ASKED -> {
                if (answer.equals("yes")) {
                    course.close(id, true, said);
                } else if (answer.equals("no")) {
                    course.goOn(id, Set.of(ComplaintStage.ASKED), ComplaintStage.HEARD, said);
                }
            }
            case HEARD, CONFIRMED, CHOSEN, DONE, CLOSED -> {}
        }
    }

    /** Tomorrow evening, until somebody says another day. */
    private java.time.Instant by(Complaint complaint) {
        return ComplaintLetters.evening(
                now.instant(), 1, nextStep.answerTime(complaint).calendar().zone());
    }
}
