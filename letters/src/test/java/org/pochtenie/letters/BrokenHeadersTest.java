package org.pochtenie.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pochtenie.letters.Defect.Kind;

/** Subjects, names and file names in the forms that programs give them, most of them against the rules. */
class BrokenHeadersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                // cut in the middle of a character, in both codings
                "=?UTF-8?B?0KHRh9GR?= =?UTF-8?B?0YIg0LfQsCDQvNCw0YDR?= =?UTF-8?B?gg==?= | Счёт за март",
                "=?UTF-8?Q?=D0=A1=D1=87=D1?= =?UTF-8?Q?=91=D1=82?= | Счёт",
                // the label of another set, of none, in the language form, with the name of a code page
                "=?ISO-8859-1?Q?=D0=A1=D1=87=D1=91=D1=82?= | Счёт",
                "=?unknown-8bit?Q?=D1=F7=B8=F2_=E7=E0_=EC=E0=F0=F2?= | Счёт за март",
                "=?utf-8*ru?Q?=D0=94=D0=B0?= | Да",
                "=?cp-1251?Q?=D1=F7=B8=F2?= | Счёт",
                "=?gb2312?B?6eTI3bv5?= | 殇容基",
                // blanks, question marks and raw letters where none may stand, no end, no padding, small letters
                "=?utf-8?q?=D0=9F=D0=BE=D1=87=D0=B5=D0=BC=D1=83??= | Почему?",
                "=?utf-8?Q?two words?= | two words",
                "=?utf-8?Q?Счёт_1?= | Счёт 1",
                "=?utf-8?B?0KHRh9GR0YI | Счёт",
                "=?utf-8?b?0JTQsA=?= | Да",
                // touching plain text and each other
                "Re:=?utf-8?Q?=D0=94=D0=B0?=,=?utf-8?Q?=D0=BD=D0=B5=D1=82?= | Re:Да,нет",
                "a =?utf-8?Q?b?= c | a b c",
                // what only looks like a word
                "price =? 5 | price =? 5",
                "=?utf-8?X?abc?= | =?utf-8?X?abc?=",
                "=?utf-8? | =?utf-8?"
            })
    void readsSubjects(String written, String meant) {
        assertThat(Letters.withHeader("Subject: " + written).subject()).isEqualTo(meant);
    }

    @Test
    void readsAWordThatIsFoldedWithin() {
        assertThat(Letters.withHeader("Subject: =?UTF-8?B?0KHRh9GR\r\n 0YIg0LfQsCDQvNCw0YDRgg==?=")
                        .subject())
                .isEqualTo("Счёт за март");
    }

    @Test
    void readsRawUtf8Headers() {
        Letter letter = Letters.read(
                "From: Анна Белова <anna@студия.example>", "To: Олег <oleg@client.example>", "Subject: Счёт", "", "x");
        assertThat(letter.from()).isEqualTo(new Address("Анна Белова", "anna@студия.example"));
        assertThat(letter.to().getFirst().name()).isEqualTo("Олег");
        assertThat(letter.subject()).isEqualTo("Счёт");
        assertThat(letter.defects()).extracting(Defect::kind).doesNotContain(Kind.CHARSET);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "filename*=UTF-8''%D0%A1%D1%87%D1%91%D1%82.pdf | Счёт.pdf",
                "filename*=windows-1251'ru'%D1%F7%B8%F2.pdf | Счёт.pdf",
                "filename*=%D0%A1%D1%87%D1%91%D1%82.pdf | Счёт.pdf",
                "filename*=\"UTF-8''%D0%A1%D1%87%D1%91%D1%82.pdf\" | Счёт.pdf",
                "filename*=iso-8859-1''%D0%A1%D1%87%D1%91%D1%82.pdf | Счёт.pdf",
                "filename*0*=UTF-8''%D0%A1%D1; filename*1*=%87%D1%91%D1%82.pdf | Счёт.pdf",
                "filename*1=\"t.pdf\"; filename*0=\"accoun\" | account.pdf",
                "filename*0*=UTF-8''%D0%A1%D1%87; filename*1=\"-1.pdf\" | Сч-1.pdf",
                "filename*0=\"=?UTF-8?B?0KHRh9GR\"; filename*1=\"0YIucGRm?=\" | Счёт.pdf",
                "filename=\"scet.pdf\"; filename*=UTF-8''%D0%A1%D1%87%D1%91%D1%82.pdf | Счёт.pdf",
                "filename=\"=?UTF-8?B?0KHRh9GR0YIucGRm?=\" | Счёт.pdf",
                "filename==?koi8-r?B?88ej1C5wZGY=?= | Сгёт.pdf",
                "filename=\"=?UTF-8?Q?=D0=A1=D1=87?= =?UTF-8?Q?=D1=91=D1=82=2Epdf?=\" | Счёт.pdf",
                "filename=Счёт за март.pdf | Счёт за март.pdf",
                "filename=\"a \\\"b\\\" c.pdf\" | a \"b\" c.pdf",
                "filename=one two.pdf | one two.pdf",
                "FileName = \"x.pdf\" | x.pdf",
                "filename=\"x.pdf | x.pdf",
                "filename*0*=UTF-8''%ZZ.pdf | %ZZ.pdf"
            })
    void readsFileNames(String written, String meant) {
        Letter letter = Letters.read(
                "From: a@client.example",
                "Content-Type: multipart/mixed; boundary=b",
                "",
                "--b",
                "Content-Type: application/pdf",
                "Content-Disposition: attachment; " + written.strip(),
                "",
                "x",
                "--b--");
        assertThat(letter.attachments()).extracting(Attachment::name).containsExactly(meant.strip());
    }

    @Test
    void anUnnamedDispositionLeavesTheNameToTheType() {
        Letter letter = Letters.read(
                "From: a@client.example",
                "Content-Type: multipart/mixed; boundary=b",
                "",
                "--b",
                "Content-Type: image/png; name*=UTF-8''%D0%A1.png",
                "Content-Disposition: attachment",
                "Content-Transfer-Encoding: base64",
                "",
                Base64.getEncoder().encodeToString("picture".getBytes(StandardCharsets.UTF_8)),
                "--b--");
        assertThat(letter.attachments().getFirst().name()).isEqualTo("С.png");
        assertThat(letter.attachments().getFirst().bytes()).asString().isEqualTo("picture");
    }

    @Test
    void headersGoOnBehindStrangeLines() {
        Letter letter = Letters.read(
                "+OK 1204 octets",
                "From: a@client.example",
                "with no header at all",
                "Subject : blanks before the colon",
                "To",
                " : anna@studio.example",
                "",
                "text");
        assertThat(letter.subject()).isEqualTo("blanks before the colon");
        assertThat(letter.to()).containsExactly(Address.of("anna@studio.example"));
        assertThat(letter.text()).isEqualTo("text\n");
        assertThat(letter.defects()).extracting(Defect::kind).contains(Kind.HEADER);
    }

    @Test
    void aBodyWithoutEmptyLineIsNotLost() {
        assertThat(Letters.read("From: a@client.example", "Hello, where is my order", "", "Oleg")
                        .text())
                .isEqualTo("Hello, where is my order\n\nOleg\n");
        assertThat(Letters.read("", "only words", "and more").text()).isEqualTo("only words\nand more\n");
        Letter part = Letters.read("Content-Type: multipart/mixed; boundary=b", "", "--b", "Only words", "--b--");
        assertThat(part.text()).isEqualTo("Only words");
    }

    @Test
    void idsAndDatesInStrangeForms() {
        assertThat(Letters.withHeader("Message-ID: <a b@client.example> (added by mx)")
                        .messageId())
                .isEqualTo("a b@client.example");
        assertThat(Letters.withHeader("Message-ID: no brackets").messageId()).isEqualTo("no brackets");
        assertThat(Letters.withHeader("Message-ID: <>").messageId()).isNull();
        assertThat(Letters.withHeader("References: <a@x.example> junk <b@x.example> <a@x.example>")
                        .references())
                .containsExactly("a@x.example", "b@x.example");
        assertThat(Letters.withHeader("Date: Mon, 2 Mar 2026 10:00:00 (MSK) +0300")
                        .date())
                .isEqualTo("2026-03-02T07:00:00Z");
    }

    @Test
    void namesTheAuthorWhereFromDoesNot() {
        Letter letter = Letters.read("From: Client <>", "Reply-To: <oleg@client.example>", "", "x");
        assertThat(letter.author()).isEqualTo(new Address("Client", "oleg@client.example"));
        assertThat(letter.from()).isEqualTo(new Address("Client", ""));
        assertThat(Letters.read("Sender: a@client.example", "", "x").author())
                .isEqualTo(Address.of("a@client.example"));
        assertThat(Letters.read("Subject: x", "", "x").author()).isNull();
    }
}
