package org.pochtenie.desk.demo.firstday;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.pochtenie.desk.complaint.Complaints;
import org.pochtenie.desk.complaint.Course;
import org.pochtenie.desk.complaint.NewComplaint;
import org.pochtenie.desk.conflict.Noticed;
import org.pochtenie.desk.debt.Debts;
import org.pochtenie.desk.feedback.AskingClients;
import org.pochtenie.desk.feedback.Feedbacks;
import org.pochtenie.desk.gift.Gifts;
import org.pochtenie.rulebook.duty.ComplaintStage;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** How the clients of the demo firm find it: complaints, anger, marks, small gifts. */
@Component
@Profile("demo")
class Cared implements Deeds {
    private final Complaints complaints;
    private final Course course;
    private final Noticed noticed;
    private final Feedbacks feedbacks;
    private final AskingClients asking;
    private final Debts debts;
    private final Gifts gifts;

    Cared(
            Complaints complaints,
            Course course,
            Noticed noticed,
            Feedbacks feedbacks,
            AskingClients asking,
            Debts debts,
            Gifts gifts) {
        this.complaints = complaints;
        this.course = course;
        this.noticed = noticed;
        this.feedbacks = feedbacks;
        this.asking = asking;
        this.debts = debts;
        this.gifts = gifts;
    }

    @Override
    public Map<String, Consumer<Line>> all() {
        return Map.of(
                "complaint",
                this::complaint,
                "conflict",
                this::conflict,
                "feedback",
                this::feedback,
                "gift",
                this::gift,
                "gift-limit",
                line -> gifts.limit(new BigDecimal(line.text("cost"))));
    }

    /** Heard, restated by one of our letters and confirmed by one of the client's; then closed, or options are owed. */
    private void complaint(Line line) {
        var letter = line.theLetter();
        var begun = new NewComplaint(
                line.conversation(), line.client(), letter.id(), line.text("matter"), line.by(), line.by());
        Then.at(line.at(), () -> course.open(begun));
        var id = complaints.ofConversation(line.conversation()).orElseThrow().id();
        var restated = line.letter("restated");
        var ours = new Course.Said(line.by(), restated.id(), "");
        Then.at(restated.sent(), () -> course.goOn(id, Set.of(ComplaintStage.HEARD), ComplaintStage.RESTATED, ours));
        var confirmed = line.letter("confirmed");
        var his = new Course.Said(line.by(), confirmed.id(), "");
        Then.at(
                confirmed.sent(),
                () -> course.goOn(id, Set.of(ComplaintStage.RESTATED), ComplaintStage.CONFIRMED, his));
        line.texts("offer").forEach(option -> complaints.offer(id, option));
        line.given("closed").ifPresent(number -> {
            var content = line.letter("closed");
            Then.at(content.sent(), () -> {
                course.close(id, true, new Course.Said(line.by(), content.id(), ""));
                asked(line);
            });
        });
    }

    /** After its good end the client has been asked how he finds us. */
    private void asked(Line line) {
        var asked = feedbacks.ofClient(line.client()).getFirst();
        var letter = line.letter("asked").id();
        asking.asked(asked, letter);
        debts.paid("feedback", asked.id(), letter);
        feedbacks.answered(
                asked.id(), 5, line.text("words"), line.letter("closed").sent());
    }

    private void conflict(Line line) {
        var letter = line.theLetter();
        Then.at(line.at(), () -> noticed.read(letter.id(), line.conversation(), letter.ownText()));
    }

    /** Asked by the letter, answered by the next. */
    private void feedback(Line line) {
        var letter = line.theLetter();
        var id = feedbacks.begin(line.client(), line.conversation(), line.at());
        feedbacks.asked(id, letter.id(), line.at());
        feedbacks.answered(
                id,
                line.number("mark"),
                line.text("words"),
                line.letter("answer").sent());
    }

    private void gift(Line line) {
        Then.at(
                line.moment("at"),
                () -> gifts.propose(line.client(), line.text("what"), new BigDecimal(line.text("cost")), line.by()));
    }
}
