package org.pochtenie.desk.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pochtenie.letters.LetterReader;

/** What is changed in the bytes of a letter that is handed in, and what a refusal looks like on the line. */
class HandedInTest {
    private static byte[] bytes(String letter) {
        return letter.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String completed(String letter) {
        return new String(HeaderBlock.completed(bytes(letter), "new@studio.example"), StandardCharsets.UTF_8);
    }

    @Test
    void bcc_is_taken_out_with_its_further_lines_and_nothing_else() {
        var letter =
                "From: a@studio.example\nBCC: b@c.example,\n\td@e.example\nMessage-ID: <1@x>\nSubject: s\n\nBcc: text\n";
        assertThat(completed(letter))
                .isEqualTo("From: a@studio.example\r\nMessage-ID: <1@x>\r\nSubject: s\r\n\r\nBcc: text\r\n");
    }

    @Test
    void a_letter_without_an_id_gets_one() {
        assertThat(completed("From: a@studio.example\n\nText\n"))
                .isEqualTo("From: a@studio.example\r\nMessage-ID: <new@studio.example>\r\n\r\nText\r\n");
        assertThat(completed("")).isEqualTo("Message-ID: <new@studio.example>\r\n");
    }

    @Test
    void a_reason_stands_in_the_first_or_last_own_line_only() {
        assertThat(reason("because: we agreed\n\nHello Irene,\n\nYes.\n")).isEqualTo("we agreed");
        assertThat(reason("Hello Irene,\n\nYes.\n\nПотому что: так надо\n")).isEqualTo("так надо");
        assertThat(reason("Hello Irene,\n\nbecause: of the rain we come later.\n\nAnna\n"))
                .isNull();
        assertThat(reason("Hello Irene,\n\nYes, because we agreed.\n")).isNull();
        assertThat(reason("because:\n\nHello\n")).isNull();
        assertThat(reason("Hello Irene,\n\nYes.\n\n> because: quoted\n")).isNull();
    }

    @Test
    void a_reason_leaves_with_all_of_its_lines_and_takes_no_other_with_it() {
        var flowed =
                "because: the client has asked for it himself when we spoke on the \ntelephone yesterday\n\nHello Irene,\n";
        assertThat(left("text/plain; charset=utf-8; format=flowed", flowed)).isEqualTo("Hello Irene,");
        var broken =
                "Hello Irene,\n\nbecause: the client has asked for it himself when we spoke over the\ntelephone yesterday\n";
        assertThat(left("text/plain; charset=utf-8", broken)).isEqualTo("Hello Irene,");
        assertThat(left("text/plain; charset=utf-8", "because: agreed\nHello Irene,\nyes.\n"))
                .isEqualTo("Hello Irene,\nyes.");
        var twice = "Здравствуйте!\n\nПричина: упал сервер.\n\nЗапустили.\n\nпричина: клиент в курсе\n";
        assertThat(left("text/plain; charset=utf-8", twice))
                .contains("упал сервер")
                .doesNotContain("в курсе");
        var html = "<html><body><p>because: the client\n      has asked</p><div>Hello Irene,</div></body></html>";
        assertThat(left("text/html; charset=utf-8", html)).isEqualTo("Hello Irene,");
        var marked = "<html><body><p><b>because:</b> he <i>asked</i></p><div>Hello Irene,</div></body></html>";
        assertThat(left("text/html; charset=utf-8", marked)).isEqualTo("Hello Irene,");
    }

    private static String left(String type, String text) {
        var bytes = bytes("From: a@studio.example\nContent-Type: " + type + "\n\n" + text);
        var because = Because.in(LetterReader.read(bytes), bytes);
        assertThat(because.reason()).isNotNull();
        return LetterReader.read(because.bytes()).text().strip();
    }

    private static String reason(String text) {
        var bytes = bytes("From: a@studio.example\nContent-Type: text/plain; charset=utf-8\n\n" + text);
        var because = Because.in(LetterReader.read(bytes), bytes);
        assertThat(LetterReader.read(because.bytes()).text().contains("так надо"))
                .isFalse();
        return because.reason();
    }

    @Test
    void a_refusal_is_a_reply_of_several_ascii_lines() {
        var refusal = new Refusal(550, List.of("5.7.1 one", "5.7.1 " + "x".repeat(600), "5.7.1 last"));
        assertThat(refusal.getErrorResponse().split("\r\n"))
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo("550-5.7.1 one"),
                        line -> assertThat(line).startsWith("550-5.7.1 xxx").hasSizeLessThan(500),
                        line -> assertThat(line).isEqualTo("550 5.7.1 last"));
        assertThat(Latin.of("Нет ответа на вопрос: «Сколько стоит?» — “Why…”\n日"))
                .isEqualTo("Net otveta na vopros: \"Skolko stoit?\" - \"Why...\" ?");
    }
}
