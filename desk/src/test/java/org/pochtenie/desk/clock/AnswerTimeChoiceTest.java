package org.pochtenie.desk.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pochtenie.desk.Eventually;
import org.pochtenie.desk.Guest;
import org.pochtenie.desk.SettableNow;
import org.pochtenie.desk.TestDesk;
import org.pochtenie.desk.conversation.Conversations;
import org.pochtenie.desk.conversation.Post;
import org.pochtenie.desk.mailbox.Mailboxes;
import org.pochtenie.desk.signin.Colleague;
import org.pochtenie.desk.signin.Colleagues;

/** A mailbox and a client have answer times of their own. */
class AnswerTimeChoiceTest {
    private static final String PASSWORD = "a long password";
    private static final Eventually soon = Eventually.within(Duration.ofSeconds(20));
    private final SettableNow now = new SettableNow("2026-11-23T07:00:00Z");
    private final TestDesk desk = TestDesk.at(now);
    private long patient;

    @BeforeEach
    void offer() {
        var round = desk.the(Calendars.class).all().getFirst();
        patient = desk.the(AnswerTimes.class)
                .keep(new WantedAnswer(0, "Не спеша", Duration.ofHours(4), Duration.ofHours(8), round));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Guest guest(Colleague.Role role) {
        var address = role.word() + "@studio.example";
        desk.the(Colleagues.class).join("Пётр Иванов", address, PASSWORD, role, "ru", ZoneId.of("Europe/Moscow"));
        return new Guest(desk).signIn(address, PASSWORD);
    }

    private Duration allowed(long conversation) {
        var clock = desk.the(ResponseClocks.class).of(conversation).orElseThrow();
        return Duration.between(clock.started(), clock.limit());
    }

    @Test
    void a_lead_agrees_another_time_with_a_client_and_running_clocks_follow() throws Exception {
        now.pass(Duration.ofMinutes(2));
        var id = new Post(desk).comes("1", "Смета", "Когда будет смета?").conversation();
        var client = desk.the(Conversations.class).byId(id).orElseThrow().client();
        assertThat(allowed(id)).isEqualTo(Duration.ofHours(2));
        var agree = "/settings/team/clients/" + client + "/answer-time";
        var wanted = Map.of("answerTime", "" + patient, "conversation", "" + id);
        try (var lead = guest(Colleague.Role.LEAD);
                var colleague = guest(Colleague.Role.COLLEAGUE)) {
            assertThat(lead.get("/conversations/" + id + "/side").body()).contains(agree, "Как у ящика", "Не спеша");
            var answer = lead.post(agree, wanted);
            assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/conversations/" + id);
            soon.asserted(() -> assertThat(allowed(id)).isEqualTo(Duration.ofHours(8)));

            assertThat(colleague.get("/conversations/" + id + "/side").body())
                    .contains("Не спеша")
                    .doesNotContain(agree);
            assertThat(colleague.post(agree, wanted).statusCode()).isEqualTo(403);
            assertThat(lead.post(agree, Map.of("answerTime", "4711", "conversation", "" + id))
                            .statusCode())
                    .isEqualTo(404);

            lead.post(agree, Map.of("answerTime", "0", "conversation", "" + id));
            soon.asserted(() -> assertThat(allowed(id)).isEqualTo(Duration.ofHours(2)));
        }
    }

    @Test
    void an_owner_chooses_it_for_a_mailbox() {
        var here = "/settings/firm/mailboxes";
        try (var owner = guest(Colleague.Role.OWNER)) {
            assertThat(owner.get(here + "/new").body()).contains("Срок ответа", "Не спеша");
            var form = Map.of(
                    "address",
                    "hello@studio.example",
                    "provider",
                    "own",
                    "history",
                    "none",
                    "answer_time",
                    "" + patient);
            assertThat(owner.post(here, form).statusCode()).isEqualTo(302);
            var mailbox =
                    desk.the(Mailboxes.class).byAddress("hello@studio.example").orElseThrow();
            assertThat(mailbox.answerTime()).isEqualTo(patient);
            assertThat(owner.get(here + "/" + mailbox.id()).body())
                    .contains("<option value=\"" + patient + "\" selected>");
        }
    }
}
