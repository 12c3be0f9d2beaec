package org.pochtenie.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.pochtenie.letters.Defect.Kind;

/** What a letter may cost: beyond each limit it is still read, with a defect, and quickly. */
@Timeout(10)
class LimitsTest {
    private static final Limits SMALL = new Limits(3, 10, 1_000, 500, 100);
    /** Twice what is allowed, since builds share their machine. */
    private static final Duration SHORT = Duration.ofSeconds(4);

    private static Letter read(String raw, Limits limits) {
        long start = System.nanoTime();
        Letter letter = LetterReader.read(raw.getBytes(StandardCharsets.ISO_8859_1), limits);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SHORT);
        return letter;
    }

    private static void limited(Letter letter) {
        assertThat(letter.defects()).extracting(Defect::kind).contains(Kind.LIMIT);
    }

    @Test
    void depth() {
        StringBuilder nested = new StringBuilder("From: a@client.example\r\n");
        for (int depth = 0; depth < 20_000; depth++) {
            nested.append("Content-Type: multipart/mixed; boundary=\"b")
                    .append(depth)
                    .append("\"\r\n\r\n--b")
                    .append(depth)
                    .append("\r\n");
        }
        Letter letter = read(nested + "\r\nat the bottom", Limits.USUAL);
        limited(letter);
        assertThat(letter.text()).contains("at the bottom");
        limited(read(nested.toString(), SMALL));
    }

    @Test
    void parts() {
        String many = "Content-Type: multipart/mixed; boundary=b\r\n\r\n" + "--b\r\n\r\nx\r\n".repeat(200_000);
        Letter letter = read(many, Limits.USUAL);
        limited(letter);
        assertThat(letter.text().length()).isLessThan(10_000);
        limited(read(many, SMALL));
    }

    @Test
    void nestedLettersAreNotOpened() {
        String letter = "Content-Type: message/rfc822\r\n\r\n".repeat(50_000) + "Subject: inner\r\n\r\nx";
        assertThat(read(letter, Limits.USUAL).attachments()).hasSize(1);
    }

    @Test
    void headers() {
        Letter flood = read("From: a@client.example\r\n" + "X-A: b\r\n".repeat(1_000_000) + "\r\nbody", Limits.USUAL);
        limited(flood);
        assertThat(flood.text()).isEqualTo("body");
        Letter wide = read("From: a@client.example\r\nX-A: " + "c".repeat(20_000_000) + "\r\n\r\nbody", Limits.USUAL);
        limited(wide);
        assertThat(wide.text()).isEqualTo("body");
        limited(read("Subject: " + "s".repeat(2_000) + "\r\n\r\nx", SMALL));
    }

    @Test
    void linesThatAreNoHeaders() {
        read("A: b\r\n" + "no header\r\n".repeat(500_000), Limits.USUAL);
        read("A: b\r\n" + ("x".repeat(300) + "\r\n").repeat(50_000) + "B: c\r\n\r\nx", Limits.USUAL);
        read("A\r\n" + " \r\n".repeat(500_000) + ": b\r\n\r\nx", Limits.USUAL);
        read(("A\r\n" + " \r\n".repeat(50)).repeat(20_000), Limits.USUAL);
    }

    @Test
    void addressesWordsAndParameters() {
        Letter many = read("To: " + "a@client.example, ".repeat(50_000) + "\r\n\r\nx", Limits.USUAL);
        assertThat(many.to().size()).isBetween(1_000, 5_000);
        read("To: " + "(".repeat(900_000) + "\r\n\r\nx", Limits.USUAL);
        read("To: " + "\"a\\".repeat(300_000) + "\r\n\r\nx", Limits.USUAL);
        read("To: " + "<".repeat(900_000) + "\r\n\r\nx", Limits.USUAL);
        read("To: " + "a,".repeat(400_000) + "\r\n\r\nx", Limits.USUAL);
        read("Subject: " + "=?utf-8?Q?".repeat(90_000) + "\r\n\r\nx", Limits.USUAL);
        read("Subject: " + "=?utf-8?B?0JTQsA==?= ".repeat(40_000) + "\r\n\r\nx", Limits.USUAL);
        read("Subject: " + "=?".repeat(400_000) + "\r\n\r\nx", Limits.USUAL);
        read("References: " + "<a@b>".repeat(200_000) + "\r\n\r\nx", Limits.USUAL);
        read("References: " + "<".repeat(900_000) + "\r\n\r\nx", Limits.USUAL);
        read("Message-ID: " + "<>".repeat(400_000) + "\r\n\r\nx", Limits.USUAL);
        read("Content-Type: text/plain" + "; a*0*=b".repeat(100_000) + "\r\n\r\nx", Limits.USUAL);
        read("Content-Type: text/plain; a=\"" + "\\\"".repeat(400_000) + "\r\n\r\nx", Limits.USUAL);
        read("Content-Type: " + "(".repeat(900_000) + "\r\n\r\nx", Limits.USUAL);
        read("Content-Type: text/plain; " + "(".repeat(900_000) + "\r\n\r\nx", Limits.USUAL);
        read("Content-Type: text/plain; " + "(a)".repeat(300_000) + "\r\n\r\nx", Limits.USUAL);
        read("Date: " + "(".repeat(900_000) + "\r\n\r\nx", Limits.USUAL);
    }

    @Test
    void bodies() {
        Letter letter = read("From: a@client.example\r\n\r\n" + "b".repeat(10_000), SMALL);
        limited(letter);
        assertThat(letter.text()).hasSize(100);
        limited(read("Content-Type: application/pdf\r\n\r\n" + "b".repeat(10_000), SMALL));
        assertThat(read("\r\n" + "x".repeat(100), SMALL).defects())
                .extracting(Defect::kind)
                .doesNotContain(Kind.LIMIT);
    }

    @Test
    void texts() {
        String html = "<b>a</b>".repeat(1_000_000);
        Letter letter = read("Content-Type: text/html\r\n\r\n" + html, Limits.USUAL);
        limited(letter);
        assertThat(letter.html()).hasSize(Limits.USUAL.textLength());
        String parts = "Content-Type: multipart/mixed; boundary=b\r\n\r\n"
                + ("--b\r\n\r\n" + "y".repeat(90) + "\r\n").repeat(8);
        assertThat(read(parts, SMALL).text().length()).isLessThan(900);
    }

    @Test
    void textsFullOfMarks() {
        read("\r\n" + "begin 644 a\r\n".repeat(200_000), Limits.USUAL);
        read("\r\n" + "begin 644 a\r\nend\r\n".repeat(100_000), Limits.USUAL);
        read("Content-Type: text/plain; format=flowed\r\n\r\n" + "> ".repeat(1_000_000), Limits.USUAL);
        read("Content-Type: text/plain; format=flowed\r\n\r\n" + ">".repeat(2_000_000), Limits.USUAL);
        read("Content-Type: text/plain; format=flowed\r\n\r\n" + "> \r\n".repeat(500_000), Limits.USUAL);
        read("Content-Type: text/enriched\r\n\r\n" + "<param>".repeat(300_000), Limits.USUAL);
        read("Content-Type: text/plain; charset=utf-7\r\n\r\n" + "+".repeat(2_000_000), Limits.USUAL);
        read("Content-Transfer-Encoding: base64\r\n\r\n" + "=\r\n".repeat(500_000), Limits.USUAL);
        read("Content-Transfer-Encoding: base64\r\n\r\n" + "AAAA=".repeat(300_000), Limits.USUAL);
        read("Content-Transfer-Encoding: base64\r\n\r\n" + "=".repeat(2_000_000), Limits.USUAL);
        read("Content-Transfer-Encoding: quoted-printable\r\n\r\n" + " \t=".repeat(700_000), Limits.USUAL);
        read("Content-Transfer-Encoding: quoted-printable\r\n\r\n" + "=" + " ".repeat(2_000_000) + "x", Limits.USUAL);
    }

    @Test
    void boundaries() {
        String longest = "b".repeat(100_000);
        read(
                "Content-Type: multipart/mixed; boundary=" + longest + "\r\n\r\n" + "--b\r\n".repeat(300_000),
                Limits.USUAL);
        read(
                "Content-Type: multipart/mixed; boundary=\"b \"\r\n\r\n" + "--b\r\n".repeat(500) + "--b \r\n\r\nx",
                Limits.USUAL);
        read("Content-Type: multipart/mixed; boundary=-\r\n\r\n" + "---\r\n".repeat(300_000), Limits.USUAL);
        StringBuilder open = new StringBuilder();
        for (int i = 0; i < 29; i++) {
            open.append("Content-Type: multipart/mixed; boundary=\"")
                    .append("-".repeat(i + 1))
                    .append("\"\r\n\r\n--")
                    .append("-".repeat(i + 1))
                    .append("\r\n");
        }
        read(open + "----------------------------\r\n".repeat(100_000), Limits.USUAL);
    }

    @Test
    void limitsArePositive() {
        assertThatThrownBy(() -> new Limits(0, 1, 1, 1, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
