package org.pochtenie.desk.complaint;

import java.time.Instant;
import java.util.Optional;
import org.pochtenie.desk.Settings;
import org.pochtenie.desk.clock.AnswerTimes;
import org.pochtenie.desk.clock.WantedAnswer;
import org.pochtenie.desk.debt.Owed;
import org.pochtenie.desk.plumbing.Sql;
import org.pochtenie.desk.plumbing.Texts;
import org.pochtenie.rulebook.duty.ComplaintDuty;
import org.springframework.stereotype.Component;

/** What a complaint owes next, and by when. */
@Component
class NextStep {
    private static final int WORDS = 160;

    private final Complaints complaints;
    private final AnswerTimes answerTimes;
    private final Settings settings;
    private final Texts texts;

    NextStep(Complaints complaints, AnswerTimes answerTimes, Settings settings, Texts texts) {
        this.complaints = complaints;
        this.answerTimes = answerTimes;
        this.settings = settings;
        this.texts = texts;
    }

    /** Empty for one that has ended. */
    Optional<Owed> of(Complaint complaint) {
        var wanted = answerTime(complaint);
        return ComplaintDuty.next(
                        complaint.stage(),
                        complaint.since(),
                        complaint.promised(),
                        complaints.askAfter(),
                        wanted.measured(),
                        wanted.calendar().zone())
                .map(step -> owed(complaint, step, Sql.word(complaint.stage())));
    }

    /** The client's answer is there, and is to be read now. */
    Optional<Owed> read(Complaint complaint, Instant came) {
        return Optional.of(owed(
                complaint, ComplaintDuty.conflict(came, answerTime(complaint).measured()), "read"));
    }

    /** The working time of its conversation, else the firm's first. */
    WantedAnswer answerTime(Complaint complaint) {
        return complaint.conversation() == null
                ? answerTimes.all().getFirst()
                : answerTimes.of(complaint.conversation());
    }

    private Owed owed(Complaint complaint, ComplaintDuty.Step step, String word) {
        var matter = complaint.matter().replaceAll("\\s+", " ").strip();
        var shortly = matter.length() <= WORDS ? matter : matter.substring(0, WORDS) + "…";
        return new Owed(
                Complaints.KIND,
                complaint.id(),
                complaint.client(),
                complaint.conversation(),
                complaint.owner(),
                texts.of(settings.language(), "complaint.owed." + word) + (shortly.isEmpty() ? "" : ": " + shortly),
                step.due(),
                step.show());
    }
}
