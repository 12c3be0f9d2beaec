package org.pochtenie.desk.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pochtenie.desk.Eventually;
import org.pochtenie.desk.Guest;
import org.pochtenie.desk.archive.RawLetters;
import org.pochtenie.desk.conversation.Conversations;
import org.pochtenie.desk.conversation.State;
import org.pochtenie.desk.debt.Debt;
import org.pochtenie.desk.debt.Debts;
import org.pochtenie.desk.link.PersonalLinks;
import org.pochtenie.desk.outbox.Firm;
import org.pochtenie.desk.tick.Tick;
import tools.jackson.databind.JsonNode;

/** From the request to confirm to the client's answer: by link, by letter, and reminded. */
class ResultTest {
    private static final Firm firm = new Firm();
    private static int letters;
    private Guest anna;
    private Guest marina;
    private long conversation;
    private String first = "";

    @BeforeEach
    void open() {
        firm.now.pass(Duration.ofHours(1));
        anna = firm.signedIn(firm.anna);
        marina = new Guest(firm.desk);
        first = "c" + ++letters;
        conversation = firm.post
                .comes(first, "Обложка " + letters, "Анна, добрый день! Нужна обложка каталога, возьмётесь?")
                .conversation();
    }

    @AfterEach
    void leave() {
        anna.close();
        marina.close();
    }

    @AfterAll
    static void close() {
        firm.close();
    }

    private Result asked(String words) throws Exception {
        anna.post("/conversations/" + conversation + "/results", Map.of("words", words));
        var id = firm.desk
                .jdbc()
                .sql("select max(id) from result")
                .query(Long.class)
                .single();
        assertThat(anna.get("/conversations/" + conversation + "/results").body())
                .doesNotContain("<strong>" + words);
        send();
        Eventually.within(Duration.ofSeconds(20))
                .asserted(() -> assertThat(result(id).waits()).isTrue());
        return result(id);
    }

    /** What stands in the open draft goes, and the guard has nothing against it. */
    private void send() {
        var draft = Firm.begun(anna, conversation);
        var html = firm.desk
                .jdbc()
                .sql("select html from draft where id = ?")
                .param(draft)
                .query(String.class)
                .single();
        var version = firm.desk
                .jdbc()
                .sql("select version from draft where id = ?")
                .param(draft)
                .query(Long.class)
                .single();
        var saved = firm.json(anna, "PUT", "/drafts/" + draft, Map.of("version", version, "html", html), 200);
        assertThat(weighty(saved)).as(html).isEmpty();
        firm.json(anna, "POST", "/drafts/" + draft + "/send", Firm.wish(saved), 200);
        firm.now.pass(Duration.ofMinutes(1));
    }

    private static List<String> weighty(JsonNode saved) {
        var weighty = new ArrayList<String>();
        for (var remark : saved.get("verdict").get("remarks")) {
            if (!remark.get("weight").asString().equals("hint")
                    && !remark.get("rule").asString().startsWith("answers-")) {
                weighty.add(remark.toString());
            }
        }
        return weighty;
    }

    private Result result(long id) {
        return firm.desk.the(Results.class).byId(id).orElseThrow();
    }

    private String link(Result result) {
        return firm.desk
                .the(PersonalLinks.class)
                .to("result", result.id(), result.client())
                .getPath();
    }

    private boolean owed(Result result) {
        return firm.desk.the(Debts.class).open("result", result.id()).isPresent();
    }

