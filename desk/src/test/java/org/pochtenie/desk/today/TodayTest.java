package org.pochtenie.desk.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pochtenie.desk.Guest;
import org.pochtenie.desk.SettableNow;
import org.pochtenie.desk.TestDesk;
import org.pochtenie.desk.clock.ResponseClocks;
import org.pochtenie.desk.conversation.Conversations;
import org.pochtenie.desk.conversation.Post;
import org.pochtenie.desk.signin.Colleague;
import org.pochtenie.desk.signin.Colleagues;
import org.pochtenie.rulebook.duty.Happening;

/** The Today page as Anna sees it. */
class TodayTest {
    private final SettableNow now = new SettableNow("2026-11-23T07:00:00Z");
    private final TestDesk desk = TestDesk.at(now);
    private final Guest anna = new Guest(desk);
    private final Post post = new Post(desk);
    private Colleague colleague;

    @BeforeEach
    void signIn() {
        colleague = desk.the(Colleagues.class)
                .join(
                        "Анна Лебедева",
                        "anna@studio.example",
                        "a long password",
                        Colleague.Role.COLLEAGUE,
                        "ru",
                        ZoneId.of("Europe/Moscow"));
        anna.signIn("anna@studio.example", "a long password");
    }

    @AfterEach
    void close() {
        anna.close();
        desk.close();
    }

    @Test
    void an_empty_desk_says_what_to_do() {
        assertThat(anna.get("/").statusCode()).isEqualTo(200);
        assertThat(anna.get("/").body()).contains("Ещё нет ни одного ящика");
    }

    @Test
    void the_most_urgent_stands_first() {
        now.pass(Duration.ofHours(1));
        post.comes("1", "Смета на сайт", "Когда будет смета?");
        post.comes("2", "Правки к макету", "Внесите, пожалуйста, правки.");
        assertThat(anna.get("/today").body())
                .containsSubsequence("Марина Кольцова", "Смета на сайт", "осталось 1 ч 2 мин", "Правки к макету");
        now.pass(Duration.ofHours(2));
        assertThat(anna.get("/today/part").body())
                .containsSubsequence("data-state=\"late\"", "опоздание 58 мин", "data-state=\"late\"");
    }

    @Test
    void everybody_sees_whose_it_is() {
        now.pass(Duration.ofHours(1));
        var mine = post.comes("1", "Смета на сайт", "Когда будет смета?").conversation();
        post.comes("2", "Правки к макету", "Внесите, пожалуйста, правки.");
        desk.the(Conversations.class).assign(mine, colleague.id(), colleague.id());
        assertThat(anna.get("/today?whose=mine").body())
                .contains("Смета на сайт")
                .doesNotContain("Правки к макету");
        assertThat(anna.get("/today?whose=unassigned").body())
                .contains("Правки к макету")
                .doesNotContain("Смета на сайт");
        assertThat(anna.get("/today?whose=strange").body()).contains("Правки к макету", "Смета на сайт");
    }

    @Test
    void a_promise_is_shown_before_its_time_and_an_answered_letter_is_not() {
        now.pass(Duration.ofHours(1));
        var promised = post.comes("1", "Смета на сайт", "Когда будет смета?");
        post.comes("2", "Правки к макету", "Внесите, пожалуйста, правки.");
        desk.the(ResponseClocks.class)
                .happened(
                        promised.conversation(),
                        null,
                        new Happening.WeWrote(now.instant(), now.instant().plus(Duration.ofHours(5))));
        post.goes("3", "Re: Правки к макету", "Готово.", "2");
        assertThat(anna.get("/today").body())
                .contains("Смета на сайт", "обещано: 16:00")
                .doesNotContain("Правки к макету");
    }
}
