package org.pochtenie.desk.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pochtenie.desk.Eventually;

class FaultsTest {
    private static final ScriptedServer server = new ScriptedServer();
    private static final Firm firm = new Firm(server.port());
    private static final Eventually soon = Eventually.within(Duration.ofSeconds(20));
    private final Outbox outbox = firm.desk.the(Outbox.class);

    @AfterAll
    static void close() throws Exception {
        firm.close();
        server.close();
    }

    @BeforeEach
    void behave() {
        server.behave();
        server.taken.clear();
        server.dots.clear();
    }

    private Outgoing queued() {
        try (var anna = firm.signedIn(firm.anna)) {
            return outbox.byId(firm.sent(
                            anna, "<p>Марина, добрый день!</p><p>Всё готово, посмотрите, пожалуйста, до среды.</p>"))
                    .orElseThrow();
        }
    }

    private void becomes(Outgoing outgoing, Outgoing.State state) throws Exception {
        soon.asserted(() -> assertThat(now(outgoing).state()).isEqualTo(state));
    }

    private Outgoing now(Outgoing outgoing) {
        return outbox.byId(outgoing.id()).orElseThrow();
    }

    @Test
    void what_the_server_puts_off_is_tried_again_and_shown() throws Exception {
        server.answer("MAIL", "451 4.7.1 Greylisted, come back later");
        var outgoing = queued();
        firm.now.pass(Duration.ofSeconds(16));
        soon.asserted(() -> assertThat(now(outgoing).fault()).contains("Greylisted"));
        assertThat(now(outgoing).delayed()).isTrue();
        assertThat(now(outgoing).nextTryAt()).isEqualTo(firm.now.instant().plus(Duration.ofMinutes(1)));
        try (var anna = firm.signedIn(firm.anna)) {
            assertThat(anna.get("/conversations/" + now(outgoing).conversation() + "/outgoing")
                            .body())
                    .contains("Greylisted", "notice-soon");
        }
        server.behave();
        firm.now.pass(Duration.ofMinutes(2));
        becomes(outgoing, Outgoing.State.SENT);
        assertThat(now(outgoing).fault()).isNull();
        assertThat(server.taken).hasSize(1);
    }

    @Test
    void a_server_that_is_away_for_two_days_makes_the_letter_red() throws Exception {
        server.answer("MAIL", ScriptedServer.HANG_UP);
        var outgoing = queued();
        firm.now.pass(Duration.ofSeconds(16));
        soon.asserted(() -> assertThat(now(outgoing).fault()).isNotNull());
        firm.now.pass(Duration.ofDays(2));
        becomes(outgoing, Outgoing.State.FAILED);
        assertThat(server.dots).isEmpty();
    }

    @Test
    void what_the_server_refuses_is_red_with_its_reason_and_can_be_corrected() throws Exception {
        server.answer("RCPT marina@kontur.example", "550 5.1.1 No such person");
        server.answer("RCPT igor@kontur.example", "550 5.1.1 No such person");
        var outgoing = queued();
        firm.now.pass(Duration.ofSeconds(16));
        becomes(outgoing, Outgoing.State.FAILED);
        assertThat(now(outgoing).fault()).contains("No such person");
        try (var anna = firm.signedIn(firm.anna);
                var boris = firm.signedIn(firm.boris)) {
            assertThat(anna.get("/today/part").body()).contains("не дошл", "href=\"/outbox\"");
            assertThat(boris.get("/today/part").body()).doesNotContain("не дошл");
            var answer = anna.post("/outbox/" + outgoing.id() + "/correct", Map.of());
            assertThat(answer.statusCode()).isEqualTo(303);
            var draft = anna.get(answer.headers().firstValue("Location").orElseThrow());
            assertThat(draft.body()).contains("Всё готово");
            assertThat(now(outgoing).amiss()).isFalse();
        }
        assertThat(server.dots).isEmpty();
    }

    @Test
    void those_who_are_refused_are_named_and_the_others_get_it_once() throws Exception {
        server.answer("RCPT igor@kontur.example", "550 5.1.1 Igor has left");
        var outgoing = queued();
        firm.now.pass(Duration.ofSeconds(16));
        becomes(outgoing, Outgoing.State.SENT);
        assertThat(now(outgoing).fault()).contains("igor@kontur.example").contains("Igor has left");
        assertThat(now(outgoing).amiss()).isTrue();
        assertThat(server.taken).hasSize(1);
    }

    @Test
    void who_was_put_off_gets_it_later_and_the_others_not_again() throws Exception {
        server.answer("RCPT igor@kontur.example", "451 4.2.2 Box is full");
        var outgoing = queued();
        firm.now.pass(Duration.ofSeconds(16));
        soon.asserted(() -> assertThat(now(outgoing).fault()).contains("Box is full"));
        server.behave();
        server.answer("RCPT marina@kontur.example", "550 would be the second time");
        firm.now.pass(Duration.ofMinutes(2));
        becomes(outgoing, Outgoing.State.SENT);
        assertThat(now(outgoing).amiss()).isFalse();
        assertThat(server.taken).hasSize(2);
    }

    @Test
    void a_line_that_breaks_after_the_end_leaves_the_letter_to_its_author() throws Exception {
        server.answer(".", ScriptedServer.HANG_UP);
        var outgoing = queued();
        firm.now.pass(Duration.ofSeconds(16));
        becomes(outgoing, Outgoing.State.UNCLEAR);
        server.behave();
        firm.now.pass(Duration.ofHours(5));
        assertThat(server.dots).hasSize(1);
        try (var anna = firm.signedIn(firm.anna);
                var boris = firm.signedIn(firm.boris)) {
            assertThat(boris.post("/outbox/" + outgoing.id() + "/again", Map.of())
                            .statusCode())
                    .isEqualTo(404);
            assertThat(anna.post("/outbox/" + outgoing.id() + "/again", Map.of())
                            .statusCode())
                    .isEqualTo(200);
        }
        becomes(outgoing, Outgoing.State.SENT);
        assertThat(server.dots).hasSize(2);
        assertThat(server.dots.get(0)).isEqualTo(server.dots.get(1));
    }

    @Test
    void an_end_that_is_refused_is_no_mystery() throws Exception {
        server.answer(".", "451 4.3.0 Try again");
        var outgoing = queued();
        firm.now.pass(Duration.ofSeconds(16));
        soon.asserted(() -> assertThat(now(outgoing).fault()).contains("Try again"));
        server.answer(".", "554 5.7.1 Looks like spam");
        firm.now.pass(Duration.ofMinutes(2));
        becomes(outgoing, Outgoing.State.FAILED);
        assertThat(now(outgoing).fault()).contains("Looks like spam");
    }

    @Test
    void a_letter_that_comes_back_is_red() throws Exception {
        var outgoing = queued();
        firm.now.pass(Duration.ofSeconds(16));
        becomes(outgoing, Outgoing.State.SENT);
        assertThat(outbox.bounced("somebody-elses@letter.example", "", true, "x"))
                .isFalse();
        assertThat(outbox.bounced(outgoing.messageId(), "marina@kontur.example", false, "Still trying"))
                .isTrue();
        assertThat(now(outgoing).amiss()).isFalse();
        firm.comesBack(outgoing.messageId());
        soon.asserted(() -> assertThat(now(outgoing).amiss()).isTrue());
        try (var anna = firm.signedIn(firm.anna)) {
            assertThat(anna.get("/outbox").body()).contains("550 Mailbox unknown");
            assertThat(anna.post("/outbox/" + outgoing.id() + "/settled", Map.of())
                            .body())
                    .doesNotContain("550 Mailbox unknown");
        }
    }
}
