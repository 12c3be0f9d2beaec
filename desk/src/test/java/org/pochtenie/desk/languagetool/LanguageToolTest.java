package org.pochtenie.desk.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pochtenie.desk.Guest;
import org.pochtenie.desk.SettableNow;
import org.pochtenie.desk.TestDesk;
import org.pochtenie.desk.accesskey.AccessKeys;
import org.pochtenie.desk.signin.Colleague;
import org.pochtenie.desk.signin.Colleagues;
import org.pochtenie.rulebook.Guard;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Requests in the shapes in which office programs, browser extensions and editors send them. */
class LanguageToolTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String BLAME = "Добрый день! Вы меня не поняли, речь о визитках.";
    private static final SettableNow NOW = new SettableNow("2026-11-23T07:00:00Z");

    private static TestDesk desk;
    private static HttpClient http;
    private static long vera;
    private static String key;

    @BeforeAll
    static void open() {
        desk = TestDesk.at(NOW);
        http = HttpClient.newHttpClient();
        vera = desk.the(Colleagues.class)
                .join(
                        "Вера Лугова",
                        "vera@vetka.example",
                        "synitsa-na-vetke",
                        Colleague.Role.COLLEAGUE,
                        "ru",
                        ZoneId.of("Europe/Moscow"))
                .id();
        key = desk.the(AccessKeys.class).make(vera, "LibreOffice");
        desk.the(Guard.class).awaitLanguage();
    }

    @AfterAll
    static void close() {
        http.close();
        desk.close();
    }

    private static HttpResponse<String> send(String path, String type, String body, String... headers) {
        NOW.pass(Duration.ofSeconds(2)); // what the tests send together is no flood
        var request = HttpRequest.newBuilder(URI.create(desk.url(path)))
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return answer(request.build());
    }

    private static HttpResponse<String> answer(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String form(Map<String, String> fields) {
        return new TreeMap<>(fields)
                .entrySet().stream()
                        .map(field ->
                                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }

    private static JsonNode check(Map<String, String> fields) {
        var all = new TreeMap<>(fields);
        all.putIfAbsent("apiKey", key);
        return read(send("/v2/check", FORM, form(all)));
    }

    private static JsonNode read(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private static List<JsonNode> matches(JsonNode answer) {
        var matches = new ArrayList<JsonNode>();
        answer.get("matches").forEach(matches::add);
        return matches;
    }

    private static List<String> rules(JsonNode answer) {
        return matches(answer).stream()
                .map(match -> match.get("rule").get("id").asString())
                .toList();
    }

    private static JsonNode match(JsonNode answer, String rule) {
        return matches(answer).stream()
                .filter(match -> match.get("rule").get("id").asString().equals(rule))
                .findFirst()
                .orElseThrow(() -> new AssertionError(answer.toString()));
    }

    @Test
    void libreoffice_sends_text_language_user_and_key() {
        var answer = check(Map.of("text", BLAME, "language", "ru-RU", "username", "vera@vetka.example"));
        assertThat(answer.get("software").get("apiVersion").asInt()).isEqualTo(1);
        assertThat(answer.get("warnings").get("incompleteResults").asBoolean()).isFalse();
        assertThat(answer.get("language").get("code").asString()).isEqualTo("ru-RU");
        assertThat(answer.get("language").get("detectedLanguage").get("code").asString())
                .isEqualTo("ru-RU");
        var blame = match(answer, "no-blame");
        int offset = blame.get("offset").asInt();
        assertThat(BLAME.substring(offset, offset + blame.get("length").asInt()))
                .isEqualTo("Вы меня не поняли");
        assertThat(blame.get("message").asString()).contains("упрёк");
        assertThat(blame.get("shortMessage").asString()).isNotBlank();
        assertThat(blame.get("sentence").asString()).isEqualTo("Вы меня не поняли, речь о визитках.");
        var context = blame.get("context");
        int at = context.get("offset").asInt();
        assertThat(context.get("text")
                        .asString()
                        .substring(at, at + context.get("length").asInt()))
                .isEqualTo("Вы меня не поняли");
        var rule = blame.get("rule");
        assertThat(rule.get("issueType").asString()).isEqualTo("style");
        assertThat(rule.get("category").get("id").asString()).isNotBlank();
        assertThat(rule.get("urls").get(0).get("value").asString()).endsWith("/rules/no-blame");
        assertThat(blame.get("type").get("typeName").asString()).isEqualTo("Other");
        assertThat(answer.get("sentenceRanges").get(0).toString()).isEqualTo("[0,12]");
    }

    @Test
    void a_browser_extension_sends_data_and_much_else_under_no_name() {
        var body = form(Map.ofEntries(
                Map.entry("data", "{\"text\":\"Hello Irene, you did not understand me. We recieve letters.\"}"),
                Map.entry("textSessionId", "48291:1732261234567"),
                Map.entry("enableHiddenRules", "true"),
                Map.entry("motherTongue", "ru"),
                Map.entry("level", "picky"),
                Map.entry("language", "auto"),
                Map.entry("noopLanguages", "ru,en"),
                Map.entry("preferredLanguages", "ru,en"),
                Map.entry("preferredVariants", "en-GB,de-DE"),
                Map.entry("disabledRules", "WHITESPACE_RULE"),
                Map.entry("useragent", "webextension-firefox-ng"),
                Map.entry("mode", "allButTextLevelOnly"),
                Map.entry("allowIncompleteResults", "true")));
        var path = "/lt/" + key + "/v2/check?c=1&instanceId=48291%3A1&v=8.11";
        var answer = send(path, "text/plain;charset=UTF-8", body, "Origin", "moz-extension://0b1c");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isPresent();
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        var json = read(answer);
        assertThat(rules(json)).contains("no-blame", "spelling");
        assertThat(json.get("language").get("code").asString()).isEqualTo("en-GB");
        assertThat(match(json, "spelling")
                        .get("replacements")
                        .get(0)
                        .get("value")
                        .asString())
                .isEqualTo("receive");
        assertThat(match(json, "spelling").get("rule").get("issueType").asString())
                .isEqualTo("misspelling");
        var second = body.replace("allButTextLevelOnly", "textLevelOnly");
        assertThat(matches(read(send(path, "text/plain;charset=UTF-8", second))))
                .isEmpty();
    }

    @Test
    void an_editor_sends_markup_between_the_words() {
        var data = "{\"annotation\":[{\"markup\":\"<p>\",\"interpretAs\":\"\\n\"},{\"text\":\"Ирина, \"},"
                + "{\"markup\":\"<b>\"},{\"text\":\"вы меня не поняли\"},{\"markup\":\"</b>\"},{\"text\":\".\"}]}";
        var whole = "<p>Ирина, <b>вы меня не поняли</b>.";
        var answer = check(Map.of(
                "data", data, "language", "auto", "enabledOnly", "false", "level", "default", "username", "vera"));
        var blame = match(answer, "no-blame");
        int offset = blame.get("offset").asInt();
        assertThat(whole.substring(offset, offset + blame.get("length").asInt()))
                .isEqualTo("вы меня не поняли");
    }

    @Test
    void offsets_count_line_ends_as_they_were_sent() {
        var text = "Добрый день!\r\n\r\nВы меня не поняли.\r\n";
        var blame = match(check(Map.of("text", text)), "no-blame");
        int offset = blame.get("offset").asInt();
        assertThat(text.substring(offset, offset + blame.get("length").asInt())).isEqualTo("Вы меня не поняли");
    }

    @Test
    void programs_that_do_not_encode_or_send_json_or_a_bearer_token_are_understood() {
        assertThat(rules(
                        read(send("/v2/check?apiKey=" + key, FORM, "text=" + BLAME + " Скидка 100 % &language=ru-RU"))))
                .contains("no-blame");
        var json = "{\"text\":\"" + BLAME + "\",\"language\":\"ru\"}";
        assertThat(rules(read(send("/v2/check", "application/json", json, "Authorization", "Bearer " + key))))
                .contains("no-blame");
        var get = HttpRequest.newBuilder(
                        URI.create(desk.url("/v2/check?" + form(Map.of("text", BLAME, "apiKey", key)))))
                .build();
        assertThat(rules(read(answer(get)))).contains("no-blame");
    }

    @Test
    void a_text_alone_is_not_asked_for_what_a_letter_must_have() {
        assertThat(rules(check(Map.of("text", "Макет готов, отправляем файл в печать."))))
                .isEmpty();
        assertThat(rules(check(Map.of("text", "", "language", "auto")))).isEmpty();
    }

    @Test
    void rules_that_are_not_wanted_are_silent() {
        assertThat(rules(check(Map.of("text", BLAME, "disabledRules", "no-blame,X"))))
                .isEmpty();
        assertThat(rules(check(Map.of("text", BLAME, "disabledCategories", "POCHTENIE"))))
                .isEmpty();
        assertThat(rules(check(Map.of("text", BLAME, "enabledRules", "no-blame", "enabledOnly", "true"))))
                .containsOnly("no-blame");
        assertThat(rules(check(Map.of("text", BLAME, "enabledRules", "calm", "enabledOnly", "true"))))
                .isEmpty();
    }

    @Test
    void nobody_is_answered_without_a_key_and_a_revoked_one_ends() {
        assertThat(send("/v2/check", FORM, form(Map.of("text", BLAME))).statusCode())
                .isEqualTo(403);
        var keys = desk.the(AccessKeys.class);
        var lost = keys.make(vera, "Telephone");
        assertThat(rules(check(Map.of("text", BLAME, "apiKey", lost)))).contains("no-blame");
        var known = keys.of(vera).getFirst();
        assertThat(known.name()).isEqualTo("Telephone");
        assertThat(known.usedAt()).isNotNull();
        keys.revoke(known.id(), vera + 1);
        assertThat(keys.owner(lost)).isPresent();
        keys.revoke(known.id(), vera);
        var refused = send("/lt/" + lost + "/v2/check", FORM, form(Map.of("text", BLAME)));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).startsWith("Error: ");
    }

    @Test
    void what_cannot_be_checked_is_told() {
        var long_ = send("/v2/check", FORM, form(Map.of("text", "слово ".repeat(4_000), "apiKey", key)));
        assertThat(long_.statusCode()).isEqualTo(413);
        assertThat(long_.body()).contains("20000");
        assertThat(send("/v2/check", FORM, form(Map.of("apiKey", key))).statusCode())
                .isEqualTo(400);
        assertThat(send("/v2/check", FORM, form(Map.of("data", "{", "apiKey", key)))
                        .statusCode())
                .isEqualTo(400);
        assertThat(send("/v2/check", FORM, form(Map.of("text", "Hallo", "language", "de-DE", "apiKey", key)))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void languages_and_limits_are_told_to_everybody() {
        var languages = read(answer(HttpRequest.newBuilder(URI.create(desk.url("/v2/languages")))
                .header("Origin", "chrome-extension://abc")
                .build()));
        assertThat(languages.valueStream().map(one -> one.get("longCode").asString()))
                .contains("ru-RU", "en-US", "en-GB");
        assertThat(answer(HttpRequest.newBuilder(URI.create(desk.url("/v2/maxtextlength")))
                                .build())
                        .body())
                .isEqualTo("20000");
        var preflight = answer(HttpRequest.newBuilder(URI.create(desk.url("/v2/check")))
                .method("OPTIONS", BodyPublishers.noBody())
                .header("Origin", "chrome-extension://abc")
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "authorization")
                .build());
        assertThat(preflight.statusCode()).isEqualTo(200);
        assertThat(preflight.headers().firstValue("Access-Control-Allow-Headers"))
                .isPresent();
    }

    @Test
    void the_own_dictionary_is_kept_for_programs_that_ask() {
        var text = "Добрый день! Это брунькофон.";
        assertThat(rules(check(Map.of("text", text)))).contains("spelling");
        var word = form(Map.of("word", "брунькофон", "apiKey", key, "username", "vera"));
        assertThat(read(send("/v2/words/add?" + word, FORM, "")).get("added").asBoolean())
                .isTrue();
        assertThat(rules(check(Map.of("text", text)))).doesNotContain("spelling");
        var words = HttpRequest.newBuilder(URI.create(desk.url("/lt/" + key + "/v2/words?limit=1000")))
                .build();
        assertThat(read(answer(words)).get("words").toString()).contains("брунькофон");
        assertThat(read(send("/v2/words/delete?" + word, FORM, ""))
                        .get("deleted")
                        .asBoolean())
                .isTrue();
        assertThat(rules(check(Map.of("text", text)))).contains("spelling");
    }

    @Test
    void a_flood_is_slowed() {
        var key = desk.the(AccessKeys.class)
                .make(
                        desk.the(Colleagues.class)
                                .join(
                                        "Лев Рощин",
                                        "lev@vetka.example",
                                        "synitsa-na-vetke",
                                        Colleague.Role.COLLEAGUE,
                                        "ru",
                                        ZoneId.of("Europe/Moscow"))
                                .id(),
                        "Browser");
        var request = HttpRequest.newBuilder(
                        URI.create(desk.url("/v2/check?" + form(Map.of("text", "Да", "apiKey", key)))))
                .build();
        for (int n = 0; n < LanguageToolPages.A_MINUTE; n++) {
            assertThat(answer(request).statusCode()).isEqualTo(200);
        }
        assertThat(answer(request).statusCode()).isEqualTo(429);
        NOW.pass(Duration.ofMinutes(1));
        assertThat(answer(request).statusCode()).isEqualTo(200);
    }

    @Test
    void a_colleague_makes_and_revokes_keys_on_his_page() {
        try (var guest = new Guest(desk).signIn("vera@vetka.example", "synitsa-na-vetke")) {
            var made = guest.post("/settings/programs/keys", Map.of("name", "Editor <b>"));
            assertThat(made.body()).contains("Editor &lt;b&gt;", "data-select");
            var secret = made.body().replaceAll("(?s).*readonly value=\"([a-z2-9]+)\".*", "$1");
            assertThat(desk.the(AccessKeys.class).owner(secret)).isPresent();
            assertThat(guest.get("/settings/programs").body()).doesNotContain(secret);
            var id = desk.the(AccessKeys.class).of(vera).getFirst().id();
            guest.post("/settings/programs/keys/" + id + "/revoke", Map.of());
            assertThat(desk.the(AccessKeys.class).owner(secret)).isEmpty();
            assertThat(guest.post("/settings/programs/keys", Map.of("name", " "))
                            .statusCode())
                    .isEqualTo(422);
        }
    }
}
