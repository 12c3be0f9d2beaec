package org.pochtenie.desk.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pochtenie.desk.Guest;
import org.pochtenie.desk.SettableNow;
import org.pochtenie.desk.TestDesk;
import org.pochtenie.desk.clock.ResponseClocks;
import org.pochtenie.desk.conversation.Conversations;
import org.pochtenie.desk.conversation.Post;
import org.pochtenie.desk.outbox.LetterSent;
import org.pochtenie.desk.question.KeptQuestion.State;
import org.pochtenie.desk.signin.Colleague;
import org.pochtenie.desk.signin.Colleagues;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.event.ApplicationEventMulticaster;

/** What becomes of a client's questions. */
class QuestionFlowTest {
    private static final String THREE = """
            Анна, добрый день! Получили смету, спасибо. Есть три вопроса.

            1. Входит ли в цену вёрстка?
            2. Когда начнёте работу?
            3. Можно ли платить частями?
            """;

    private final SettableNow now = new SettableNow("2026-11-23T08:00:00Z");
    private final TestDesk desk = TestDesk.at(now);
    private final Post post = new Post(desk);

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void three_are_asked_two_answered_and_one_promised_and_kept() {
        var asked = post.comes("1", "Смета", THREE);
        var open = questions().open(asked.conversation());
        assertThat(open).extracting(KeptQuestion::shortForm).hasSize(3);
        var tomorrow = now.instant().plus(Duration.ofHours(26));
        var settled = List.of(
                new Settled(open.get(0).id(), null),
                new Settled(open.get(1).id(), tomorrow),
                new Settled(open.get(2).id(), null));
        sent(asked.conversation(), asked.letter(), settled, tomorrow);
        assertThat(states(asked.conversation())).isEqualTo("ANSWERED DEFERRED ANSWERED");
        assertThat(promised(asked.conversation())).isEqualTo(tomorrow);

        // A letter about something else does not take the promise away.
        sent(asked.conversation(), asked.letter(), List.of(), null);
        assertThat(promised(asked.conversation())).isEqualTo(tomorrow);
        assertThat(questions().owed(asked.conversation(), now.instant())).isEmpty();
        assertThat(questions().owed(asked.conversation(), tomorrow.plusSeconds(1)))
                .hasSize(1);

        sent(
                asked.conversation(),
                asked.letter(),
                List.of(new Settled(open.get(1).id(), null)),
                null);
        assertThat(states(asked.conversation())).isEqualTo("ANSWERED ANSWERED ANSWERED");
        assertThat(desk.the(ResponseClocks.class)
                        .of(asked.conversation())
                        .orElseThrow()
                        .promised())
                .isNull();
    }

    @Test
    void a_letter_from_the_telephone_answers_too() {
        var asked = post.comes("1", "Смета", "Анна, добрый день! Входит ли в цену вёрстка?");
        assertThat(states(asked.conversation())).isEqualTo("OPEN");
        post.goes("2", "Re: Смета", "Марина, добрый день! Да, вёрстка входит в цену.", "1");
        assertThat(states(asked.conversation())).isEqualTo("ANSWERED");
    }

    @Test
    void a_colleague_may_drop_a_question_and_take_it_up_again() {
        var asked = post.comes("1", "Смета", THREE);
        desk.the(Colleagues.class)
                .join(
                        "Анна",
                        "anna@studio.example",
                        "a long password",
                        Colleague.Role.COLLEAGUE,
                        "ru",
                        ZoneId.of("UTC"));
        try (var anna = new Guest(desk).signIn("anna@studio.example", "a long password")) {
            var second = questions().open(asked.conversation()).get(1);
            assertThat(anna.post("/questions/" + second.id() + "/dropped", Map.of())
                            .body())
                    .contains("ответа не требует");
            assertThat(states(asked.conversation())).isEqualTo("OPEN DROPPED OPEN");
            anna.post("/questions/" + second.id() + "/open", Map.of());
            anna.post(
                    "/questions/"
                            + questions().open(asked.conversation()).getFirst().id() + "/answered",
                    Map.of());
            assertThat(states(asked.conversation())).isEqualTo("ANSWERED OPEN OPEN");
            assertThat(anna.get("/conversations/" + asked.conversation() + "/questions")
                            .body())
                    .contains("data-live=\"conversation:" + asked.conversation() + "\"");
            assertThat(anna.post("/questions/999999/open", Map.of()).statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void old_history_asks_nothing_and_young_history_still_does() {
        now.set(Instant.parse("2026-11-24T08:00:00Z"));
        var young = receiveHistory("1");
        assertThat(states(young)).isEqualTo("OPEN");
        now.set(Instant.parse("2026-12-24T08:00:00Z"));
        assertThat(states(receiveHistory("2"))).isEmpty();
    }

    private long receiveHistory(String id) {
        var source = Post.source(id, "Марина <marina@kontur.example>", "Смета", post.next(), "Когда начнёте работу?");
        return desk.the(Conversations.class)
                .receive(post.in(source).asHistory())
                .orElseThrow()
                .conversation();
    }

    private void sent(long conversation, long letter, List<Settled> settled, Instant promised) {
        desk.the(ApplicationEventMulticaster.class)
                .multicastEvent(new PayloadApplicationEvent<>(
                        this, new LetterSent(1, 0, letter, conversation, settled, promised)));
    }

    private Instant promised(long conversation) {
        return desk.the(ResponseClocks.class).of(conversation).orElseThrow().promised();
    }

    private String states(long conversation) {
        return questions().of(conversation).stream()
                .map(KeptQuestion::state)
                .map(State::name)
                .collect(Collectors.joining(" "));
    }

    private Questions questions() {
        return desk.the(Questions.class);
    }
}
