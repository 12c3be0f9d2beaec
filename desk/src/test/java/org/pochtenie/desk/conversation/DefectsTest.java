package org.pochtenie.desk.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pochtenie.desk.Guest;
import org.pochtenie.desk.SettableNow;
import org.pochtenie.desk.TestDesk;
import org.pochtenie.desk.conversation.reading.Defects;
import org.pochtenie.desk.plumbing.Texts;
import org.pochtenie.desk.signin.Colleague;
import org.pochtenie.desk.signin.Colleagues;
import org.pochtenie.letters.Defect;

/** What is wrong with a letter is told in a person's words, and only when it matters. */
class DefectsTest {
    @ParameterizedTest
    @ValueSource(strings = {"ru", "en"})
    void every_kind_has_words(String language) {
        assertThat(new Texts().all(language))
                .containsKeys(Arrays.stream(Defect.Kind.values())
                        .flatMap(kind -> List.of(Defects.word(kind), Defects.word(kind) + ".short").stream())
                        .toArray(String[]::new));
    }

    @Test
    void a_letter_with_faults_says_so_in_a_line() {
        var now = new SettableNow("2026-11-23T12:00:00Z");
        try (var desk = TestDesk.at(now);
                var anna = new Guest(desk)) {
            var post = new Post(desk);
            desk.the(Colleagues.class)
                    .join(
                            "Анна",
                            "anna@studio.example",
                            "a long pass phrase",
                            Colleague.Role.COLLEAGUE,
                            "ru",
                            ZoneId.of("Europe/Moscow"));
            anna.signIn("anna@studio.example", "a long pass phrase");
            var source = Post.source("odd1", "marina@kontur.example", "Цена", now.instant(), "Сколько стоит?");
            var garbled = receive(desk, post, source.replace("charset=utf-8", "charset=x-nobody-knows"));
            assertThat(anna.get("/conversations/" + garbled.conversation()).body())
                    .containsSubsequence(
                            "<details class=\"letter-hint\">",
                            "Письмо пришло с ошибками: неверная кодировка",
                            "href=\"/letters/" + garbled.letter() + "/original\"");
            var original = anna.get("/letters/" + garbled.letter() + "/original");
            assertThat(original.headers().map())
                    .containsEntry("X-Content-Type-Options", List.of("nosniff"))
                    .containsEntry("Content-Type", List.of("application/octet-stream"));
            var harmless =
                    receive(desk, post, source.replace("odd1", "odd2").replaceFirst("Date: [^\r]+", "Date: yesterday"));
            assertThat(anna.get("/conversations/" + harmless.conversation()).body())
                    .contains("Сколько стоит")
                    .doesNotContain("letter-hint");
            assertThat(anna.get("/letters/" + harmless.letter() + "/headers").body())
                    .contains("Дата письма не читается");
        }
    }

    private static ReceivedLetter receive(TestDesk desk, Post post, String source) {
        return desk.the(Conversations.class).receive(post.in(source)).orElseThrow();
    }
}
