package org.pochtenie.desk.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pochtenie.desk.Eventually;
import org.pochtenie.desk.Guest;
import org.pochtenie.desk.client.Clients;
import org.pochtenie.desk.outbox.Firm;
import org.pochtenie.desk.ownrule.RuleFolder;
import org.pochtenie.desk.ownrule.RulesInForce;
import org.pochtenie.desk.profile.ProfileTexts;
import org.pochtenie.desk.profile.Scope;
import org.pochtenie.desk.signin.Colleague;
import org.pochtenie.desk.signin.Colleagues;
import org.pochtenie.desk.tryon.TryOn;
import org.pochtenie.desk.tryon.TryOns;
import org.pochtenie.rulebook.Guard;
import org.pochtenie.rulebook.grammar.Paragraph;
import org.pochtenie.rulebook.grammar.Slip;
import org.pochtenie.rulebook.text.Language;

/** A lead changes what the rules mean here, and the letters that are being written feel it. */
class ProfilePagesTest {
    private static final String RULES = "/settings/team/rules";
    private static final String NO_DISCOUNTS = """
            id: no-discounts
            == ru
            title: О скидках пишет только руководитель
            message: «%s»: скидку обещает руководитель
            phrases:
              ~дать [вам] скидку
            bad:
              Добрый день! Мы дадим вам скидку в мае.
                              ^^^^^^^^^^^^^^^^ «дадим вам скидку»: скидку обещает руководитель
            good:
              Добрый день! О скидке напишет руководитель.
            """;

    private static Firm firm;
    private static Guest lead;
    private static Guest anna;

    @BeforeAll
    static void open() {
        firm = new Firm();
        var joined = firm.desk
                .the(Colleagues.class)
                .join(
                        "Вера Лугова",
                        "vera@studio.example",
                        Firm.PASSWORD,
                        Colleague.Role.LEAD,
                        "ru",
                        ZoneId.of("Europe/Moscow"));
        lead = firm.signedIn(joined);
        anna = firm.signedIn(firm.anna);
        firm.desk.the(Guard.class).awaitLanguage();
    }

    @AfterAll
    static void close() {
        lead.close();
        anna.close();
        firm.close();
    }

    /** What the guard says of a letter to Marina: rule to weight. */
    private static Map<String, String> remarks(String html) {
        var draft = Firm.begun(anna, firm.marinaAsks().conversation());
        var saved = firm.json(anna, "PUT", "/drafts/" + draft, Map.of("version", 1, "html", html), 200);
        var remarks = new HashMap<String, String>();
        for (var remark : saved.get("verdict").get("remarks")) {
            remarks.put(remark.get("rule").asString(), remark.get("weight").asString());
        }
        return remarks;
    }

