package org.pochtenie.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.pochtenie.letters.Defect.Kind;

class LetterReaderTest {
    @Test
    void readsAnOrdinaryLetter() {
        Letter letter = Letters.read(
                "Received: from mx.client.example; Mon, 2 Mar 2026 10:00:01 +0300",
                "From: =?UTF-8?B?0J7Qu9C10LMg0JrQuNC8?= <oleg@client.example>",
                "To: Anna Belova <anna@studio.example>, team@studio.example",
                "Cc: vera@client.example",
                "Subject: =?UTF-8?Q?=D0=94=D0=BE?= =?UTF-8?Q?=D0=B3=D0=BE=D0=B2=D0=BE=D1=80?=",
                "Date: Mon, 2 Mar 2026 10:00:00 +0300 (MSK)",
                "Message-ID: <one@client.example>",
                "In-Reply-To: <zero@studio.example>",
                "References: <root@studio.example>",
                " <zero@studio.example>",
                "Content-Type: text/plain; charset=utf-8",
                "",
                "Добрый день!");
        assertThat(letter.from()).isEqualTo(new Address("Олег Ким", "oleg@client.example"));
        assertThat(letter.to())
                .extracting(Address::address)
                .containsExactly("anna@studio.example", "team@studio.example");
        assertThat(letter.cc()).containsExactly(Address.of("vera@client.example"));
        assertThat(letter.subject()).isEqualTo("Договор");
        assertThat(letter.date()).isEqualTo(Instant.parse("2026-03-02T07:00:00Z"));
        assertThat(letter.messageId()).isEqualTo("one@client.example");
        assertThat(letter.references()).containsExactly("root@studio.example", "zero@studio.example");
        assertThat(letter.text()).isEqualTo("Добрый день!\n");
        assertThat(letter.html()).isNull();
        assertThat(letter.defects()).isEmpty();
    }

    @Test
    void choosesTextAndFilesOutOfNestedParts() {
        Letter letter = Letters.read(
                "From: oleg@client.example",
                "Date: Mon, 2 Mar 2026 10:00:00 +0300",
                "Content-Type: multipart/mixed; boundary=\"m\"",
                "",
                "preamble",
                "--m",
                "Content-Type: multipart/alternative; boundary=\"a\"",
                "",
                "--a",
                "Content-Type: text/plain; charset=utf-8",
                "",
                "plain",
                "--a",
                "Content-Type: multipart/related; boundary=\"r\"",
                "",
                "--r",
                "Content-Type: text/html; charset=utf-8",
                "",
                "<p>html <img src=\"cid:logo@client.example\"></p>",
                "--r",
                "Content-Type: image/png; name=logo.png",
                "Content-ID: <logo@client.example>",
                "Content-Transfer-Encoding: base64",
                "",
                "iVBORw==",
                "--r--",
                "--a--",
                "--m",
                "Content-Type: application/pdf",
                "Content-Disposition: attachment; filename*0*=UTF-8''%D0%A1%D1%87; filename*1*=%D1%91%D1%82.pdf",
                "",
                "%PDF",
                "--m",
                "Content-Type: message/rfc822",
                "",
                "Subject: inner",
                "",
                "inner text",
                "--m--");
        assertThat(letter.text()).isEqualTo("plain");
        assertThat(letter.html()).contains("<p>html");
        assertThat(letter.attachments()).extracting(Attachment::name).containsExactly("logo.png", "Счёт.pdf", "");
        assertThat(letter.attachments()).extracting(Attachment::inline).containsExactly(true, false, false);
        Attachment logo = letter.attachments().getFirst();
        assertThat(logo.contentId()).isEqualTo("logo@client.example");
        assertThat(logo.bytes()).containsExactly(0x89, 'P', 'N', 'G');
        assertThat(letter.attachments().get(2).safeName()).isEqualTo("inner.eml");
        assertThat(letter.defects()).isEmpty();
    }

    @Test
    void rendersHtmlWhereThereIsNoPlainText() {
        Letter letter = Letters.read(
                "From: oleg@client.example", "Content-Type: text/html; charset=utf-8", "", "<p>One</p><p>Two</p>");
        assertThat(letter.text()).isEqualTo("One\n\nTwo");
        assertThat(letter.plain()).isEmpty();
        assertThat(letter.html()).isEqualTo("<p>One</p><p>Two</p>\n");
    }

