package org.pochtenie.desk.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pochtenie.desk.Eventually;
import org.pochtenie.desk.TestDesk;

class KilledWhileSendingTest {
    private static final Eventually patiently = Eventually.within(Duration.ofSeconds(90));
    private final ScriptedServer server = new ScriptedServer();
    private final Firm firm = new Firm(server.port());

    @AfterEach
    void close() throws Exception {
        firm.close();
        server.close();
    }

    @Test
    void killed_before_the_end_of_the_letter_it_is_sent_once_by_the_next_desk() throws Exception {
        server.answer("DATA", ScriptedServer.SILENCE);
        var id = queued();
        killWhen(() -> assertThat(server.heard).contains("DATA"));
        server.behave();
        assertThat(stateAtTheNextDesk(id, "sent")).isEqualTo("sent");
        assertThat(server.taken).hasSize(1);
    }

    @Test
    void killed_after_the_end_of_the_letter_it_is_never_sent_again_by_itself() throws Exception {
        server.answer(".", ScriptedServer.SILENCE);
        var id = queued();
        killWhen(() -> assertThat(server.dots).hasSize(1));
        server.behave();
        assertThat(stateAtTheNextDesk(id, "unclear")).isEqualTo("unclear");
        assertThat(server.dots).hasSize(1);
    }

    @Test
    void killed_after_the_end_it_counts_as_sent_when_it_lies_in_the_sent_folder() throws Exception {
        server.answer(".", ScriptedServer.SILENCE);
        var id = queued();
        killWhen(() -> assertThat(server.dots).hasSize(1));
        server.behave();
        firm.office
                .getUserManager()
                .getUserByEmail("hello@studio.example")
                .deliver(com.icegreen.greenmail.util.GreenMailUtil.newMimeMessage(server.dots.getFirst()));
        assertThat(stateAtTheNextDesk(id, "sent")).isEqualTo("sent");
        assertThat(server.dots).hasSize(1);
    }

    private long queued() {
        try (var anna = firm.signedIn(firm.anna)) {
            return firm.sent(anna, "<p>Марина, добрый день!</p><p>Всё готово, посмотрите, пожалуйста, до среды.</p>");
        } finally {
            firm.desk.close();
        }
    }

    private void killWhen(Eventually.Checks busy) throws Exception {
        var desk = MortalDesk.over(firm.database, firm.now.instant().plusSeconds(20));
        try {
            patiently.asserted(busy);
        } finally {
            desk.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        }
    }

    /** Another desk opens later: the one that was killed has not been heard of for long. */
    private String stateAtTheNextDesk(long id, String expected) throws Exception {
        firm.now.pass(Duration.ofMinutes(30));
        try (var next = TestDesk.over(firm.database, firm.now)) {
            patiently.asserted(() -> assertThat(states(next, id)).containsExactly(expected));
            assertThat(next.jdbc()
                            .sql("select count(*) from letter where direction = 'out'")
                            .query(Long.class)
                            .single())
                    .isEqualTo(1);
            return states(next, id).getFirst();
        }
    }

    private static List<String> states(TestDesk desk, long id) {
        return desk.jdbc()
                .sql("select state from outgoing where id = ?")
                .param(id)
                .query(String.class)
                .list();
    }
}
