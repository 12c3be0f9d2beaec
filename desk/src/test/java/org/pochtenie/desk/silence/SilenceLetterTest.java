package org.pochtenie.desk.silence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pochtenie.desk.Eventually;
import org.pochtenie.desk.Guest;
import org.pochtenie.desk.conversation.ReceivedLetter;
import org.pochtenie.desk.debt.Debt;
import org.pochtenie.desk.debt.Debts;
import org.pochtenie.desk.outbox.Firm;
import org.pochtenie.desk.promise.Promise;
import org.pochtenie.desk.promise.Promises;
import org.pochtenie.desk.task.Task;
import org.pochtenie.desk.task.Tasks;
import tools.jackson.databind.JsonNode;

/** The letter that ends a silence names the day of the next result, and promises nothing twice; the firm works round the clock. */
class SilenceLetterTest {
    private final Firm firm = new Firm();
    private final Debts debts = firm.desk.the(Debts.class);
    private Guest anna;
    private ReceivedLetter letter;

    @BeforeEach
    void open() {
        firm.now.pass(Duration.ofHours(1)); // later than all that Post brings
        anna = firm.signedIn(firm.anna);
        letter = firm.post.comes("1", "Каталог", "Добрый день! Нужен каталог на 40 страниц, возьмётесь?");
        firm.post.goes("2", "Re: Каталог", "Марина, добрый день! Возьмёмся: 40 страниц, обложка отдельно.", "1");
    }

    @AfterEach
    void close() {
        anna.close();
        firm.close();
    }

    private Debt owed() {
        return debts.inConversation(letter.conversation()).stream()
                .filter(debt -> debt.owed().kind().equals("contact"))
                .findFirst()
                .orElseThrow();
    }

    private long client() {
        return owed().owed().client();
    }

    private String there(String path, Map<String, String> form) {
        return anna.post(path, form).headers().firstValue("Location").orElse("").replaceFirst("^http://[^/]+", "");
    }

    private String begin() {
        return there("/debts/" + owed().id() + "/letter", Map.of());
    }

    private String html(long draft) {
        return firm.desk
                .jdbc()
                .sql("select html from draft where id = ?")
                .param(draft)
                .query(String.class)
                .single();
    }

    /** Sends the letter that was begun; what its author sees of its promises. */
    private String send() throws Exception {
        var debt = owed();
        var draft = Firm.begun(anna, letter.conversation());
        var promises = anna.get("/drafts/" + draft + "/promises").body();
        var saved = firm.json(anna, "PUT", "/drafts/" + draft, Map.of("version", 2, "html", html(draft)), 200);
        assertThat(weighty(saved)).as(html(draft)).isEmpty();
        firm.json(anna, "POST", "/drafts/" + draft + "/send", Firm.wish(saved), 200);
        firm.now.pass(Duration.ofMinutes(1));
        Eventually.within(Duration.ofSeconds(60))
                .asserted(() -> assertThat(debts.byId(debt.id())).get().returns(false, Debt::isOpen));
        return promises;
    }

    private static List<String> weighty(JsonNode saved) {
        return saved.get("verdict")
                .get("remarks")
                .valueStream()
                .filter(remark -> !remark.get("weight").asString().equals("hint"))
                .map(JsonNode::toString)
                .toList();
    }

    private List<Promise> promises() {
        return firm.desk.the(Promises.class).inConversation(letter.conversation());
    }

    private List<Task> tasks() {
        return firm.desk.the(Tasks.class).open(client());
    }

