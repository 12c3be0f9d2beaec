package org.pochtenie.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pochtenie.letters.automatic.AutoReply;

class LetterWriterTest {
    private static final Instant DATE = Instant.parse("2026-03-02T07:00:00Z");

    private static OutgoingLetter.Builder letter() {
        return OutgoingLetter.from(new Address("Анна Белова", "anna@studio.example"), "m1@studio.example", DATE)
                .to(new Address("Kim, Oleg", "oleg@client.example"))
                .subject("Re: Договор")
                .text("Добрый день!\n");
    }

    private static String written(OutgoingLetter letter) {
        return new String(LetterWriter.write(letter), StandardCharsets.UTF_8);
    }

    @Test
    void writesAPlainLetter() {
        String written = written(letter().bcc(List.of(Address.of("boss@studio.example")))
                .answers("q@client.example", List.of("root@client.example"))
                .build());
        assertThat(written)
                .contains("Date: Mon, 2 Mar 2026 07:00:00 +0000\r\n", "To: \"Kim, Oleg\" <oleg@client.example>\r\n")
                .contains(
                        "In-Reply-To: <q@client.example>\r\n",
                        "References: <root@client.example> <q@client.example>\r\n")
                .contains("MIME-Version: 1.0\r\n", "Content-Type: text/plain; charset=utf-8\r\n")
                .doesNotContain("boss@studio.example")
                .matches("\\p{ASCII}*");
    }

    @Test
    void nestsPartsAsFarAsNeeded() {
        String written = written(letter().html("<p>Hi <img src=\"cid:l@x\"></p>")
                .attach(Attachment.picture("l@x", "logo.png", "image/png", new byte[] {1, 2, 3}))
                .attach(Attachment.file("Счёт за март.pdf", "application/pdf", new byte[5000]))
                .build());
        assertThat(written)
                .contains("multipart/mixed", "multipart/related", "multipart/alternative")
                .contains("filename*0*=UTF-8''%D0%A1%D1%87%D1%91%D1%82", "filename=\"=?UTF-8?B?")
                .contains("Content-ID: <l@x>");
        assertThat(written.lines().mapToInt(String::length).max().orElseThrow()).isLessThanOrEqualTo(140);
    }

    @Test
    void foldsLongReferences() {
        List<String> ids = IntStream.range(0, 200)
                .mapToObj(i -> "id" + i + "-".repeat(40) + "@x.example")
                .toList();
        byte[] raw = LetterWriter.write(letter().answers("last@x.example", ids).build());
        Letter read = LetterReader.read(raw);
        assertThat(read.references())
                .startsWith(ids.getFirst())
                .endsWith("last@x.example")
                .hasSizeLessThanOrEqualTo(60);
        assertThat(new String(raw, StandardCharsets.UTF_8)
                        .lines()
                        .mapToInt(String::length)
                        .max()
                        .orElseThrow())
                .isLessThan(200);
    }

    @Test
    void refusesForgedHeaders() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> letter().subject("a\r\nBcc: x@x.example").build());
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> letter().to(new Address("a\nb", "x@x.example")).build());
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> letter().to(Address.of("x@x.example>\r\nX: y")).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> letter().header("X-A", "b\nc").build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> letter().header("X-A: b", "c").build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> letter().answers("a> <b", List.of()).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> letter().attach(Attachment.file("a\r\nb", "text/plain", new byte[0]))
                        .build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> letter().attach(Attachment.file("a", "text/plain\r\nX: y", new byte[0]))
                        .build());
    }

    @Test
    void marksAutomaticLetters() {
        Letter read =
                LetterReader.read(LetterWriter.write(letter().automatic(true).build()));
        assertThat(AutoReply.of(read)).isPresent();
    }

    @Test
    void theSameLetterGivesTheSameBytes() {
        OutgoingLetter letter = letter().html("<p>a</p>").build();
        assertThat(LetterWriter.write(letter)).isEqualTo(LetterWriter.write(letter));
    }
}
