package org.pochtenie.desk.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pochtenie.desk.SettableNow;
import org.pochtenie.desk.TestDesk;
import org.pochtenie.rulebook.duty.LetterKind;

/** What a letter does to its conversation. */
class ReceivingTest {
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

    private static Map<String, Object> row(long conversation) {
        return desk.jdbc()
                .sql("select * from conversation where id = ?")
                .param(conversation)
                .query()
                .singleRow();
    }

    @Test
    void the_same_letter_twice_is_one_letter() {
        var source = Post.source("twice", "marina@kontur.example", "Смета", post.next(), "Добрый день!");
        var conversations = desk.the(Conversations.class);
        assertThat(conversations.receiveAll(List.of(post.in(source), post.in("Received: by another way\r\n" + source))))
                .hasSize(1);
        assertThat(conversations.receive(post.in(source))).isEmpty();
    }

    @Test
    void a_first_letter_makes_a_conversation_that_waits_for_us_and_a_client() {
        var received = post.comes("first", "Смета на сайт", "Анна, добрый день!\n\nСколько будет стоить вёрстка?");
        assertThat(received.newConversation()).isTrue();
        assertThat(row(received.conversation()))
                .containsEntry("state", "waiting-for-us")
                .containsEntry("subject", "Смета на сайт")
                .containsEntry("letters", 1)
                .containsEntry("last_from", "Марина Кольцова")
                .containsEntry("preview", "Анна, добрый день! Сколько будет стоить вёрстка?");
        assertThat(desk.jdbc()
                        .sql(
                                "select client.name from client join conversation on client_id = client.id where conversation.id = ?")
                        .param(received.conversation())
                        .query(String.class)
                        .single())
                .isEqualTo("Марина Кольцова");
    }

    @Test
    void turns_go_to_and_fro_and_thanks_leave_them_as_they_are() {
        var conversation = post.comes("turn1", "Логотип", "Когда будет готово?").conversation();
        assertThat(row(conversation)).containsEntry("state", "waiting-for-us");
        post.goes("turn2", "Re: Логотип", "Здравствуйте! Завтра к полудню.", "turn1");
        assertThat(row(conversation)).containsEntry("state", "waiting-for-client");
        post.comes("turn3", "Re: Логотип", "Анна, спасибо большое!", "turn1", "turn2");
        assertThat(row(conversation))
                .containsEntry("state", "waiting-for-client")
                .containsEntry("letters", 3);
        post.comes("turn4", "Re: Логотип", "Спасибо! А можно синий?", "turn1", "turn2");
        assertThat(row(conversation)).containsEntry("state", "waiting-for-us");
    }

    @Test
    void a_closed_and_snoozed_conversation_is_opened_by_a_question_and_not_by_an_automatic_answer() {
        var conversation =
                post.comes("closed1", "Хостинг", "Продлите, пожалуйста").conversation();
        desk.jdbc()
                .sql("update conversation set state = 'closed', snoozed_until = '2027-01-01' where id = ?")
                .param(conversation)
                .update();
        var away = post.in(
                Post.source("closed2", "marina@kontur.example", "Нет на месте", post.next(), "Я в отпуске", "closed1"));
        desk.the(Conversations.class)
                .receive(new Arrived(
                        away.raw(),
                        away.letter(),
                        away.identity(),
                        away.ownText(),
                        away.direction(),
                        LetterKind.AUTO_REPLY,
                        null,
                        false,
                        away.came(),
                        Marks.NONE,
                        null,
                        null));
        assertThat(row(conversation)).containsEntry("state", "closed");
        post.comes("closed3", "Re: Хостинг", "Вы продлили?", "closed1");
        assertThat(row(conversation)).containsEntry("state", "waiting-for-us").containsEntry("snoozed_until", null);
    }

    @Test
    void a_letter_of_ours_that_is_found_late_does_not_take_the_turn_back() {
        var sent = post.next();
        var conversation = post.comes("late1", "Договор", "Где договор?").conversation();
        var ours = Post.source("late2", "anna@studio.example", "Re: Договор", sent, "Вот он.", "late1");
        desk.the(Conversations.class).receive(post.out(ours));
        assertThat(row(conversation)).containsEntry("state", "waiting-for-us").containsEntry("preview", "Где договор?");
    }

    @Test
    void history_ends_closed_unless_its_last_word_is_young() {
        var old = Post.MORNING.minus(Duration.ofDays(40));
        var asked = post.in(Post.source("old1", "marina@kontur.example", "Давно", old, "Вы здесь?"));
        assertThat(row(receive(asked.asHistory()))).containsEntry("state", "closed");
        var young = post.in(Post.source("young1", "marina@kontur.example", "Вчера", Post.MORNING, "Вы здесь?"));
        assertThat(row(receive(young.asHistory()))).containsEntry("state", "waiting-for-us");
        var answer = post.out(Post.source("young2", "anna@studio.example", "Re: Вчера", post.next(), "Да", "young1"));
        assertThat(row(receive(answer.asHistory()))).containsEntry("state", "waiting-for-client");
    }

    @Test
    void what_no_database_likes_is_stored_all_the_same() {
        var ids = "<" + "x".repeat(5000) + "@long.example> <" + "y".repeat(3000) + "@long.example>";
        var source = "Message-ID: <" + "z".repeat(4000) + "@long.example>\r\nReferences: " + ids
                + "\r\nFrom: \"a\0b\" <nul@kontur.example>\r\nSubject: nul \0 here\r\n\r\nno\0body "
                + "\uD83D\uDE00 слово ".repeat(60_000);
        var received = desk.the(Conversations.class).receive(post.in(source)).orElseThrow();
        assertThat(row(received.conversation())).containsEntry("letters", 1);
        var many = new StringBuilder("Message-ID: <many@long.example>\r\nFrom: many@kontur.example\r\n\r\n");
        for (int i = 0; i < 60_000; i++) {
            many.append("http://h")
                    .append(i)
                    .append(".example/п")
                    .append(i)
                    .append("-а")
                    .append(i)
                    .append(' ');
        }
        assertThat(desk.the(Conversations.class).receive(post.in(many.toString())))
                .isPresent();
    }

    @Test
    void a_snoozed_conversation_comes_back_in_time() {
        var conversations = desk.the(Conversations.class);
        var id = post.comes("snooze1", "Потом", "Напишите мне завтра").conversation();
        conversations.snooze(id, Instant.parse("2026-11-23T11:59:00Z"), 0);
        assertThat(conversations.wake()).isEqualTo(1);
        assertThat(conversations.byId(id).orElseThrow().snoozedUntil()).isNull();
        assertThat(conversations.wake()).isZero();
    }

    @Test
    void a_stored_letter_is_read_with_its_people() {
        var received = post.comes("read1", "Чтение", "Добрый день!");
        var letters = desk.the(Conversations.class).letters(received.conversation());
        assertThat(letters).singleElement().satisfies(letter -> {
            assertThat(letter.from()).hasToString("Марина Кольцова <marina@kontur.example>");
            assertThat(letter.to()).hasToString("[Studio <hello@studio.example>]");
            assertThat(letter.ownText()).isEqualTo("Добрый день!");
        });
    }

    private static long receive(Arrived arrived) {
        return desk.the(Conversations.class).receive(arrived).orElseThrow().conversation();
    }
}