    @Test
    void overcomesWrongCharacterSets() {
        String text = "Здравствуйте, когда будет готов договор?";
        for (String written : new String[] {"windows-1251", "KOI8-R", "IBM866", "UTF-8"}) {
            for (String said : new String[] {"us-ascii", "x-unknown", "utf-8"}) {
                byte[] raw = Letters.raw(
                        Charset.forName(written),
                        "From: a@x.example",
                        "Content-Type: text/plain; charset=" + said,
                        "",
                        text);
                assertThat(LetterReader.read(raw).text())
                        .as(written + " said " + said)
                        .isEqualTo(text + "\n");
            }
        }
        byte[] latin = Letters.raw("From: a@x.example", "Content-Type: text/plain; charset=iso-8859-1", "", text);
        assertThat(LetterReader.read(latin).text()).isEqualTo(text + "\n");
        assertThat(LetterReader.read(latin).defects()).extracting(Defect::kind).contains(Kind.CHARSET);
    }

    @Test
    void knowsAliases() {
        byte[] raw = Letters.raw(
                Charset.forName("windows-1251"),
                "From: a@x.example",
                "Content-Type: text/plain; charset=cp-1251",
                "",
                "Счёт");
        assertThat(LetterReader.read(raw).text()).isEqualTo("Счёт\n");
        byte[] chinese = Letters.raw(
                Charset.forName("GB18030"),
                "From: a@x.example",
                "Content-Type: text/plain; charset=\"gb2312\"",
                "",
                "镕你好");
        assertThat(LetterReader.read(chinese).text()).isEqualTo("镕你好\n");
    }

    @Test
    void readsRawHeadersByTheCharacterSetOfTheBody() {
        byte[] raw = Letters.raw(
                Charset.forName("KOI8-R"),
                "From: Анна <anna@studio.example>",
                "Subject: Да",
                "Content-Type: text/plain; charset=koi8-r",
                "",
                "Да");
        assertThat(LetterReader.read(raw).subject()).isEqualTo("Да");
    }

    @Test
    void joinsFlowedTextAndTakesOutUuencodedFiles() {
        Letter flowed = Letters.read(
                "From: a@x.example",
                "Content-Type: text/plain; format=flowed; delsp=no",
                "",
                "one ",
                "two",
                "> three ",
                "> four");
        assertThat(flowed.text()).isEqualTo("one two\n> three four\n");
        assertThat(flowed.plain()).isEqualTo("one \ntwo\n> three \n> four\n");
        Letter coded = Letters.read("From: a@x.example", "", "See:", "begin 644 cat.txt", "#0V%T", "`", "end", "Bye");
        assertThat(coded.text()).isEqualTo("See:\nBye\n");
        assertThat(new String(coded.attachments().getFirst().bytes(), StandardCharsets.US_ASCII))
                .isEqualTo("Cat");
    }

    @Test
    void namesWhatIsWrong() {
        assertThat(LetterReader.read(new byte[0]).defects())
                .extracting(Defect::kind)
                .contains(Kind.EMPTY, Kind.FROM);
        assertThat(Letters.read(
                                "From: a@x.example",
                                "From: b@x.example",
                                "Subject: a",
                                "Subject: b",
                                "Date: never",
                                "",
                                "x")
                        .defects())
                .extracting(Defect::kind)
                .contains(Kind.REPEATED, Kind.DATE);
        assertThat(Letters.read("From: a@x.example", "Content-Type: multipart/mixed", "", "words")
                        .text())
                .contains("words");
    }

    @Test
    void keepsWithinLimits() {
        StringBuilder nested = new StringBuilder("From: a@x.example\r\n");
        for (int depth = 0; depth < 500; depth++) {
            nested.append("Content-Type: multipart/mixed; boundary=\"b%d\"\r\n\r\n--b%d\r\n".formatted(depth, depth));
        }
        Letter deep = LetterReader.read(nested.toString().getBytes(StandardCharsets.US_ASCII));
        assertThat(deep.defects()).extracting(Defect::kind).contains(Kind.LIMIT);

        String parts = "--b\r\n\r\nx\r\n".repeat(5_000);
        Letter wide = Letters.read("Content-Type: multipart/mixed; boundary=b", "", parts);
        assertThat(wide.defects()).extracting(Defect::kind).contains(Kind.LIMIT);

        Letter flood = Letters.read("X-A: " + "y".repeat(100) + "\r\n", "");
        assertThat(LetterReader.read(
                                Letters.raw("X-A: b\r\n".repeat(100_000) + "\r\nbody"),
                                new Limits(5, 5, 1_000, 1_000, 10))
                        .headers()
                        .size())
                .isLessThan(1_000);
        assertThat(flood.headers()).hasSize(1);
    }

    @Test
    void readsOldMacLineEndsAndMboxLines() {
        byte[] raw = "From x Mon Mar  2 10:00:00 2026\rFrom: a@x.example\rSubject: s\r\rtext\r"
                .getBytes(StandardCharsets.US_ASCII);
        Letter letter = LetterReader.read(raw);
        assertThat(letter.subject()).isEqualTo("s");
        assertThat(letter.text()).isEqualTo("text\n");
    }
}
