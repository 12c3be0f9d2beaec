package org.pochtenie.desk.silence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pochtenie.desk.Eventually;
import org.pochtenie.desk.Guest;
import org.pochtenie.desk.TestDesk;
import org.pochtenie.desk.conversation.Conversations;
import org.pochtenie.desk.conversation.ReceivedLetter;
import org.pochtenie.desk.debt.Debt;
import org.pochtenie.desk.debt.Debts;
import org.pochtenie.desk.outbox.Firm;
import org.pochtenie.desk.profile.ProfileTexts;
import org.pochtenie.desk.profile.Scope;
import org.pochtenie.desk.tick.Tick;
import tools.jackson.databind.JsonNode;

/** From the last contact to the letter that ends a silence; the firm works round the clock. */
class SilenceTest {
    private static final Duration DAY = Duration.ofDays(1);
    private final Firm firm = new Firm();
    private Guest anna;

    @BeforeEach
    void open() {
        firm.now.pass(Duration.ofHours(1)); // later than all that Post brings
        anna = firm.signedIn(firm.anna);
    }

    @AfterEach
    void close() {
        anna.close();
        firm.close();
    }

    private ReceivedLetter asks(String id, String text, String... named) {
        var letter = firm.post.comes(id, "Каталог", text, named);
        return letter;
    }

    private ReceivedLetter answers(String id, String text, String named) {
        var letter = firm.post.goes(id, "Re: Каталог", text, named);
        return letter;
    }

    private Debt owed(ReceivedLetter letter) {
        return firm.desk.the(Debts.class).inConversation(letter.conversation()).stream()
                .filter(debt -> debt.owed().kind().equals("contact"))
                .findFirst()
                .orElseThrow();
    }

    private boolean isOwed(ReceivedLetter letter) {
        return firm.desk.the(Debts.class).inConversation(letter.conversation()).stream()
                .anyMatch(debt -> debt.owed().kind().equals("contact"));
    }

    private void pass(Instant to) {
        firm.now.set(to);
        firm.desk.the(Tick.class).pass(to);
    }

    @Test
    void every_contact_that_tells_something_begins_a_silence_of_three_days() {
        var first = asks("1", "Добрый день! Нужен каталог на 40 страниц, возьмётесь?");
        var came = first.arrived().came();
        assertThat(owed(first).owed().due()).isEqualTo(came.plus(DAY.multipliedBy(3)));
        assertThat(owed(first).owed().show())
                .isEqualTo(came.plus(DAY.multipliedBy(3)).minus(Duration.ofHours(2)));
        answers("2", "Марина, добрый день!\n\nПолучили ваше письмо, ответим завтра до 12:00.", "1");
        asks("3", "Спасибо!", "2");
        assertThat(owed(first).owed().due()).as("nothing was told").isEqualTo(came.plus(DAY.multipliedBy(3)));
        var told = answers("4", "Марина, добрый день! Возьмёмся: 40 страниц займут две недели.", "3");
        assertThat(owed(first).owed().due()).isEqualTo(told.arrived().came().plus(DAY.multipliedBy(3)));
    }

    @Test
    void nobody_waits_where_nothing_goes_on() {
        var letter = asks("1", "Добрый день! Нужен каталог на 40 страниц, возьмётесь?");
        var conversations = firm.desk.the(Conversations.class);
        conversations.close(letter.conversation(), firm.anna.id());
        assertThat(isOwed(letter)).isFalse();
        firm.now.pass(DAY);
        conversations.waitForUs(letter.conversation(), firm.anna.id());
        assertThat(owed(letter).owed().due()).isEqualTo(firm.now.instant().plus(DAY.multipliedBy(3)));
        anna.post("/silences/" + owed(letter).owed().subject() + "/rest", Map.of());
        assertThat(isOwed(letter)).isFalse();
    }

