package org.pochtenie.desk.statuspage;

import java.util.List;
import org.pochtenie.desk.openquestion.OurQuestion;
import org.pochtenie.desk.openquestion.OurQuestions;
import org.pochtenie.desk.plumbing.Visit;
import org.springframework.stereotype.Component;

/** What we have asked the client and cannot go on without. */
@Component
class OurQuestionsShown implements StatusSource {
    private final OurQuestions questions;

    OurQuestionsShown(OurQuestions questions) {
        this.questions = questions;
    }

    @Override
    public String kind() {
        return "our-question";
    }

    @Override
    public List<StatusItem> items(long client, Visit visit) {
        return questions.shownTo(client).stream()
                .map(question -> item(question, visit))
                .toList();
    }

    private static StatusItem item(OurQuestion question, Visit visit) {
        var by = question.promised() == null ? question.askBy() : question.promised();
        return StatusItem.of(
                        Section.WE_WAIT,
                        "our-question",
                        question.id(),
                        question.question().text())
                .by(by == null ? "" : visit.when(by))
                .note(visit.t(
                        "statuspage.we-asked",
                        visit.day(visit.local(question.asked()).toLocalDate())));
    }
}