    @Test
    void the_client_confirms_by_one_button() throws Exception {
        var result = asked("макет обложки");
        var raw = firm.desk
                .jdbc()
                .sql("select raw_letter_id from letter where id = ?")
                .param(result.letter())
                .query(Long.class)
                .single();
        var letter = org.pochtenie.letters.LetterReader.read(
                firm.desk.the(RawLetters.class).bytes(raw));
        assertThat(letter.html()).contains("background-color", link(result), "Посмотреть и подтвердить");
        assertThat(letter.text()).contains("http://127.0.0.1" + link(result));
        assertThat(owed(result)).isTrue();

        var page = marina.get(link(result));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("макет обложки", "Подтверждаю", "Анна Лебедева")
                .doesNotContain("Спасибо!");
        assertThat(result(result.id()).waits()).as("looking changes nothing").isTrue();
        anna.post("/results/" + result.id() + "/shown", Map.of());
        assertThat(firm.desk.the(Results.class).shownTo(result.client())).hasSize(1);
        var answer = marina.post(link(result), Map.of("answer", "yes"));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(marina.get(link(result)).body()).contains("Вы подтвердили").doesNotContain("<form");
        marina.post(link(result), Map.of("answer", "no", "words", "поздно"));
        assertThat(result(result.id()).state()).isEqualTo(Result.State.CONFIRMED);
        assertThat(owed(result)).isFalse();
        assertThat(anna.get("/conversations/" + conversation + "/results").body())
                .contains("подтверждено", "по ссылке");
    }

    @Test
    void what_is_not_right_yet_comes_as_a_letter() throws Exception {
        var result = asked("макет обложки");
        marina.post(link(result), Map.of("answer", "no", "words", "Поправьте телефон.\nКогда пришлёте новый вариант?"));
        assertThat(result(result.id()).state()).isEqualTo(Result.State.DECLINED);
        assertThat(marina.get(link(result)).body()).contains("ваш ответ у нас", "Поправьте телефон.");
        var came = firm.desk.the(Conversations.class).letters(conversation).getLast();
        assertThat(came.ours()).isFalse();
        assertThat(came.from().address()).isEqualTo("marina@kontur.example");
        assertThat(came.ownText()).contains("По результату «макет обложки»", "Когда пришлёте новый вариант?");
        assertThat(firm.desk
                        .the(Conversations.class)
                        .byId(conversation)
                        .orElseThrow()
                        .state())
                .isEqualTo(State.WAITING_FOR_US);
        assertThat(anna.get("/conversations/" + conversation + "/results").body())
                .contains("ещё не то");
    }

    @Test
    void a_reply_confirms_and_a_doubtful_one_is_shown() throws Exception {
        var plain = asked("макет обложки");
        firm.post.comes("r" + letters, "Re: Обложка", "Подтверждаем, спасибо!", first);
        assertThat(result(plain.id()).state()).isEqualTo(Result.State.CONFIRMED);
        var doubtful = asked("текст обложки");
        var letter =
                firm.post.comes("d" + letters, "Re: Обложка", "В целом нравится, но директор посмотрит завтра.", first);
        assertThat(result(doubtful.id()).unsure()).isTrue();
        assertThat(anna.get("/conversations/" + conversation + "/results").body())
                .contains("Похоже, клиент ответил", "#letter-" + letter.letter());
        anna.post("/results/" + doubtful.id() + "/confirmed", Map.of());
        assertThat(result(doubtful.id()).answer().by()).isEqualTo("colleague");
        assertThat(anna.post("/results/" + doubtful.id() + "/nonsense", Map.of())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void who_says_nothing_is_reminded() throws Exception {
        var result = asked("макет обложки");
        var debt = firm.desk.the(Debts.class).open("result", result.id()).orElseThrow();
        assertThat(debt.owed().due()).isEqualTo(firm.now.instant().plus(Duration.ofDays(3)));
        firm.now.set(debt.owed().show());
        firm.desk.the(Tick.class).pass(firm.now.instant());
        assertThat(anna.get("/?whose=all").body()).contains("debt-" + debt.id(), "ждём подтверждения");
        anna.post("/debts/" + debt.id() + "/letter", Map.of());
        send();
        Eventually.within(Duration.ofSeconds(20))
                .asserted(() -> assertThat(firm.desk.the(Debts.class).byId(debt.id()))
                        .get()
                        .returns(false, Debt::isOpen));
        assertThat(firm.desk.the(Debts.class).open("result", result.id())).isPresent();
        var gone = link(result);
        anna.post("/results/" + result.id() + "/dropped", Map.of());
        assertThat(owed(result)).isFalse();
        assertThat(marina.get(gone).statusCode()).isEqualTo(404);
    }
}
