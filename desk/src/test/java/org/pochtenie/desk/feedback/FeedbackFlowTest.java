package org.pochtenie.desk.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pochtenie.desk.Guest;
import org.pochtenie.desk.complaint.Complaints;
import org.pochtenie.desk.complaint.Course;
import org.pochtenie.desk.complaint.Dissatisfied;
import org.pochtenie.desk.complaint.NewComplaint;
import org.pochtenie.desk.conversation.Conversations;
import org.pochtenie.desk.debt.Debts;
import org.pochtenie.rulebook.Guard;

/** Clients are asked how they find us, never twice within the interval, never while a complaint is open. */
class FeedbackFlowTest {
    private final Dissatisfied world = new Dissatisfied();
    private Guest anna;
    private long conversation;
    private long client;

    @BeforeEach
    void we_wrote_to_marina() {
        world.firm.desk.the(Guard.class).awaitLanguage();
        anna = world.firm.signedIn(world.firm.anna);
        conversation =
                world.writes("Анна, здравствуйте! Пришлите, пожалуйста, счёт.").conversation();
        client = world.firm
                .desk
                .the(Conversations.class)
                .byId(conversation)
                .orElseThrow()
                .client();
        asking().wrote(client, conversation);
        asking().wrote(client, conversation);
    }

    @AfterEach
    void close() {
        anna.close();
        world.close();
    }

    @Test
    void a_lead_says_how_often_the_firm_asks_and_a_clients_own_wish_goes_before_it() {
        var jdbc = world.firm.desk.jdbc();
        jdbc.sql("update colleague set role = 'lead' where id = ?")
                .param(world.firm.boris.id())
                .update();
        assertThat(anna.get("/settings/team/feedback").statusCode()).isEqualTo(403);
        try (var boris = world.firm.signedIn(world.firm.boris)) {
            assertThat(boris.get("/settings/team/rules/manners").body()).contains("/settings/team/feedback");
            assertThat(boris.get("/settings/team/feedback").body()).contains("value=\"90\"");
            boris.post("/settings/team/feedback", Map.of("days", "30"));
            assertThat(world.owed("feedback", waiting().id()).owed().show())
                    .isEqualTo(world.firm.now.instant().plus(Duration.ofDays(30)));
            anna.post("/clients/" + client + "/feedback", Map.of("days", "60"));
            boris.post("/settings/team/feedback", Map.of("days", "20"));
            assertThat(world.owed("feedback", waiting().id()).owed().show())
                    .isEqualTo(world.firm.now.instant().plus(Duration.ofDays(60)));
            assertThat(boris.post("/settings/team/feedback", Map.of("days", "731"))
                            .statusCode())
                    .isEqualTo(422);
        }
    }

    @Test
    void asked_after_ninety_days_and_a_low_mark_opens_a_complaint_once() {
        var waiting = waiting();
        var debt = world.owed("feedback", waiting.id());
        assertThat(debt.owed().show()).isEqualTo(world.firm.now.instant().plus(Duration.ofDays(90)));
        world.firm.now.set(debt.owed().show());
        var link = Dissatisfied.link(world.begins(anna, debt));
        world.sends(debt, conversation);
        assertThat(waiting().askAt()).isEqualTo(world.firm.now.instant().plus(Duration.ofDays(90)));
        try (var marina = new Guest(world.firm.desk)) {
            assertThat(marina.get(link).body()).contains("Как вы оцените", "отлично");
            marina.post(link, Map.of("mark", "9"));
            marina.post(link, Map.of("mark", "2", "words", "Отвечаете слишком поздно."));
            marina.post(link, Map.of("mark", "5"));
            assertThat(marina.get(link).body()).contains("Спасибо за прямоту");
        }
        var complaint = world.firm.desk.the(Complaints.class).ofClient(client).getFirst();
        assertThat(world.firm.desk.the(Complaints.class).ofClient(client)).hasSize(1);
        assertThat(complaint.matter()).isEqualTo("Отвечаете слишком поздно.");
        assertThat(anna.get("/clients/" + client + "/feedback").body())
                .contains("Отвечаете слишком поздно.", "/complaints/" + complaint.id());
        // While it is open nobody asks again; after it the question comes at once only outside the interval.
        assertThat(waiting().askAt()).isNull();
        world.firm.desk.the(Course.class).close(complaint.id(), true, Course.Said.byClient(""));
        assertThat(waiting().askAt()).isEqualTo(world.firm.now.instant().plus(Duration.ofDays(90)));
    }

    @Test
    void a_good_end_of_a_complaint_is_asked_about_at_once_when_nothing_was_asked_lately() {
        var complaint = world.firm
                .desk
                .the(Course.class)
                .open(new NewComplaint(
                        conversation, client, null, "Форма молчит", world.firm.anna.id(), world.firm.anna.id()));
        assertThat(world.firm.desk.the(Debts.class).open("feedback", waiting().id()))
                .isEmpty();
        world.firm.desk.the(Course.class).close(complaint.id(), true, Course.Said.byClient("Спасибо"));
        assertThat(waiting().occasion()).isEqualTo(Feedback.Occasion.COMPLAINT);
        assertThat(world.owed("feedback", waiting().id()).owed().show()).isEqualTo(world.firm.now.instant());
    }

    @Test
    void the_interval_is_the_clients_and_never_is_never() {
        anna.post("/clients/" + client + "/feedback", Map.of("days", "30"));
        assertThat(waiting().askAt()).isEqualTo(world.firm.now.instant().plus(Duration.ofDays(30)));
        anna.post("/clients/" + client + "/feedback", Map.of("days", "0"));
        assertThat(world.firm.desk.the(Debts.class).open("feedback", waiting().id()))
                .isEmpty();
        asking().afterResult(client, conversation, Feedback.Occasion.RESULT);
        assertThat(world.firm.desk.the(Debts.class).open("feedback", waiting().id()))
                .isEmpty();
    }

    private Feedback waiting() {
        return world.firm.desk.the(Feedbacks.class).ofClient(client).stream()
                .filter(one -> one.askedAt() == null)
                .reduce((first, second) -> {
                    throw new AssertionError("two questions wait");
                })
                .orElseThrow();
    }

    private AskingClients asking() {
        return world.firm.desk.the(AskingClients.class);
    }
}
