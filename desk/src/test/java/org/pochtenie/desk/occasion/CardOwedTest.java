package org.pochtenie.desk.occasion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pochtenie.desk.Eventually;
import org.pochtenie.desk.Guest;
import org.pochtenie.desk.client.CardParts;
import org.pochtenie.desk.client.Channel;
import org.pochtenie.desk.client.Client;
import org.pochtenie.desk.client.Contacts;
import org.pochtenie.desk.client.Fact;
import org.pochtenie.desk.client.Facts;
import org.pochtenie.desk.client.HouseRule;
import org.pochtenie.desk.client.HouseRules;
import org.pochtenie.desk.client.NewFact;
import org.pochtenie.desk.client.Part;
import org.pochtenie.desk.debt.Debt;
import org.pochtenie.desk.debt.DebtLetters;
import org.pochtenie.desk.debt.Debts;
import org.pochtenie.desk.draft.Draft;
import org.pochtenie.desk.draft.Proofreading;
import org.pochtenie.desk.link.PersonalLinks;
import org.pochtenie.desk.outbox.Firm;
import org.pochtenie.rulebook.Guard;
import tools.jackson.databind.JsonNode;

/** What a card makes us owe: congratulations on its dates, a letter of how we work, a look at a changed mind. */
class CardOwedTest {
    private static Firm firm;
    private static Guest anna;

    @BeforeAll
    static void open() {
        firm = new Firm();
        anna = firm.signedIn(firm.anna);
        firm.desk.the(Guard.class).awaitLanguage();
    }

    @AfterAll
    static void close() {
        firm.close();
    }