    @Test
    void where_no_day_is_known_the_author_is_asked_and_what_he_says_is_a_task_and_stands_in_the_letter()
            throws Exception {
        var form = begin();
        assertThat(form).isEqualTo("/silences/" + owed().owed().subject() + "/letter");
        assertThat(anna.get(form).body()).contains("value=\"Каталог\"", "value=\"2026-11-26\"");
        assertThat(anna.post(form, Map.of("what", "Вёрстка каталога", "day", "2026-11-22"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(anna.post(form, Map.of("what", " ", "day", "2026-11-27")).statusCode())
                .isEqualTo(422);
        assertThat(tasks()).isEmpty();

        assertThat(there(form, Map.of("what", "Вёрстка каталога", "day", "2026-11-27")))
                .isEqualTo("/conversations/" + letter.conversation() + "#composer");
        var task = tasks().getFirst();
        assertThat(task.until()).isEqualTo(LocalDate.of(2026, 11, 27));
        assertThat(task.told()).isNull();
        var draft = Firm.begun(anna, letter.conversation());
        assertThat(html(draft)).contains("Сейчас делаем: Вёрстка каталога", "срок 27 ноября (через 4 рабочих дня)");
        assertThat(send()).doesNotContain("Вёрстка каталога");
        assertThat(tasks().getFirst().told()).isEqualTo(LocalDate.of(2026, 11, 27));
        assertThat(debts.ofClient(client()))
                .extracting(debt -> debt.owed().kind())
                .contains("contact")
                .doesNotContain("task-end");
        assertThat(promises()).isEmpty();
    }

    @Test
    void a_second_letter_names_what_is_known_already() throws Exception {
        firm.desk.the(Tasks.class).begin(client(), "Обложка", LocalDate.of(2026, 12, 4), firm.anna.id());
        anna.post("/tasks/" + tasks().getFirst().id() + "/told", Map.of());
        assertThat(begin()).endsWith("#composer");
        var draft = Firm.begun(anna, letter.conversation());
        assertThat(html(draft)).contains("Обложка", "срок 4 декабря (через 11 рабочих дней)");
        send();
        assertThat(promises()).isEmpty();
        assertThat(tasks()).hasSize(1);
    }

    @Test
    void a_promise_is_named_and_not_made_again() throws Exception {
        firm.post.goes("3", "Re: Каталог", "Марина, добрый день!\n\nПришлём макет обложки 27 ноября до 15:00.", "2");
        var promise = promises().getFirst();
        anna.post("/promises/" + promise.id() + "/confirmed", Map.of());
        var other = firm.post.comes("4", "Реклама", "Добрый день! Подскажите, пожалуйста, по рекламе?");
        assertThat(other.conversation()).isNotEqualTo(letter.conversation());
        assertThat(owed(other)).isNotNull();
        assertThat(there("/debts/" + owed(other).id() + "/letter", Map.of()))
                .isEqualTo("/conversations/" + other.conversation() + "#composer");
        letter = other;
        var draft = Firm.begun(anna, letter.conversation());
        assertThat(html(draft)).contains("макет обложки, срок 27 ноября, 15:00 (через 4 рабочих дня)");
        send();
        assertThat(promises()).isEmpty();
        assertThat(firm.desk
                        .jdbc()
                        .sql("select count(*) from promise")
                        .query(Long.class)
                        .single())
                .isOne();
    }

    private Debt owed(ReceivedLetter in) {
        return debts.inConversation(in.conversation()).stream()
                .filter(debt -> debt.owed().kind().equals("contact"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void where_nobody_knows_a_day_the_letter_says_only_that_the_work_goes_on() {
        begin();
        there("/silences/" + owed().owed().subject() + "/letter/without", Map.of());
        assertThat(html(Firm.begun(anna, letter.conversation()))).contains("Работа продолжается");
        assertThat(begin()).as("it is begun").endsWith("#composer");
        assertThat(tasks()).isEmpty();
    }

    @Test
    void a_task_without_a_day_is_proposed_and_gets_it() throws Exception {
        firm.desk.the(Tasks.class).begin(client(), "Обложка", null, firm.anna.id());
        var form = begin();
        assertThat(anna.get(form).body()).contains("value=\"Обложка\"");
        there(form, Map.of("what", "обложка", "day", "2026-11-24"));
        assertThat(tasks()).singleElement().returns(LocalDate.of(2026, 11, 24), Task::until);
        assertThat(html(Firm.begun(anna, letter.conversation()))).contains("срок 24 ноября (через 1 рабочий день)");
        send();
        assertThat(tasks().getFirst().owesDate()).isFalse();
    }
}
