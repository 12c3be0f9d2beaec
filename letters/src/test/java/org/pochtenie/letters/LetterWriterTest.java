package org.pochtenie.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pochtenie.letters.automatic.AutoReply;
import org.pochtenie.letters.writing.ConversationIndex;

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

    @Test
    void breaksLongParagraphsSoThatTheyFlow() {
        String text = "Добрый день! "
                + "Макеты третьей страницы готовы, посмотрите, пожалуйста. "
                        .repeat(4)
                        .strip()
                + "\n\n> " + "quoted words go on and on ".repeat(6).strip()
                + "\n From the start a blank, and then a line that is much longer than any old terminal was wide."
                + "\n-- \nАнна\n";
        OutgoingLetter letter = letter().text(text).build();
        assertThat(written(letter)).contains("Content-Type: text/plain; charset=utf-8; format=flowed\r\n");
        assertThat(LetterReader.read(LetterWriter.write(letter)).text()).isEqualTo(text);
        String untidy = text.replace("Анна\n", "Анна   \n");
        OutgoingLetter fixed = letter().text(untidy).build();
        assertThat(written(fixed)).doesNotContain("flowed");
        assertThat(LetterReader.read(LetterWriter.write(fixed)).text()).isEqualTo(untidy);
    }

    @Test
    void answersAsOutlookThreads() {
        byte[] head = new byte[22];
        head[0] = 1;
        head[1] = (byte) 0xDC;
        String index = Base64.getEncoder().encodeToString(head);
        Letter asked = Letters.read(
                "From: oleg@client.example",
                "Message-ID: <q@client.example>",
                "References: <root@client.example>",
                "Thread-Topic: =?utf-8?B?0JTQvtCz0L7QstC+0YA=?=",
                "Thread-Index: " + index,
                "",
                "When?");
        Letter answer =
                LetterReader.read(LetterWriter.write(letter().answers(asked).build()));
        assertThat(answer.inReplyTo()).containsExactly("q@client.example");
        assertThat(answer.references()).containsExactly("root@client.example", "q@client.example");
        assertThat(answer.headers("Thread-Topic").getFirst().text()).isEqualTo("Договор");
        byte[] longer = Base64.getDecoder().decode(answer.header("Thread-Index"));
        assertThat(longer).hasSize(27).startsWith(head);
    }

    @Test
    void anIndexTellsTheTimeSinceItsHead() {
        // 2026-03-02T07:00:00Z is 0x01DCAA122FA8D800 in steps of 100 ns since 1601.
        byte[] head = HexFormat.of().parseHex("01DCAA122FA8" + "00".repeat(16));
        String index = Base64.getEncoder().encodeToString(head);
        byte[] soon = Base64.getDecoder()
                .decode(ConversationIndex.answering(index, DATE.plusSeconds(60), 0x5)
                        .orElseThrow());
        // 600,000,000 steps of 100 ns and what the head does not hold, without the lowest 18 bits.
        assertThat(ByteBuffer.wrap(soon).getInt(22)).isBetween(2288, 2290);
        assertThat(soon[26]).isEqualTo((byte) 0x50);
        byte[] late = Base64.getDecoder()
                .decode(ConversationIndex.answering(index, DATE.plusSeconds(86_400L * 1_000), 0)
                        .orElseThrow());
        assertThat(ByteBuffer.wrap(late).getInt(22)).isNegative();
        assertThat(ConversationIndex.answering("no index", DATE, 0)).isEmpty();
    }

    @Test
    void longNamesAreShortenedForOldPrograms() {
        String name = "очень длинное имя файла ".repeat(20) + "конец.pdf";
        OutgoingLetter letter = letter().attach(Attachment.file(name, "application/pdf", new byte[] {1}))
                .build();
        assertThat(written(letter).lines().mapToInt(String::length).max().orElseThrow())
                .isLessThan(400);
        assertThat(LetterReader.read(LetterWriter.write(letter))
                        .attachments()
                        .getFirst()
                        .name())
                .isEqualTo(name);
    }

    @Test
    void noListHeadersAndNoneTwiceOnPersonalLetters() {
        for (String name : List.of("List-Unsubscribe", "Precedence", "Bcc", "content-type", "Message-ID")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> letter().header(name, "x").build());
        }
    }

    @Test
    void internationalDomainsTravelInAscii() {
        String written = written(letter().to(Address.of("anna@пример.example")).build());
        assertThat(written).contains("To: anna@xn--e1afmkfd.example\r\n");
    }
}
