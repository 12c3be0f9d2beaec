package org.pochtenie.desk.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pochtenie.desk.Guest;
import org.pochtenie.desk.agreement.Agreements;
import org.pochtenie.desk.conversation.Conversations;
import org.pochtenie.desk.conversation.Post;
import org.pochtenie.desk.outbox.Firm;
import org.pochtenie.desk.talk.Drafted;

/** From a client's wish to the new agreement. It is Monday, ten in the morning in Moscow. */
class ChangeFlowTest {
    private final Firm firm = new Firm();
    private final Guest anna = firm.signedIn(firm.anna);

    @AfterEach
    void close() {
        firm.close();
    }

    @Test
    void asked_in_a_letter_proposed_chosen_by_link_and_agreed() throws Exception {
        var change = asked();
        var page = "/changes/" + change.id();
        assertThat(anna.get(page).body())
                .contains("увеличить тираж до 800", "Сначала запишите ниже хотя бы один вариант");
        anna.post("/agreements/1/client-sees", Map.of("sees", "true"));
        anna.post(page, proposal());
        assertThat(anna.get(page).body()).contains("письмо спросит о них");

        var draft = Drafted.begun(firm, anna, Drafted.owed(firm, "change").getFirst())
                .passesTheGuard();
        assertThat(draft.html())
                .contains(
                        "Раньше мы договаривались так: «Тираж каталога 500 экземпляров»",
                        "По какому признаку будет видно",
                        "Советуем вариант 1");
        assertThat(draft.links()).hasSize(2);
        try (var marina = new Guest(firm.desk)) {
            var second = draft.links().get(1);
            assertThat(marina.get(second).statusCode()).isEqualTo(404);
            draft.send();
            assertThat(Drafted.owed(firm, "change")).isEmpty();
            assertThat(marina.get(second + "?in=ru").body())
                    .contains("Печатаем 800 экземпляров в два приёма", "Цена: 21 000 ₽");
            assertThat(state(change)).as("to look is not to choose").isEqualTo(Change.State.PROPOSED);
            var option =
                    changes().byId(change.id()).orElseThrow().options().get(1).id();
            marina.post(second, Map.of("option", "999"));
            assertThat(state(change)).as("an option of another is none").isEqualTo(Change.State.PROPOSED);
            marina.post(second, Map.of("option", String.valueOf(option)));
            var first = changes().byId(change.id()).orElseThrow().options().getFirst();
            marina.post(draft.links().getFirst(), Map.of("option", String.valueOf(first.id())));
            assertThat(marina.get(second + "?in=ru").body()).contains("Спасибо! Выбран вариант 2.");
        }
        var agreed = agreements().inForce(change.asked().client());
        assertThat(agreed).hasSize(1);
        assertThat(agreed.getFirst().words())
                .isEqualTo("Печатаем 800 экземпляров в два приёма: бумага 130 г и доставка по Москве. "
                        + "Срок: до 18 декабря 2026. Цена: 21 000 ₽");
        assertThat(agreements().chain(agreed.getFirst().id())).hasSize(2);
        assertThat(agreements().byId(1).orElseThrow().supersededBy())
                .isEqualTo(agreed.getFirst().id());
        assertThat(anna.get(page).body()).contains("Новая договорённость");
    }

    @Test
    void a_reply_with_a_number_is_one_click_from_the_choice() throws Exception {
        var change = asked();
        anna.post("/changes/" + change.id(), proposal());
        Drafted.begun(firm, anna, Drafted.owed(firm, "change").getFirst()).send();
        var conversation = change.asked().conversation();
        var last = firm.desk.the(Conversations.class).letters(conversation).getLast();
        firm.desk
                .the(Conversations.class)
                .receive(firm.post.in(Post.source(
                        "choice@kontur.example",
                        "Марина Кольцова <marina@kontur.example>",
                        "Re: Каталог",
                        firm.now.instant(),
                        "Анна, выбираем второй вариант, спасибо!",
                        last.messageId())))
                .orElseThrow();
        assertThat(anna.get("/conversations/" + conversation + "/changes").body())
                .contains("Похоже, клиент выбрал вариант 2");
        var option = changes().byId(change.id()).orElseThrow().options().get(1).id();
        anna.post("/changes/" + change.id() + "/chosen", Map.of("option", String.valueOf(option)));
        assertThat(state(change)).isEqualTo(Change.State.CHOSEN);
    }

    @Test
    void what_is_no_change_is_no_more_asked_about_and_what_stays_has_its_reason() {
        var letter = firm.post.comes("c1", "Каталог", "Анна, можно ли перенести съёмку на четверг?");
        var panel = "/conversations/" + letter.conversation() + "/changes";
        assertThat(anna.get(panel).body()).contains("Похоже на изменение");
        assertThat(anna.post("/letters/" + letter.letter() + "/no-change", Map.of())
                        .body())
                .doesNotContain("Похоже на изменение");

        var change = asked();
        anna.post("/changes/" + change.id() + "/dropped", Map.of("why", " "));
        assertThat(state(change)).isEqualTo(Change.State.ASKED);
        anna.post("/changes/" + change.id() + "/dropped", Map.of("why", "Клиент передумал"));
        assertThat(state(change)).isEqualTo(Change.State.DROPPED);
        assertThat(Drafted.owed(firm, "change")).isEmpty();
    }

    /** Marina's letter is recorded by the click beside it; five hundred copies were agreed before. */
    private Change asked() {
        var letter = firm.post.comes("c2", "Каталог", "Анна, добрый день! Просим увеличить тираж до 800 экземпляров.");
        anna.post(
                "/conversations/" + letter.conversation() + "/agreements",
                Map.of("words", "Тираж каталога 500 экземпляров"));
        assertThat(anna.get("/conversations/" + letter.conversation() + "/changes")
                        .body())
                .contains("Похоже на изменение", "Просим увеличить тираж до 800 экземпляров.");
        anna.post(
                "/conversations/" + letter.conversation() + "/changes",
                Map.of(
                        "words",
                        "Просим увеличить тираж до 800 экземпляров.",
                        "letter",
                        String.valueOf(letter.letter())));
        return changes().inConversation(letter.conversation()).getFirst();
    }

    private static Map<String, String> proposal() {
        var form = new HashMap<String, String>();
        form.put("why", "Открывают второй магазин");
        form.put("agreement", "1");
        form.put("words1", "Печатаем 800 экземпляров сразу: бумага 130 г и доставка по Москве");
        form.put("day1", "2026-12-11");
        form.put("price1", "18 000 ₽");
        form.put("reason1", "один запуск машины, весь тираж одного цвета");
        form.put("advised", "1");
        form.put("words2", "Печатаем 800 экземпляров в два приёма: бумага 130 г и доставка по Москве");
        form.put("day2", "2026-12-18");
        form.put("price2", "21 000 ₽");
        form.put("reason2", "первая половина будет раньше");
        return form;
    }

    private Change.State state(Change change) {
        return changes().byId(change.id()).orElseThrow().state();
    }

    private Changes changes() {
        return firm.desk.the(Changes.class);
    }

    private Agreements agreements() {
        return firm.desk.the(Agreements.class);
    }
}
