package org.pochtenie.desk.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pochtenie.desk.Eventually;
import org.pochtenie.desk.ModelAddress;
import org.pochtenie.desk.SettableNow;
import tools.jackson.databind.json.JsonMapper;

class OpinionsTest {
    private static final String QUESTION = "Сколько стоит вёрстка?";
    private static final String PASSAGE = "Отдельно за неё ничего не берём.";

    private final SettableNow now = new SettableNow("2026-11-23T07:00:00Z");
    private ModelServer server;
    private Model model;
    private Opinions opinions;

    @BeforeEach
    void open() throws IOException {
        server = new ModelServer();
        over(server.address());
    }

    @AfterEach
    void close() {
        server.close();
    }

    private void over(@Nullable ModelAddress address) {
        model = new Model(address, new JsonMapper(), now);
        opinions = new Opinions(model);
    }

    @Test
    void an_answer_is_told_at_the_next_reading_and_asked_for_once() throws Exception {
        server.finds("ничего не берём");
        var first = opinions.hearing();
        assertThat(first.answer(QUESTION, PASSAGE)).isEmpty();
        assertThat(first.isWaiting()).isTrue();
        settled();
        var second = opinions.hearing();
        assertThat(second.answer(QUESTION, PASSAGE)).contains("ничего не берём");
        assertThat(second.isWaiting()).isFalse();
        assertThat(server.asked)
                .hasSize(1)
                .first()
                .asString()
                .contains("\"small\"", "Сколько стоит", "Отдельно за неё");
        assertThat(server.keys).isEmpty();
    }

    @Test
    void a_fence_around_the_answer_is_forgiven_and_the_key_is_told_to_the_server_alone() throws Exception {
        over(server.address("secret-key"));
        server.says("```json\n{\"question\":\"\",\"answered\":true,\"evidence\":\"не берём\"}\n```");
        opinions.hearing().answer(QUESTION, PASSAGE);
        settled();
        assertThat(opinions.hearing().answer(QUESTION, PASSAGE)).contains("не берём");
        assertThat(server.keys).containsExactly("Bearer secret-key");
        assertThat(server.address("secret-key").toString()).doesNotContain("secret-key");
    }

    @Test
    void no_is_an_answer_too() throws Exception {
        server.says("{\"question\":\"\",\"answered\":false,\"evidence\":\"ничего\"}");
        opinions.hearing().answer(QUESTION, PASSAGE);
        settled();
        assertThat(opinions.hearing().answer(QUESTION, PASSAGE)).isEmpty();
        assertThat(opinions.hearing().isWaiting()).isFalse();
        assertThat(server.asked).hasSize(1);
    }

    @Test
    void what_cannot_be_understood_is_not_asked_again() throws Exception {
        server.says("I think so, yes!");
        opinions.hearing().answer(QUESTION, PASSAGE);
        settled();
        assertThat(opinions.hearing().answer(QUESTION, PASSAGE)).isEmpty();
        assertThat(server.asked).hasSize(1);
        assertThat(model.report().fault()).isEqualTo("not-understood");
    }

    @Test
    void json_of_another_shape_is_not_understood() throws Exception {
        server.sends(200, "{\"choices\":[]}");
        opinions.hearing().answer(QUESTION, PASSAGE);
        settled();
        assertThat(model.report().fault()).isEqualTo("not-understood");
    }

    @Test
    void after_three_failures_it_is_left_alone_for_five_minutes() throws Exception {
        server.sends(500, "");
        for (int i = 1; i <= 3; i++) {
            failed(i);
        }
        assertThat(model.report().fault()).isEqualTo("refused");
        var hearing = opinions.hearing();
        hearing.answer(QUESTION, PASSAGE);
        assertThat(hearing.isWaiting()).isFalse();
        assertThat(server.asked).hasSize(3);
        now.pass(Duration.ofMinutes(6));
        server.finds("не берём");
        opinions.hearing().answer(QUESTION, PASSAGE);
        Eventually.within(Duration.ofSeconds(20)).that(() -> model.report().answered() == 1);
        assertThat(model.isAwake()).isTrue();
    }

    @Test
    void a_model_that_hangs_holds_nobody_up() throws Exception {
        server.hangs();
        long began = System.nanoTime();
        assertThat(opinions.hearing().answer(QUESTION, PASSAGE)).isEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(10));
        settled();
        assertThat(model.report().fault()).isEqualTo("too-slow");
    }

    @Test
    void a_server_that_is_gone_holds_nobody_up() throws Exception {
        server.close();
        failed(1);
        assertThat(model.report().fault()).isEqualTo("out-of-reach");
    }

    @Test
    void switched_off_it_asks_nobody() {
        over(null);
        var hearing = opinions.hearing();
        assertThat(hearing.answer(QUESTION, PASSAGE)).isEmpty();
        assertThat(hearing.isWaiting()).isFalse();
        assertThat(model.host()).isEmpty();
        assertThat(server.asked).isEmpty();
    }

    @Test
    void a_softer_sentence_is_proposed_or_nothing_is() {
        var turn = new SofterWording.Turn("", "Вы не прислали файл.", "", "Упрёк клиенту");
        var wording = new SofterWording(model);
        server.says("{\"sentence\":\"Файла пока  не видим.\"}");
        assertThat(wording.of(turn)).contains("Файла пока не видим.");
        server.says("{\"sentence\":\"Вы не прислали файл.\"}");
        assertThat(wording.of(turn)).isEmpty();
        server.sends(500, "");
        assertThat(wording.of(turn)).isEmpty();
        assertThat(wording.rules()).contains("no-blame").doesNotContain("greeting");
    }

    /** Asks once more, until that many have failed. */
    private void failed(long times) throws Exception {
        Eventually.within(Duration.ofSeconds(20)).that(() -> {
            if (model.report().failed() < times && !opinions.isBusy()) {
                opinions.hearing().answer(QUESTION, PASSAGE);
            }
            return model.report().failed() == times;
        });
        settled();
    }

    private void settled() throws Exception {
        Eventually.within(Duration.ofSeconds(20)).that(() -> !opinions.isBusy());
    }
}