    @Test
    void theNearestLayerWinsInTheLetterThatIsWritten() {
        assertThat(remarks("<p>Смета в силе.</p>")).containsEntry("greeting", "warn");
        assertThat(lead.get(RULES).body()).contains("weight.greeting", "как обычно: внимание");
        assertThat(lead.post(RULES + "/weights", Map.of("weight.greeting", "stop"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(remarks("<p>Смета в силе.</p>")).containsEntry("greeting", "stop");

        var client = firm.desk
                .the(Clients.class)
                .contact("marina@kontur.example")
                .orElseThrow()
                .client();
        assertThat(lead.get(RULES + "?client=" + client).body()).contains("как обычно: стоп", "Марина Кольцова");
        lead.post(RULES + "/weights?client=" + client, Map.of("weight.greeting", "off"));
        assertThat(remarks("<p>Смета в силе.</p>")).doesNotContainKey("greeting");
        assertThat(lead.get(RULES).body()).contains("Марина Кольцова");

        lead.post(RULES + "/weights?client=" + client, Map.of());
        lead.post(RULES + "/weights", Map.of());
        assertThat(lead.get(RULES + "/history").body()).contains("greeting", "Вера Лугова");
        assertThat(lead.get(RULES + "?client=4711").statusCode()).isEqualTo(404);
    }

    @Test
    void formsLeaveTheRestOfTheTextAsItWas() {
        var texts = firm.desk.the(ProfileTexts.class);
        lead.post(
                RULES + "/text",
                Map.of("yaml", "# Наши правила\nweights:\n  calm: warn\n\n# Как звучим\ntone: official\n"));
        lead.post(RULES + "/words", Map.of("words.terms", "Волнорез\nC++\n", "words.calm-not", "сколько можно"));
        assertThat(texts.of(Scope.FIRM))
                .contains("# Наши правила", "  calm: warn", "tone: official", "\"Волнорез\"", "\"calm-not\"");
        assertThat(lead.get(RULES + "/words").body()).contains("Волнорез", "сколько можно");
        var manners = lead.post(
                RULES + "/manners",
                Map.of(
                        "form",
                        "familiar",
                        "domains",
                        "studio.example, print.studio.example",
                        "answer-within",
                        "30m",
                        "greeting.ru",
                        "Здравствуйте, {name}!",
                        "companions",
                        "price: payment, stages",
                        "limit.chat-minutes",
                        "20"));
        assertThat(manners.statusCode()).as(manners.body()).isEqualTo(302);
        assertThat(lead.get(RULES + "/manners").body())
                .contains("print.studio.example", "price: payment, stages", "value=\"20\"", "value=\"30m\"");
        assertThat(texts.of(Scope.FIRM)).doesNotContain("tone").contains("calm: warn", "Волнорез");

        var wrong = lead.post(RULES + "/manners", Map.of("answer-within", "soon", "domains", "studio"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("«soon» не срок", "«studio» не домен", "value=\"soon\"")
                .containsPattern("id=\"profile-answer-within\"[^\\n]*field-error[^\\n]*«soon»")
                .doesNotContain("notice-late");
        lead.post(RULES + "/text", Map.of("yaml", ""));
    }

    @Test
    void aTextIsCheckedLineByLineAndLookedAtBeforeItIsKept() {
        var wrong = lead.post(RULES + "/text", Map.of("yaml", "tone: loud\nwieghts:\n  calm: warn\n"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("Строка 1.", "Строка 2.", "Может быть, «weights»?");
        var looked = lead.post(RULES + "/text", Map.of("yaml", "honesty: open\n", "do", "look"));
        assertThat(looked.body()).contains("Что изменится", "+ honesty: open");
        assertThat(firm.desk.the(ProfileTexts.class).of(Scope.FIRM)).doesNotContain("honesty");

        var file =
                "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"p.yaml\"\r\n\r\ngate: hold\n\r\n--x--\r\n";
        var brought = lead.call(
                "POST",
                RULES + "/import",
                "multipart/form-data; boundary=x",
                BodyPublishers.ofString(file),
                "text/html");
        assertThat(brought.body()).contains("+ gate: hold");
        assertThat(anna.get("/rules/profile.yaml").statusCode()).isEqualTo(200);
        assertThat(anna.get(RULES).statusCode()).isEqualTo(403);
    }

    @Test
    void anOwnRuleIsExecutedKeptAndSwitchedOff() {
        var broken = lead.post(RULES + "/own", Map.of("text", NO_DISCOUNTS.replace("title:", "titel:")));
        assertThat(broken.statusCode()).isEqualTo(422);
        assertThat(broken.body()).contains("Строка 3.", "Может быть, «title»?");
        assertThat(lead.post(RULES + "/own", Map.of("text", NO_DISCOUNTS.replace("no-discounts", "calm")))
                        .body())
                .contains("Правило «calm» уже есть");
        assertThat(lead.post(RULES + "/own", Map.of("text", NO_DISCOUNTS)).statusCode())
                .isEqualTo(302);
        var letter = "<p>Марина, добрый день! Мы дадим вам скидку.</p>";
        assertThat(remarks(letter)).containsEntry("no-discounts", "warn");
        assertThat(anna.get("/rules/no-discounts").body()).contains("О скидках пишет только руководитель");
        assertThat(anna.get("/rules?show=own").body()).contains("О скидках пишет только руководитель");
        assertThat(lead.post(RULES + "/own", Map.of("text", NO_DISCOUNTS)).statusCode())
                .as("the name is taken now")
                .isEqualTo(422);

        lead.post(RULES + "/own/no-discounts/switch", Map.of("on", "false"));
        assertThat(remarks(letter)).doesNotContainKey("no-discounts");
        lead.post(RULES + "/own/no-discounts/remove", Map.of());
        assertThat(anna.get("/rules/no-discounts").statusCode()).isEqualTo(404);
    }

    @Test
    void rulesOfLanguageToolAreTakenToo() throws Exception {
        var xml = """
                <rules lang="ru">
                  <category id="HOUSE" name="Наши слова">
                    <rule id="MAKET" name="Макет, а не дизайн">
                      <pattern><token inflected="yes">дизайн</token></pattern>
                      <message>У нас говорят <suggestion>макет</suggestion>.</message>
                      <example correction="макет">Высылаем <marker>дизайн</marker> каталога.</example>
                    </rule>
                  </category>
                </rules>
                """;
        var broken = lead.post(RULES + "/own", Map.of("text", xml.replace(">дизайн</marker>", ">эскиз</marker>")));
        assertThat(broken.statusCode()).isEqualTo(422);
        assertThat(broken.body()).contains("MAKET", "Строка ");
        firm.post.goes("x1", "Каталог", "Марина, добрый день! Завтра вышлем дизайн каталога.");
        lead.post(RULES + "/own", Map.of("text", xml, "do", "try"));
        var tryOns = firm.desk.the(TryOns.class);
        var id = tryOns.recent(1).getFirst().id();
        Eventually.within(Duration.ofSeconds(60))
                .that(() -> tryOns.byId(id).orElseThrow().state() == TryOn.State.DONE);
        assertThat(tryOns.differences(id))
                .singleElement()
                .satisfies(one -> assertThat(one.words()).isEqualTo("дизайн"));
        assertThat(lead.get(RULES + "/own").body()).doesNotContain("maket");
        assertThat(lead.post(RULES + "/tries/" + id + "/keep", Map.of()).statusCode())
                .isEqualTo(302);
        assertThat(lead.get(RULES + "/own").body()).contains("maket", "LanguageTool");
        Eventually.within(Duration.ofSeconds(60)).that(() -> !slips().isEmpty());
        lead.post(RULES + "/own/maket/remove", Map.of());
        Eventually.within(Duration.ofSeconds(60)).that(() -> slips().isEmpty());
    }

    private static List<Slip> slips() {
        var paragraph = new Paragraph(Language.RU, "Высылаем дизайн каталога.");
        var found = firm.desk.the(Guard.class).grammar().await(List.of(paragraph), Duration.ofSeconds(30));
        return found.slips().getFirst();
    }

    @Test
    void filesOfTheFolderAreReadByThemselvesAndABrokenOneIsRefused() throws Exception {
        var folder = firm.desk.the(RuleFolder.class);
        Files.createDirectories(folder.path());
        Files.writeString(folder.path().resolve("a.txt"), NO_DISCOUNTS.replace("no-discounts", "from-folder"));
        Files.writeString(folder.path().resolve("b.txt"), "id: broken\n== ru\nphrases:\n  [a]\n");
        Eventually.within(Duration.ofSeconds(30)).that(() -> folder.files().size() == 2);
        assertThat(firm.desk.the(RulesInForce.class).rule("from-folder")).isPresent();
        assertThat(lead.get(RULES + "/own").body()).contains("a.txt", "b.txt", "не принят", "Строка 4.");
        Files.delete(folder.path().resolve("a.txt"));
        Files.delete(folder.path().resolve("b.txt"));
        Eventually.within(Duration.ofSeconds(30)).that(() -> folder.files().isEmpty());
        assertThat(firm.desk.the(RulesInForce.class).rule("from-folder")).isEmpty();
    }

    @Test
    void aWordIsLearntWithOneClick() {
        var letter = "<p>Марина, добрый день! Шлём вам макет фаббля и вторую таммару.</p>";
        assertThat(remarks(letter)).containsKey("spelling");
        assertThat(anna.post("/dictionary", Map.of("word", "фаббля")).statusCode())
                .isEqualTo(204);
        assertThat(anna.post("/settings/team/terms", Map.of("word", "таммару")).statusCode())
                .isEqualTo(403);
        assertThat(lead.post("/settings/team/terms", Map.of("word", "таммару")).statusCode())
                .isEqualTo(204);
        assertThat(remarks(letter)).doesNotContainKey("spelling");
        assertThat(anna.get("/settings/dictionary").body()).contains("фаббля", "таммару");
        assertThat(anna.post("/dictionary", Map.of("word", "два слова")).statusCode())
                .isEqualTo(400);
        anna.post("/settings/dictionary/remove", Map.of("word", "фаббля"));
        assertThat(remarks(letter)).containsKey("spelling");
        lead.post(RULES + "/text", Map.of("yaml", ""));
    }

    @Test
    void aChangeIsTriedOnTheLettersOfTheLastYear() throws Exception {
        firm.post.comes("t1", "Каталог", "Добрый день! Когда пришлёте каталог?");
        firm.post.goes(
                "t2", "Re: Каталог", "Марина, добрый день! Мы дадим вам скидку, а каталог пришлём в среду.", "t1");
        firm.post.goes("t3", "Re: Каталог", "Нет, всем скидку дать не можем.", "t1");
        var begun = lead.post(RULES + "/own", Map.of("text", NO_DISCOUNTS, "do", "try"));
        var tryOns = firm.desk.the(TryOns.class);
        var id = tryOns.recent(1).getFirst().id();
        assertThat(begun.headers().firstValue("Location").orElseThrow()).endsWith("/tries/" + id);
        Eventually.within(Duration.ofSeconds(60))
                .that(() -> tryOns.byId(id).orElseThrow().state() == TryOn.State.DONE);
        assertThat(tryOns.counts(id))
                .filteredOn(count -> count.rule().equals("no-discounts"))
                .singleElement()
                .satisfies(count ->
                        assertThat(List.of(count.before(), count.after())).containsExactly(0, 1));
        assertThat(tryOns.differences(id)).singleElement().satisfies(one -> {
            assertThat(one.words()).isEqualTo("дадим вам скидку");
            assertThat(one.lead()).isEqualTo("Марина, добрый день! Мы ");
        });
        assertThat(lead.get(RULES + "/tries/" + id).body())
                .contains("было 0, стало бы 1", "дадим вам скидку</span>", "#letter-");

        lead.post(RULES + "/weights", Map.of("weight.no-opening-no", "off", "do", "try"));
        var weights = tryOns.recent(1).getFirst().id();
        Eventually.within(Duration.ofSeconds(60))
                .that(() -> tryOns.byId(weights).orElseThrow().state() == TryOn.State.DONE);
        assertThat(tryOns.counts(weights))
                .filteredOn(count -> count.rule().equals("no-opening-no"))
                .singleElement()
                .satisfies(count -> {
                    assertThat(count.before()).isPositive();
                    assertThat(count.after()).isZero();
                });
        assertThat(firm.desk.the(ProfileTexts.class).of(Scope.FIRM)).doesNotContain("no-opening-no");
        assertThat(lead.post(RULES + "/tries/" + weights + "/keep", Map.of()).statusCode())
                .isEqualTo(302);
        assertThat(firm.desk.the(ProfileTexts.class).of(Scope.FIRM)).contains("no-opening-no");
        lead.post(RULES + "/text", Map.of("yaml", ""));
    }
}
