package org.pochtenie.desk.lastword;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pochtenie.desk.clock.ResponseClocks;
import org.pochtenie.desk.complaint.Dissatisfied;
import org.pochtenie.desk.conversation.Conversations;
import org.pochtenie.desk.conversation.State;
import org.pochtenie.desk.debt.Debts;
import org.pochtenie.rulebook.Guard;

/** After a client's mere thanks a closing letter is offered; no clock runs for it. */
class LastWordTest {
    private final Dissatisfied world = new Dissatisfied();
    private long conversation;

    @BeforeEach
    void marina_thanks_for_our_answer() {
        world.firm.desk.the(Guard.class).awaitLanguage();
        conversation =
                world.writes("Анна, здравствуйте! Когда будет готов макет?").conversation();
        world.firm.post.goes("o1@studio.example", "Re: Форма заказа", "Марина, макет готов.", "d1@kontur.example");
        world.writesAgain("Спасибо большое!");
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void a_letter_is_offered_and_paid_by_being_sent() {
        var debt = world.owed("last-word", conversation);
        try (var anna = world.firm.signedIn(world.firm.anna)) {
            assertThat(world.begins(anna, debt)).contains("Рады, что всё получилось");
            world.sends(debt, conversation);
            assertThat(debts().byId(debt.id()).orElseThrow().paidBy()).isNotNull();
        }
    }

    @Test
    void nothing_runs_and_a_click_sends_it_away() {
        assertThat(world.firm
                        .desk
                        .the(Conversations.class)
                        .byId(conversation)
                        .orElseThrow()
                        .state())
                .isEqualTo(State.WAITING_FOR_CLIENT);
        assertThat(world.firm
                        .desk
                        .the(ResponseClocks.class)
                        .of(conversation)
                        .orElseThrow()
                        .isRunning())
                .isFalse();
        try (var anna = world.firm.signedIn(world.firm.anna)) {
            assertThat(anna.get("/today").body()).contains("/last-word/dismiss");
            anna.post("/conversations/" + conversation + "/last-word/dismiss", Map.of());
            assertThat(debts().open("last-word", conversation)).isEmpty();
        }
    }

    @Test
    void a_new_question_or_five_days_take_it_away() {
        world.writesAgain("И ещё: сколько стоит печать?");
        assertThat(debts().open("last-word", conversation)).isEmpty();
        world.firm.post.goes("o2@studio.example", "Re: Форма заказа", "Печать стоит 900.", "d1@kontur.example");
        world.writesAgain("Спасибо!");
        assertThat(debts().open("last-word", conversation)).isPresent();
        world.firm.now.set(world.firm.now.instant().plus(java.time.Duration.ofDays(6)));
        world.firm.desk.the(LastWord.class).over(conversation);
        assertThat(debts().open("last-word", conversation)).isEmpty();
    }

    private Debts debts() {
        return world.firm.desk.the(Debts.class);
    }
}
