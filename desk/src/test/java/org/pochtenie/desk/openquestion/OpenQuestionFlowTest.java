package org.pochtenie.desk.openquestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pochtenie.desk.Guest;
import org.pochtenie.desk.SettableNow;
import org.pochtenie.desk.TestDesk;
import org.pochtenie.desk.conversation.Conversations;
import org.pochtenie.desk.conversation.Post;
import org.pochtenie.desk.debt.Debt;
import org.pochtenie.desk.debt.Debts;
import org.pochtenie.desk.signin.Colleague;
import org.pochtenie.desk.signin.Colleagues;

/** What we ask a client, until he has told us. */
class OpenQuestionFlowTest {
    private static final String TWO = """
            Марина, добрый день! Смета во вложении. Чтобы начать работу, подскажите, пожалуйста:

            1. Какой адрес указать в договоре?
            2. Кто будет принимать макеты?
            """;

    private final SettableNow now = new SettableNow("2026-11-23T08:00:00Z");
    private final TestDesk desk = TestDesk.at(now);
    private final Post post = new Post(desk);

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void asked_answered_in_part_and_reminded_of_the_rest_only() {
        var conversation =
                post.comes("1", "Смета", "Анна, добрый день! Ждём смету.").conversation();
        post.goes("2", "Re: Смета", TWO, "1");
        assertThat(states(conversation)).isEqualTo("OPEN OPEN");
        assertThat(reminder(conversation).owed().show()).isAfter("2026-11-26T06:00:00Z");

        post.comes("3", "Re: Смета", "Анна, принимать макеты буду я сама.", "1", "2");
        assertThat(states(conversation)).isEqualTo("OPEN ANSWERED");
        assertThat(reminder(conversation).owed().words()).contains("адрес").doesNotContain("макеты");

        now.set(Instant.parse("2026-11-27T08:00:00Z"));
        desk.the(Colleagues.class)
                .join(
                        "Анна",
                        "anna@studio.example",
                        "a long password",
                        Colleague.Role.COLLEAGUE,
                        "ru",
                        ZoneId.of("UTC"));
        try (var anna = new Guest(desk).signIn("anna@studio.example", "a long password")) {
            assertThat(anna.get("/conversations/" + conversation + "/our-questions")
                            .body())
                    .contains("Ждём от клиента", "адрес");
            var letter = desk.the(Reminding.class)
                    .letter(
                            reminder(conversation),
                            desk.the(Colleagues.class)
                                    .byAddress("anna@studio.example")
                                    .orElseThrow())
                    .orElseThrow();
            assertThat(letter.html()).contains("Марина", "адрес").doesNotContain("макеты");
            anna.post("/conversations/" + conversation + "/our-questions/answered", Map.of());
            assertThat(states(conversation)).isEqualTo("ANSWERED ANSWERED");
            assertThat(desk.the(Debts.class).open("our-question", conversation)).isEmpty();
        }
    }

    @Test
    void asked_again_it_has_its_time_again() {
        var conversation =
                post.comes("1", "Смета", "Анна, добрый день! Ждём смету.").conversation();
        post.goes("2", "Re: Смета", "Марина, добрый день! Какой адрес указать в договоре?", "1");
        var first = reminder(conversation).owed().due();
        for (int i = 0; i < 60 * 24; i++) {
            post.next();
        }
        post.goes("3", "Re: Смета", "Марина, добрый день! Какой адрес указать в договоре?", "1", "2");
        assertThat(states(conversation)).isEqualTo("OPEN");
        assertThat(Duration.between(first, reminder(conversation).owed().due())).isGreaterThan(Duration.ofHours(20));
        var question = desk.the(OurQuestions.class).in(conversation).getFirst();
        assertThat(question.repeats()).isEqualTo(1);
    }

    @Test
    void a_closed_conversation_asks_nothing() {
        var conversation =
                post.comes("1", "Смета", "Анна, добрый день! Ждём смету.").conversation();
        post.goes("2", "Re: Смета", TWO, "1");
        desk.the(Conversations.class).close(conversation, 1);
        assertThat(desk.the(Debts.class).open("our-question", conversation)).isEmpty();
        desk.the(Conversations.class).waitForClient(conversation, 1);
        assertThat(desk.the(Debts.class).open("our-question", conversation)).isPresent();
    }

    @Test
    void thanks_answer_nothing_and_a_date_gives_time() {
        var conversation =
                post.comes("1", "Смета", "Анна, добрый день! Ждём смету.").conversation();
        post.goes("2", "Re: Смета", TWO, "1");
        var due = reminder(conversation).owed().due();
        post.comes("3", "Re: Смета", "Спасибо!", "1", "2");
        assertThat(states(conversation)).isEqualTo("OPEN OPEN");
        assertThat(reminder(conversation).owed().due()).isEqualTo(due);
    }

    private Debt reminder(long conversation) {
        return desk.the(Debts.class).open("our-question", conversation).orElseThrow();
    }

    private String states(long conversation) {
        return desk.the(OurQuestions.class).in(conversation).stream()
                .map(OurQuestion::state)
                .map(Enum::name)
                .collect(Collectors.joining(" "));
    }
}