    /** This firm works round the clock: it sees a date in its morning. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ирина Соколова | ru | vy | день рождения           | 1990-11-29 | 2026-11-29T05:00:00Z
            Ирина Соколова | ru | ty | день рождения           | 1990-11-26 | 2026-11-26T05:00:00Z
            Пётр Ильин     | ru | vy | годовщина               | 2015-11-25 | 2026-11-25T05:00:00Z
            Пётр Ильин     | ru | vy | открытие нового салона  | 2020-11-24 | 2026-11-24T05:00:00Z
            Paul Hill      | en | vy | birthday                | 1990-11-28 | 2026-11-28T05:00:00Z
            Paul Hill      | en | vy | anniversary             | 2001-11-27 | 2026-11-27T05:00:00Z
            Paul Hill      | en | vy | opening of the new shop | 2019-11-23 | 2026-11-23T05:00:00Z
            """)
    void aDateIsCongratulatedByALetterThatTheGuardPasses(
            String name, String language, String form, String words, LocalDate day, Instant show) {
        var client = client(name, language, form);
        facts().note(client, NewFact.of(Fact.Kind.DATE, words).on(day, true), 0);

        var debt = only(client, "date");
        assertThat(debt.owed().show()).isEqualTo(show);
        assertThat(debt.owed().due()).isBefore(show.plus(Duration.ofDays(4)));
        var draft = begun(debt);

        assertThat(remarks(draft)).as(draft.subject() + "\n" + draft.html()).isEmpty();
        assertThat(draft.recipients().to().getFirst().name()).isEqualTo(name);
    }

    @Test
    void aDateIsOwedOnceAndEndsWithItsLetterItsCardOrAClick() {
        var client = client("Ольга Дым", "ru", "vy");
        var fact = facts().note(
                        client, NewFact.of(Fact.Kind.DATE, "день рождения").on(LocalDate.of(1980, 11, 24), true), 0);
        var debt = only(client, "date");
        var occasions = firm.desk.the(Occasions.class);
        occasions.pass(firm.now.instant().plus(Duration.ofHours(1)));
        assertThat(only(client, "date").id()).isEqualTo(debt.id());

        facts().change(fact.id(), "день рождения", LocalDate.of(1980, 11, 26), true, 0);
        assertThat(only(client, "date").owed().due()).isEqualTo(Instant.parse("2026-11-26T09:00:00Z"));

        anna.post("/occasions/" + only(client, "date").owed().subject() + "/skip", Map.of());
        assertThat(of(client, "date")).isEmpty();
        occasions.pass(firm.now.instant().plus(Duration.ofHours(2)));
        assertThat(of(client, "date")).as("not this time").isEmpty();

        facts().change(fact.id(), "день рождения", LocalDate.of(1980, 11, 27), true, 0);
        facts().gone(fact.id(), 0);
        assertThat(of(client, "date")).isEmpty();
    }

    @Test
    void datesFarAheadComeIntoSightWithTime() {
        var client = client("Софья Лис", "ru", "vy");
        facts().note(client, NewFact.of(Fact.Kind.DATE, "день рождения").on(LocalDate.of(2000, 2, 29), true), 0);
        assertThat(of(client, "date")).isEmpty();

        firm.desk.the(Occasions.class).pass(Instant.parse("2027-02-20T07:00:00Z"));

        assertThat(firm.desk
                        .jdbc()
                        .sql("select day from occasion order by day desc limit 1")
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(LocalDate.of(2027, 3, 1));
    }

    @Test
    void ourRulesAreToldByALetterAndConfirmedByALink() throws Exception {
        var client = client("Марина Кольцова", "ru", "vy");
        var rules = firm.desk.the(HouseRules.class);
        var first = rules.note(client, "Работаем по будням с 10:00 до 19:00.", 0);
        rules.note(client, "Правки принимаем одним списком.", 0);
        var debt = only(client, "house-rules");
        var draft = begun(debt);
        assertThat(remarks(draft)).as(draft.html()).isEmpty();

        send(draft);
        assertThat(rules.of(client)).allSatisfy(rule -> assertThat(rule.state()).isEqualTo(HouseRule.State.TOLD));
        assertThat(of(client, "house-rules")).isEmpty();

        var path = firm.desk
                .the(PersonalLinks.class)
                .to("house-rules", client, client)
                .getPath();
        try (var stranger = new Guest(firm.desk)) {
            var page = stranger.get(path);
            assertThat(page.body()).contains("Правки принимаем одним списком.");
            rules.rephrase(first.id(), "Работаем по будням с 9:00 до 18:00.", 0);
            stranger.post(path, Map.of("seen", seen(page.body())));
        }
        assertThat(rules.of(client))
                .extracting(HouseRule::state)
                .containsExactly(HouseRule.State.NOTED, HouseRule.State.CONFIRMED);
        assertThat(only(client, "house-rules").owed().words()).contains("с 9:00");
    }

    @Test
    void aChangedMindStandsBesideTheOldOne() {
        var client = client("Игорь Гром", "ru", "vy");
        var older = facts().note(client, NewFact.of(Fact.Kind.WISH, "матовая бумага"), 0);
        var newer = facts().note(client, NewFact.of(Fact.Kind.WISH, "глянцевая бумага"), 0);
        assertThat(anna.get("/clients/" + client + "/needs").body()).contains("матовая бумага", "глянцевая бумага");

        anna.post(
                "/clients/" + client + "/needs",
                Map.of("older", "" + older.id(), "newer", "" + newer.id(), "do", "both"));
        assertThat(anna.get("/clients/" + client + "/needs").body()).doesNotContain("матовая");
    }

    @Test
    void whatWasBoughtStandsBesideAProposal() {
        var client = client("Лев Мох", "ru", "vy");
        facts().note(
                        client,
                        NewFact.of(Fact.Kind.SERVICE, "каталог на 48 страниц").on(LocalDate.of(2026, 3, 1), false),
                        0);
        var asked = firm.post.comes("o1", "Каталог", "Анна, добрый день! Сколько стоит ещё один каталог?");
        firm.desk
                .jdbc()
                .sql("update conversation set client_id = ? where id = ?")
                .params(client, asked.conversation())
                .update();
        var draft = Firm.begun(anna, asked.conversation());
        assertThat(anna.get("/drafts/" + draft + "/bought").body()).doesNotContain("48 страниц");

        firm.json(
                anna,
                "PUT",
                "/drafts/" + draft,
                Map.of("version", 1, "html", "<p>Второй каталог обойдётся в 90 000 рублей.</p>"),
                200);

        assertThat(anna.get("/drafts/" + draft + "/bought").body()).contains("каталог на 48 страниц", "март 2026");
    }

    private static long client(String name, String language, String form) {
        var client = firm.desk.the(CardParts.class).begin(name, Client.Kind.PERSON, 0);
        firm.desk.the(CardParts.class).set(client, Part.LANGUAGE, Map.of("language", language), 0);
        firm.desk.the(CardParts.class).set(client, Part.FORM, Map.of("form", form), 0);
        var person = firm.desk.the(Contacts.class).add(client, name, 0);
        firm.desk.the(Contacts.class).reach(person.id(), Channel.EMAIL, "p" + person.id() + "@kontur.example", 0);
        return client;
    }

    private static Facts facts() {
        return firm.desk.the(Facts.class);
    }

    private static List<Debt> of(long client, String kind) {
        return firm.desk.the(Debts.class).ofClient(client).stream()
                .filter(debt -> debt.owed().kind().equals(kind))
                .toList();
    }

    private static Debt only(long client, String kind) {
        var debts = of(client, kind);
        assertThat(debts).hasSize(1);
        return debts.getFirst();
    }

    private static Draft begun(Debt debt) {
        return firm.desk.the(DebtLetters.class).begin(debt, firm.anna).orElseThrow();
    }

    private static List<String> remarks(Draft draft) {
        return firm.desk.the(Proofreading.class).read(draft, firm.anna).verdict().remarks().stream()
                .filter(remark -> !remark.words().equals(firm.anna.name())) // her signature is short
                .map(remark -> remark.rule() + " " + remark.weight() + ": " + remark.words())
                .toList();
    }

    private static void send(Draft draft) throws Exception {
        JsonNode saved = firm.json(
                anna, "PUT", "/drafts/" + draft.id(), Map.of("version", draft.version(), "html", draft.html()), 200);
        firm.json(anna, "POST", "/drafts/" + draft.id() + "/send", Firm.wish(saved), 200);
        firm.now.pass(Duration.ofMinutes(1));
        Eventually.within(Duration.ofSeconds(20)).that("not sent", () -> isPaid(draft));
    }

    private static boolean isPaid(Draft draft) {
        return firm.desk
                .jdbc()
                .sql(
                        "select exists (select from debt join debt_draft on debt_id = debt.id where draft_id = ? and paid_by is not null)")
                .param(draft.id())
                .query(Boolean.class)
                .single();
    }

    private static String seen(String page) {
        var seen = Pattern.compile("name=\"seen\" value=\"([^\"]+)\"").matcher(page);
        assertThat(seen.find()).isTrue();
        return seen.group(1);
    }
}