    @Test
    void two_desks_look_at_each_silence_once() throws Exception {
        var letter = asks("1", "Добрый день! Нужен каталог на 40 страниц, возьмётесь?");
        firm.desk.jdbc().sql("update conversation set state = 'closed'").update(); // as another desk may just have done
        try (var other = TestDesk.over(firm.database, firm.now);
                var both = Executors.newVirtualThreadPerTaskExecutor()) {
            firm.now.set(owed(letter).owed().show());
            Callable<Boolean> look = () -> {
                firm.desk.the(NearSilences.class).near(firm.now.instant());
                return true;
            };
            Callable<Boolean> lookToo = () -> {
                other.the(NearSilences.class).near(firm.now.instant());
                return true;
            };
            for (var done : both.invokeAll(List.of(look, lookToo, look, lookToo))) {
                assertThat(done.get()).isTrue();
            }
        }
        assertThat(isOwed(letter)).as("nothing goes on").isFalse();
        assertThat(firm.desk
                        .jdbc()
                        .sql("select count(*) from debt where kind = 'contact'")
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void the_profile_says_how_often() {
        firm.desk.the(ProfileTexts.class).keep(Scope.FIRM, "contact-interval: 5d", firm.anna.id());
        var letter = asks("1", "Добрый день! Нужен каталог на 40 страниц, возьмётесь?");
        assertThat(owed(letter).owed().due()).isEqualTo(letter.arrived().came().plus(DAY.multipliedBy(5)));
        firm.desk.the(ProfileTexts.class).keep(Scope.FIRM, "contact-interval: 10d", firm.anna.id());
        pass(owed(letter).owed().show());
        assertThat(owed(letter).owed().due())
                .as("the interval has grown meanwhile")
                .isEqualTo(letter.arrived().came().plus(DAY.multipliedBy(10)));
        firm.desk.the(ProfileTexts.class).keep(Scope.FIRM, "contact-interval: off", firm.anna.id());
        pass(owed(letter).owed().show());
        assertThat(isOwed(letter)).isFalse();
    }

    @Test
    void the_letter_that_today_offers_tells_what_was_done_and_ends_the_silence() throws Exception {
        var letter = asks("1", "Добрый день! Нужен каталог на 40 страниц, возьмётесь?");
        answers("2", "Марина, добрый день! Возьмёмся: 40 страниц займут две недели.", "1");
        anna.post("/conversations/" + letter.conversation() + "/notes", Map.of("text", "Сверстали первые 12 страниц."));
        anna.post("/conversations/" + letter.conversation() + "/notes", Map.of("text", "Бумага подорожала, думаем."));
        var first = firm.desk
                .jdbc()
                .sql("select min(id) from note")
                .query(Long.class)
                .single();
        anna.post(
                "/conversations/" + letter.conversation() + "/notes/" + first + "/may-be-told", Map.of("told", "true"));
        assertThat(anna.get("/conversations/" + letter.conversation()).body()).contains("aria-pressed=\"true\"");

        var debt = owed(letter);
        assertThat(anna.get("/").body()).doesNotContain("debt-" + debt.id());
        pass(debt.owed().show());
        assertThat(anna.get("/?whose=all").body()).contains("debt-" + debt.id(), "пора написать", "Каталог");
        var begun = anna.post("/debts/" + debt.id() + "/letter", Map.of());
        assertThat(begun.headers().firstValue("Location").orElse(""))
                .endsWith("/conversations/" + letter.conversation() + "#composer");
        var draft = Firm.begun(anna, letter.conversation());
        var html = firm.desk
                .jdbc()
                .sql("select html from draft where id = ?")
                .param(draft)
                .query(String.class)
                .single();
        assertThat(html)
                .contains("Здравствуйте, Марина!", "Сверстали первые 12 страниц")
                .doesNotContain("подорожала");
        var saved = firm.json(anna, "PUT", "/drafts/" + draft, Map.of("version", 2, "html", html), 200);
        assertThat(weighty(saved)).as(html).isEmpty();
        firm.json(anna, "POST", "/drafts/" + draft + "/send", Firm.wish(saved), 200);
        firm.now.pass(Duration.ofMinutes(1));
        Eventually.within(Duration.ofSeconds(20))
                .asserted(() -> assertThat(firm.desk.the(Debts.class).byId(debt.id()))
                        .get()
                        .returns(false, Debt::isOpen));
        assertThat(owed(letter).owed().due()).isAfter(firm.now.instant().plus(DAY.multipliedBy(2)));
        assertThat(firm.desk
                        .jdbc()
                        .sql("select ending from debt where id = ?")
                        .param(debt.id())
                        .query(String.class)
                        .single())
                .isEqualTo("paid");
    }

    @Test
    void who_had_to_ask_is_a_gap_and_hears_from_us_more_often() {
        var letter = asks("1", "Добрый день! Нужен каталог на 40 страниц, возьмётесь?");
        answers("2", "Марина, добрый день! Возьмёмся: 40 страниц займут две недели.", "1");
        var asked = asks("3", "Анна, добрый день! Как продвигается работа над каталогом?", "2");
        assertThat(owed(letter).owed().due()).isEqualTo(asked.arrived().came().plus(DAY.multipliedBy(2)));
        var gap = firm.desk.the(Gaps.class).openIn(letter.conversation()).getFirst();
        var panel = "/conversations/" + letter.conversation() + "/silence";
        assertThat(anna.get(panel).body())
                .contains(
                        "Как продвигается работа над каталогом?",
                        "Долго молчали",
                        "2 рабочих дня",
                        "пришлось спрашивать");
        assertThat(anna.post("/gaps/" + gap.id(), Map.of("cause", "whatever")).statusCode())
                .isEqualTo(422);
        anna.post("/gaps/" + gap.id(), Map.of("cause", "silence"));
        assertThat(anna.get(panel).body()).doesNotContain("Долго молчали").contains("2 рабочих дня");
        assertThat(anna.get("/clients/" + gap.client() + "/silence").body())
                .contains("1 раз спрашивал", "Долго молчали");
        assertThat(anna.get("/gaps").statusCode()).isEqualTo(403);
        try (var vera = firm.signedIn(firm.owner())) {
            assertThat(vera.get("/gaps").body()).contains("Марина Кольцова", "Долго молчали: 1", "Каталог");
        }
        firm.desk.the(Gaps.class).none(gap, firm.anna.id());
        assertThat(anna.get(panel).body()).contains("3 рабочих дня");
    }

    /** The remarks that somebody would have to answer. */
    private static List<String> weighty(JsonNode saved) {
        var weighty = new ArrayList<String>();
        for (var remark : saved.get("verdict").get("remarks")) {
            if (!remark.get("weight").asString().equals("hint")) {
                weighty.add(remark.toString());
            }
        }
        return weighty;
    }
}
