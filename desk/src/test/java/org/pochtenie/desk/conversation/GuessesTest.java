package org.pochtenie.desk.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pochtenie.desk.Guest;
import org.pochtenie.desk.SettableNow;
import org.pochtenie.desk.TestDesk;
import org.pochtenie.desk.signin.Colleague;
import org.pochtenie.desk.signin.Colleagues;

/** Answers that name no letter: put to their conversation where that is plain, and it is said. */
class GuessesTest {
    private static final String PASSWORD = "a long pass phrase";
    private static final String MARINA = "Марина Кольцова <marina@kontur.example>";
    private static final String OLEG = "Oleg Kim <oleg@other.example>";
    private static final String QUESTION = "Здравствуйте! Сколько будет стоить перевод договора на сорок страниц?";

    private static TestDesk desk;
    private static Post post;

    @BeforeAll
    static void open() {
        desk = TestDesk.at(new SettableNow("2026-11-23T12:00:00Z"));
        post = new Post(desk);
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    private static ReceivedLetter comes(String id, String from, String subject, Instant sent, String text) {
        return desk.the(Conversations.class)
                .receive(post.in(Post.source(id, from, subject, sent, text)))
                .orElseThrow();
    }

    private static ReceivedLetter comes(String id, String from, String subject, String text) {
        return comes(id, from, subject, post.next(), text);
    }

    private static boolean guessed(ReceivedLetter received) {
        return desk.the(Conversations.class)
                .letter(received.letter())
                .orElseThrow()
                .guessed();
    }

    @Test
    void an_answer_without_ids_joins_what_it_quotes() {
        var first = comes("g1", MARINA, "Перевод договора", QUESTION);
        var answer = comes(
                "g2", MARINA, "Re: Перевод договора", "И ещё: нужна печать.\n\nМарина Кольцова пишет:\n> " + QUESTION);
        assertThat(answer.conversation()).isEqualTo(first.conversation());
        assertThat(answer.newConversation()).isFalse();
        assertThat(guessed(answer)).isTrue();
        assertThat(guessed(first)).isFalse();
        desk.the(Colleagues.class)
                .join(
                        "Анна Лебедева",
                        "anna@studio.example",
                        PASSWORD,
                        Colleague.Role.COLLEAGUE,
                        "ru",
                        ZoneId.of("Europe/Moscow"));
        try (var anna = new Guest(desk).signIn("anna@studio.example", PASSWORD)) {
            assertThat(anna.get("/conversations/" + first.conversation()).body())
                    .contains("Отнесено к этой переписке по теме и участникам");
        }
    }

    @Test
    void another_client_with_the_same_subject_begins_his_own() {
        var first = comes("s1", MARINA, "Вопрос о счёте", "Когда придёт счёт?");
        var other = comes("s2", OLEG, "Re: Вопрос о счёте", "And mine?");
        assertThat(other.conversation()).isNotEqualTo(first.conversation());
        assertThat(guessed(other)).isFalse();
    }

    @Test
    void a_letter_that_is_no_answer_begins_its_own() {
        var first = comes("n1", MARINA, "Отчёт за неделю", "Первый.");
        var next = comes("n2", MARINA, "Отчёт за неделю", "Второй.");
        assertThat(next.conversation()).isNotEqualTo(first.conversation());
    }

    @Test
    void an_old_conversation_is_left_in_peace() {
        var longAgo = Post.MORNING.minus(Duration.ofDays(90));
        var first = comes("o1", MARINA, "Новый логотип", longAgo, "Нужен логотип.");
        var answer = comes("o2", MARINA, "Re: Новый логотип", "Теперь точно нужен.");
        assertThat(answer.conversation()).isNotEqualTo(first.conversation());
    }

    @Test
    void several_letters_at_once_find_theirs() {
        var first = comes("b1", MARINA, "Сайт-визитка", "Сделаете до марта?");
        var batch = List.of(
                post.in(Post.source("b2", MARINA, "Re: Сайт-визитка", post.next(), "Или до апреля?")),
                post.in(Post.source("b3", OLEG, "Website", post.next(), "Hello!")),
                post.in(Post.source("b4", MARINA, "Re: Сайт-визитка", post.next(), "Хорошо.", "b2")));
        assertThat(desk.the(Conversations.class).receiveAll(batch))
                .extracting(ReceivedLetter::conversation)
                .satisfiesExactly(
                        one -> assertThat(one).isEqualTo(first.conversation()),
                        one -> assertThat(one).isNotEqualTo(first.conversation()),
                        one -> assertThat(one).isEqualTo(first.conversation()));
    }
}
