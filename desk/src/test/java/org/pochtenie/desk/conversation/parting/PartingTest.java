package org.pochtenie.desk.conversation.parting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pochtenie.desk.agreement.Agreements;
import org.pochtenie.desk.agreement.Made;
import org.pochtenie.desk.clock.ResponseClocks;
import org.pochtenie.desk.complaint.Dissatisfied;
import org.pochtenie.desk.conversation.Conversation;
import org.pochtenie.desk.conversation.Conversations;
import org.pochtenie.desk.conversation.State;
import org.pochtenie.desk.debt.Debts;
import org.pochtenie.desk.promise.Promises;
import org.pochtenie.desk.question.Questions;

/** Friendly talk is parted off from work talk; what follows goes to the right one of them. */
class PartingTest {
    private final Dissatisfied world = new Dissatisfied();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void letters_get_their_own_conversation_their_answers_follow_and_it_is_undone() {
        var work = world.writes("Анна, здравствуйте! Когда будет готов макет?");
        var from = work.conversation();
        world.firm.post.goes("o1@studio.example", "Re: Форма заказа", "Марина, в среду.", "d1@kontur.example");
        var friendly = world.writesAgain("А как вам отпуск? Видели горы?");
        try (var anna = world.firm.signedIn(world.firm.anna)) {
            assertThat(anna.get("/conversations/" + from + "/apart?letter=" + friendly.letter())
                            .body())
                    .contains("value=\"" + friendly.letter() + "\" checked");
            anna.post("/conversations/" + from + "/apart", Map.of());
            assertThat(of(from).letters()).isEqualTo(3);
            var there = anna.post(
                            "/conversations/" + from + "/apart",
                            Map.of("letters", "" + friendly.letter(), "subject", "Про отпуск"))
                    .headers()
                    .firstValue("Location")
                    .orElseThrow();
            var parting = there.substring(there.lastIndexOf('/') + 1);
            var into = world.firm
                    .desk
                    .the(Conversations.class)
                    .letter(friendly.letter())
                    .orElseThrow()
                    .conversation();
            assertThat(into).isNotEqualTo(from);
            assertThat(of(from)).satisfies(one -> {
                assertThat(one.letters()).isEqualTo(2);
                assertThat(one.state()).isEqualTo(State.WAITING_FOR_CLIENT);
                assertThat(one.lastOurs()).isTrue();
            });
            assertThat(of(into)).satisfies(one -> {
                assertThat(one.subject()).isEqualTo("Про отпуск");
                assertThat(one.state()).isEqualTo(State.WAITING_FOR_US);
                assertThat(one.lastFrom()).isEqualTo("Марина Кольцова");
            });
            var clocks = world.firm.desk.the(ResponseClocks.class);
            assertThat(clocks.of(into).orElseThrow().isRunning()).isTrue();
            assertThat(clocks.of(from).orElseThrow().isRunning()).isFalse();
            var questions = world.firm.desk.the(Questions.class);
            assertThat(questions.of(into)).isNotEmpty();
            assertThat(questions.of(from)).hasSize(1);

            // An answer to the parted letter, and its answer, go there; one to the old letter stays.
            var ours = world.firm.post.goes(
                    "o2@studio.example",
                    "Re: Форма заказа",
                    "Горы чудесные!",
                    "d1@kontur.example",
                    "d2@kontur.example");
            assertThat(ours.conversation()).isEqualTo(into);
            var reply = world.firm.post.comes(
                    "d9@kontur.example",
                    "Re: Форма заказа",
                    "Рада за вас! А море?",
                    "d2@kontur.example",
                    "o2@studio.example");
            assertThat(reply.conversation()).isEqualTo(into);
            var stays = world.firm.post.comes(
                    "d8@kontur.example",
                    "Re: Форма заказа",
                    "А счёт пришлёте?",
                    "d1@kontur.example",
                    "o1@studio.example");
            assertThat(stays.conversation()).isEqualTo(from);

            anna.post("/partings/" + parting + "/undo", Map.of());
            anna.post("/partings/" + parting + "/undo", Map.of());
            assertThat(of(into).id()).isEqualTo(from);
            assertThat(of(from).letters()).isEqualTo(6);
            assertThat(List.of(of(from).state())).containsExactly(State.WAITING_FOR_US);
            assertThat(anna.get("/conversations/" + into).statusCode()).isIn(200, 302, 301);
        }
    }

    @Test
    void what_was_promised_and_agreed_in_letters_goes_with_them_and_comes_back() {
        var desk = world.firm.desk;
        var work = world.writes("Анна, здравствуйте! Когда будет готов макет?");
        var from = work.conversation();
        world.firm.post.goes(
                "o1@studio.example", "Re: Форма заказа", "Марина, какой размер вам нужен?", "d1@kontur.example");
        var ours = desk.the(Conversations.class).letters(from).getLast().id();
        var friendly = world.writesAgain("А как вам отпуск?");
        var due = world.firm.now.instant().plus(Duration.ofDays(3));
        var promises = desk.the(Promises.class);
        promises.agreed(from, ours, world.firm.anna.id(), "Прислать макет", due);
        promises.agreed(from, work.letter(), world.firm.anna.id(), "Прислать смету", due);
        var client = of(from).client();
        var agreements = desk.the(Agreements.class);
        agreements.made(new Made(client, from, ours, null, "Макет в среду", due, world.firm.anna.id()));
        agreements.made(new Made(client, from, work.letter(), null, "Смета бесплатно", due, world.firm.anna.id()));
        var asked = of(from, "our_question");
        assertThat(asked).isEqualTo(1);
        try (var anna = world.firm.signedIn(world.firm.anna)) {
            var there = anna.post(
                            "/conversations/" + from + "/apart", Map.of("letters", "" + ours, "subject", "Про макет"))
                    .headers()
                    .firstValue("Location")
                    .orElseThrow();
            var into = desk.the(Conversations.class).letter(ours).orElseThrow().conversation();
            assertThat(into).isNotEqualTo(from);
            assertThat(promises.inConversation(into)).singleElement().satisfies(promise -> {
                assertThat(promise.what()).isEqualTo("Прислать макет");
                assertThat(desk.the(Debts.class)
                                .open("promise", promise.id())
                                .orElseThrow()
                                .owed()
                                .conversation())
                        .isEqualTo(into);
            });
            assertThat(promises.inConversation(from)).hasSize(1);
            assertThat(agreements.inConversation(into))
                    .singleElement()
                    .satisfies(agreement -> assertThat(agreement.words()).isEqualTo("Макет в среду"));
            assertThat(of(into, "our_question")).isEqualTo(1);
            assertThat(of(from, "our_question")).isZero();

            anna.post("/partings/" + there.substring(there.lastIndexOf('/') + 1) + "/undo", Map.of());
            assertThat(promises.inConversation(from)).hasSize(2);
            assertThat(agreements.inConversation(from)).hasSize(2);
            assertThat(of(from, "our_question")).isEqualTo(1);
            assertThat(friendly.conversation()).isEqualTo(from);
        }
    }

    private long of(long conversation, String table) {
        return world.firm
                .desk
                .jdbc()
                .sql("select count(*) from " + table + " where conversation_id = ?")
                .param(conversation)
                .query(Long.class)
                .single();
    }

    private Conversation of(long id) {
        return world.firm.desk.the(Conversations.class).byId(id).orElseThrow();
    }
}
