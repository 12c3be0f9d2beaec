package org.pochtenie.desk.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pochtenie.desk.Eventually;
import org.pochtenie.desk.Guest;
import org.pochtenie.desk.outbox.Firm;
import tools.jackson.databind.JsonNode;

/** A whole desk with a model beside it. */
class ReadingAlongTest {
    private static ModelServer server;
    private static Firm firm;

    @BeforeAll
    static void open() throws Exception {
        server = new ModelServer();
        firm = new Firm(server.address());
    }

    @AfterAll
    static void close() {
        firm.close();
        server.close();
    }

    @Test
    void an_answer_that_the_rules_miss_is_found_a_moment_later() throws Exception {
        server.finds("Команда пока занята");
        try (var anna = firm.signedIn(firm.anna)) {
            var draft = "/drafts/" + Firm.begun(anna, firm.marinaAsks().conversation());
            var version = new AtomicInteger(1);
            var html = "<p>Марина, добрый день!</p><p>Вёрстка входит в цену.</p>"
                    + "<p>Команда пока занята другим сайтом.</p><p>Платить частями можно.</p>";
            Eventually.within(Duration.ofSeconds(60))
                    .that(
                            "the dictionaries were not loaded",
                            () -> save(anna, draft, version, "<p>Марина, добрый день!</p>")
                                    .get("ready")
                                    .asBoolean());
            var first = save(anna, draft, version, html);
            assertThat(missed(first)).isEqualTo(1);
            assertThat(first.get("waiting").asBoolean()).isTrue();
            Eventually.within(Duration.ofSeconds(60)).that("the model was not heard", () -> {
                var verdict = save(anna, draft, version, html);
                return missed(verdict) == 0 && !verdict.get("waiting").asBoolean();
            });
            assertThat(server.asked).noneMatch(asked -> asked.contains("Получили смету"));
        }
    }

    @Test
    void a_softer_sentence_is_proposed_in_its_place() {
        try (var anna = firm.signedIn(firm.anna)) {
            var draft = "/drafts/" + Firm.begun(anna, firm.marinaAsks().conversation());
            server.finds("");
            var html =
                    "<p>Марина, добрый день!</p><p>Вёрстка входит в цену. Вы сами виноваты в задержке. Начнём завтра.</p>";
            var verdict = save(anna, draft, new AtomicInteger(1), html);
            var remark = verdict.get("remarks")
                    .valueStream()
                    .filter(one -> one.get("softer").asBoolean())
                    .findFirst()
                    .orElseThrow();
            server.says("{\"sentence\":\"Срок, к сожалению, сдвинулся.\"}");
            var softer = firm.json(
                    anna,
                    "POST",
                    draft + "/softer",
                    Map.of("key", remark.get("key").asString()),
                    200);
            assertThat(softer.get("sentence").asString()).isEqualTo("Вы сами виноваты в задержке.");
            var edit = softer.get("fix").get("edits").get(0);
            assertThat(edit.get("text").asString()).isEqualTo("Срок, к сожалению, сдвинулся.");
            assertThat(edit.get("block").asInt()).isEqualTo(1);
            assertThat(edit.get("start").asInt()).isEqualTo("Вёрстка входит в цену. ".length());
            server.sends(500, "");
            assertThat(anna.json(
                                    "POST",
                                    draft + "/softer",
                                    firm.written(Map.of("key", remark.get("key").asString())))
                            .statusCode())
                    .isEqualTo(204);
        }
    }

    @Test
    void whoever_writes_is_told_where_drafts_go() {
        try (var anna = firm.signedIn(firm.anna)) {
            var host = server.address().url().getAuthority();
            var conversation = firm.marinaAsks().conversation();
            assertThat(anna.get("/rules").body()).contains("Черновики читает также модель на " + host);
            assertThat(anna.get("/conversations/" + conversation + "/composer").body())
                    .contains("Черновики читает также модель на " + host);
            assertThat(anna.get("/settings/firm/model").statusCode()).isEqualTo(403);
        }
    }

    @Test
    void the_owner_sees_how_it_fares() {
        try (var owner = firm.signedIn(firm.owner())) {
            var page = owner.get("/settings/firm/model");
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains(server.address().url().getAuthority(), "Ответов с запуска");
        }
    }

    private static JsonNode save(Guest anna, String draft, AtomicInteger version, String html) {
        return firm.json(anna, "PUT", draft, Map.of("version", version.getAndIncrement(), "html", html), 200)
                .get("verdict");
    }

    private static long missed(JsonNode verdict) {
        return verdict.get("questions")
                .valueStream()
                .filter(one -> one.get("state").asString().equals("missed"))
                .count();
    }
}
