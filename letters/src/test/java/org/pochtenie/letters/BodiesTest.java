package org.pochtenie.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pochtenie.letters.Defect.Kind;

/** Texts and files in the codings in which they travel. */
class BodiesTest {
    private static Letter plain(String type, String... lines) {
        return Letters.read("From: a@client.example", "Content-Type: " + type, "", String.join("\r\n", lines));
    }

    private static Letter coded(String encoding, String... lines) {
        return Letters.read(
                "From: a@client.example",
                "Content-Type: text/plain; charset=utf-8",
                "Content-Transfer-Encoding: " + encoding,
                "",
                String.join("\r\n", lines));
    }

    @Test
    void joinsFlowedLines() {
        assertThat(plain("text/plain; format=flowed", "one ", "two ", "", "three")
                        .text())
                .isEqualTo("one two \n\nthree\n");
        assertThat(plain("text/plain; format=flowed; delsp=yes", "会议 ", "资料").text())
                .isEqualTo("会议资料\n");
        assertThat(plain("text/plain; format=flowed", ">> deep ", ">> er", "> back ", "> again ", "own")
                        .text())
                .isEqualTo(">> deep er\n> back again \nown\n");
        assertThat(plain("text/plain; format=flowed", " >no quote", " From here")
                        .text())
                .isEqualTo(">no quote\nFrom here\n");
        assertThat(plain("text/plain; format=flowed", "bye ", "-- ", "Anna").text())
                .isEqualTo("bye \n-- \nAnna\n");
        assertThat(plain("text/plain; format=flowed", "> bye", "> -- ", "> Anna")
                        .text())
                .isEqualTo("> bye\n> -- \n> Anna\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "quoted-printable",
                "Quoted-Printable ",
                "\"quoted-printable\"",
                "quoted printable",
                "QUOTED-PRINTABLE;"
            })
    void readsQuotedPrintable(String encoding) {
        assertThat(coded(encoding, "=D0=A1=D1=87=", "=d1=91=D1=82  ", "1=2 a=b 100=")
                        .text())
                .isEqualTo("Счёт\n1=2 a=b 100");
    }

    @Test
    void base64EndsWhereTheFooterOfAListBegins() {
        String words = Base64.getMimeEncoder()
                .encodeToString("Добрый день, пришлите, пожалуйста, счёт за март".getBytes(StandardCharsets.UTF_8));
        String even = Base64.getMimeEncoder()
                .encodeToString(
                        "three by three, without padding".substring(0, 30).getBytes(StandardCharsets.UTF_8));
        String footer = "\r\n_______________\r\nlist mailing list\r\nhttps://lists.client.example/";
        assertThat(coded("base64", words + footer).text()).isEqualTo("Добрый день, пришлите, пожалуйста, счёт за март");
        assertThat(coded("base64", even + footer).text()).isEqualTo("three by three, without paddin");
        assertThat(coded("base64", words + footer).defects())
                .extracting(Defect::kind)
                .contains(Kind.ENCODING);
    }

    @Test
    void base64GoesOnBehindPaddingAndOverStrayCharacters() {
        assertThat(coded("base64", "0KHRhw==", "0ZHRgg==").text()).isEqualTo("Счёт");
        assertThat(coded("base64", "0K!HR h9GR", "", "0Y I").text()).isEqualTo("Счёт");
    }

    @Test
    void takesUuencodedFilesOutOfText() {
        Letter two = plain(
                "text/plain",
                "See:",
                "begin 644 one.txt",
                "#0V%T",
                "`",
                "end",
                "and",
                "begin 600 two words.txt",
                "#0V%T",
                "`",
                "end",
                "Bye");
        assertThat(two.text()).isEqualTo("See:\nand\nBye\n");
        assertThat(two.plain()).contains("begin 644 one.txt");
        assertThat(two.attachments()).extracting(Attachment::name).containsExactly("one.txt", "two words.txt");
        assertThat(two.attachments().getLast().bytes()).asString().isEqualTo("Cat");
        assertThat(plain("text/plain", "begin 644 reading", "the end is near", "end")
                        .text())
                .contains("the end is near");
    }

    @Test
    void nestedLettersAreFilesWithTheirBytes() {
        String inner = "Subject: Старый договор\r\nFrom: b@client.example\r\n\r\ninner";
        Letter letter = Letters.read(
                "From: a@client.example",
                "Content-Type: multipart/mixed; boundary=b",
                "",
                "--b",
                "",
                "see",
                "--b",
                "Content-Type: message/rfc822",
                "Content-Disposition: inline",
                "",
                inner,
                "--b",
                "Content-Type: message/rfc822; name=\"old.eml\"",
                "Content-Transfer-Encoding: base64",
                "",
                Base64.getMimeEncoder().encodeToString(inner.getBytes(StandardCharsets.UTF_8)),
                "--b--");
        assertThat(letter.text()).isEqualTo("see");
        assertThat(letter.attachments())
                .extracting(Attachment::safeName)
                .containsExactly("Старый договор.eml", "old.eml");
        assertThat(letter.attachments())
                .allSatisfy(file -> assertThat(file.bytes()).asString().isEqualTo(inner));
        assertThat(LetterReader.read(letter.attachments().getFirst().bytes()).text())
                .isEqualTo("inner");
    }

    @Test
    void tellsInlinePicturesFromFiles() {
        Letter letter = Letters.read(
                "From: a@client.example",
                "Content-Type: multipart/mixed; boundary=b",
                "",
                "--b",
                "Content-Type: text/html",
                "",
                "<img src=\"cid:one@x.example\">",
                "--b",
                "Content-Type: image/png",
                "Content-ID: <one@x.example>",
                "",
                "a",
                "--b",
                "Content-Type: image/png",
                "Content-ID: <two@x.example>",
                "Content-Disposition: attachment",
                "",
                "b",
                "--b",
                "Content-Type: image/gif",
                "Content-Disposition: inline; filename=c.gif",
                "",
                "c",
                "--b--");
        assertThat(letter.attachments()).extracting(Attachment::inline).containsExactly(true, false, true);
        assertThat(letter.attachments())
                .extracting(Attachment::safeName)
                .containsExactly("image.png", "image.png", "c.gif");
    }

    @Test
    void boundariesAreWholeLines() {
        Letter letter = Letters.read(
                "Content-Type: multipart/mixed; boundary=\"b\"",
                "",
                "--b",
                "Content-Type: multipart/alternative; boundary=\"b2\"",
                "",
                "--b2",
                "",
                "--better not a boundary",
                "--b2",
                "Content-Type: text/html",
                "",
                "<p>x</p>",
                "--b2--",
                "--b  \t",
                "Content-Type: application/pdf; name=x.pdf",
                "",
                "x",
                "--b--",
                "epilogue");
        assertThat(letter.text()).isEqualTo("--better not a boundary");
        assertThat(letter.attachments()).extracting(Attachment::name).containsExactly("x.pdf");
        assertThat(letter.defects()).extracting(Defect::kind).doesNotContain(Kind.STRUCTURE);
    }

    @Test
    void aMultipartWithoutEndIsReadAsFarAsItGoes() {
        Letter letter =
                Letters.read("Content-Type: multipart/mixed; boundary=b", "", "--b", "", "first", "--b", "", "second");
        assertThat(letter.text()).contains("first").contains("second");
        assertThat(letter.plain()).isEqualTo("first");
        assertThat(letter.defects()).extracting(Defect::kind).contains(Kind.STRUCTURE);
    }
}
