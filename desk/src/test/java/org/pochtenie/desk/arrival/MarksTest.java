package org.pochtenie.desk.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pochtenie.desk.Eventually;
import org.pochtenie.desk.Guest;
import org.pochtenie.desk.mailbox.Mailboxes;
import org.pochtenie.desk.outbox.Firm;

/** What is found out about letters, from the mailbox to the page: forged senders, winmail.dat, seals. */
class MarksTest {
    private static final Firm firm = new Firm();
    private static final Eventually soon = Eventually.within(Duration.ofSeconds(60));
    private static Guest anna;

    @BeforeAll
    static void open() {
        firm.desk.the(Mailboxes.class).receivingHosts(firm.mailbox, List.of("mx.studio.example"));
        anna = firm.signedIn(firm.anna);
    }

    @AfterAll
    static void close() {
        anna.close();
        firm.close();
    }

    private static long arrives(String subject, String source) throws Exception {
        firm.arrives(source);
        soon.asserted(() -> assertThat(letter(subject)).isPositive());
        return letter(subject);
    }

    private static long letter(String subject) {
        return firm.desk
                .jdbc()
                .sql("select coalesce(max(id), 0) from letter where subject = ?")
                .param(subject)
                .query(Long.class)
                .single();
    }

    private static String column(String name, long letter) {
        return firm.desk
                .jdbc()
                .sql("select coalesce(" + name + "::text, '') from letter where id = ?")
                .param(letter)
                .query(String.class)
                .single();
    }

    private static String page(String path) {
        return anna.get(path).body();
    }

    private static String conversation(long letter) {
        return page("/conversations/" + column("conversation_id", letter));
    }

    private static String source(String subject, String from, String results) {
        return results + "From: " + from + "\nTo: hello@studio.example\nSubject: " + subject
                + "\nMessage-ID: <" + System.nanoTime() + "@odd.example>\nMIME-Version: 1.0\n"
                + "Content-Type: multipart/mixed; boundary=m\n\n--m\nContent-Type: text/html\n\n"
                + "<p>Pay <a href=\"https://pay.example/now?a=1&amp;b=2\">here</a>, please. When?</p>\n"
                + "--m\nContent-Type: text/plain; name=\"bill.txt\"\nContent-Disposition: attachment; filename=\"bill.txt\"\n\n"
                + "The bill\n--m--\n";
    }

    @Test
    void a_forged_sender_is_marked_and_nothing_opens_unasked() throws Exception {
        var letter = arrives(
                "Pay at once",
                source(
                        "Pay at once",
                        "Marina <marina@kontur.example>",
                        "Authentication-Results: mx.studio.example; dmarc=fail header.from=kontur.example\n"));
        assertThat(conversation(letter)).contains("Отправитель не подтверждён: письмо, возможно, подделано.");
        assertThat(page("/inbox")).contains("не подтверждён");
        var target = "https://pay.example/now?a=1&b=2";
        var link = "/letters/" + letter + "/link?to=" + URLEncoder.encode(target, StandardCharsets.UTF_8);
        assertThat(page("/letters/" + letter + "/frame"))
                .contains("href=\"" + link + "\"")
                .doesNotContain("href=\"https");
        assertThat(page(link)).contains("Открыть ссылку", "https://pay.example/now?a=1&amp;b=2");
        assertThat(anna.get("/letters/" + letter + "/link?to=https://elsewhere.example/")
                        .statusCode())
                .isEqualTo(404);
        var file = "/letters/" + letter + "/attachments/0";
        assertThat(page(file)).contains("Открыть вложение").doesNotContain("The bill");
        assertThat(page(file + "/view")).contains("Открыть вложение");
        assertThat(anna.get("/letters/" + letter + "/inline/0").statusCode())
                .as("no way round the question")
                .isEqualTo(404);
        assertThat(anna.post("/letters/" + letter + "/anyway", Map.of("file", "0", "to", ""))
                        .headers()
                        .firstValue("Location"))
                .hasValue(firm.desk.url(file));
        assertThat(page(file)).isEqualToIgnoringWhitespace("The bill");
        assertThat(page(link)).contains("http-equiv=\"refresh\"", "url=https://pay.example/now?a=1&amp;b=2");
        try (var boris = firm.signedIn(firm.boris)) {
            assertThat(boris.get(file).body()).as("each is asked once").contains("Открыть вложение");
        }
    }

    @Test
    void a_link_that_stands_in_the_calendar_alone_is_asked_about_too() throws Exception {
        var letter = arrives("Call at once", """
                Authentication-Results: mx.studio.example; dmarc=fail header.from=kontur.example
                From: Marina <marina@kontur.example>
                To: hello@studio.example
                Subject: Call at once
                Message-ID: <call-at-once@odd.example>
                MIME-Version: 1.0
                Content-Type: text/calendar; method=REQUEST; charset=utf-8

                BEGIN:VCALENDAR
                METHOD:REQUEST
                BEGIN:VEVENT
                UID:call-at-once
                DTSTART:20261124T100000Z
                SUMMARY:Call
                URL:https://call.example/now
                END:VEVENT
                END:VCALENDAR
                """);
        var link = "/letters/" + letter + "/link?to="
                + URLEncoder.encode("https://call.example/now", StandardCharsets.UTF_8);
        assertThat(page("/letters/" + letter + "/invitation")).contains(link);
        assertThat(page(link)).contains("Открыть ссылку", "https://call.example/now");
    }

    @Test
    void whom_we_do_not_trust_says_nothing() throws Exception {
        var letter = arrives(
                "Honest",
                source(
                        "Honest",
                        "Igor <igor@kontur.example>",
                        "Authentication-Results: mx.evil.example; dmarc=fail header.from=kontur.example\n"));
        assertThat(column("doubt", letter)).isEmpty();
        assertThat(page("/letters/" + letter + "/frame")).contains("href=\"https://pay.example/now");
        assertThat(page("/letters/" + letter + "/attachments/0")).contains("The bill");
    }

    @Test
    void a_letter_in_our_own_name_that_is_not_ours_came_from_outside() throws Exception {
        var letter = arrives(
                "Own name",
                source(
                        "Own name",
                        "Studio <hello@studio.example>",
                        "Authentication-Results: mx.studio.example; dmarc=fail header.from=studio.example\n"));
        assertThat(column("direction", letter)).isEqualTo("in");
        assertThat(column("doubt", letter)).isEqualTo("not-confirmed");
    }

    @Test
    void names_that_pretend_are_told_apart_from_names_that_do_not() throws Exception {
        var other = arrives(
                "Other address", source("Other address", "\"marina@kontur.example\" <post@cheap-hosting.example>", ""));
        assertThat(column("doubt", other)).isEqualTo("other-address");
        assertThat(conversation(other)).contains("post@cheap-hosting.example", "чужой адрес");
        var colleague = arrives(
                "Colleague",
                source(
                        "Colleague",
                        "=?UTF-8?Q?=D0=9B=D0=B5=D0=B1=D0=B5=D0=B4=D0=B5=D0=B2=D0=B0_=D0=90=D0=BD=D0=BD=D0=B0?= <anna@elsewhere.example>",
                        ""));
        assertThat(column("doubt", colleague)).isEqualTo("colleague-name");
        var same =
                arrives("Same house", source("Same house", "\"info@kontur.example\" <marina@mail.kontur.example>", ""));
        assertThat(column("doubt", same)).isEmpty();
    }

    @Test
    void what_is_in_a_winmail_dat_stands_in_the_letter() throws Exception {
        var letter = arrives("Опись второго зала", demo("winmail"));
        assertThat(page("/letters/" + letter + "/frame")).contains("Высылаю опись экспонатов");
        assertThat(column("own_text", letter)).contains("хватит ли этого");
        assertThat(conversation(letter))
                .contains("Опись второго зала.txt", "План зала.png", "Достано из winmail.dat")
                .doesNotContain(">winmail.dat<");
        var file = anna.get("/letters/" + letter + "/attachments/0");
        assertThat(file.body()).contains("Часы каминные");
        assertThat(file.headers().map())
                .containsEntry("X-Content-Type-Options", List.of("nosniff"))
                .containsEntry("Content-Type", List.of("application/octet-stream"));
    }

    @Test
    void seals_are_named_and_not_believed() throws Exception {
        var encrypted = arrives("Sealed", """
                From: igor@kontur.example
                To: hello@studio.example
                Subject: Sealed
                Message-ID: <sealed@kontur.example>
                MIME-Version: 1.0
                Content-Type: multipart/encrypted; protocol="application/pgp-encrypted"; boundary=e

                --e
                Content-Type: application/pgp-encrypted

                Version: 1
                --e
                Content-Type: application/octet-stream; name=encrypted.asc

                -----BEGIN PGP MESSAGE-----

                hQEMA0000000000000000000000000000
                -----END PGP MESSAGE-----
                --e--
                """);
        assertThat(conversation(encrypted))
                .contains("Зашифровано OpenPGP: здесь письмо прочитать нельзя", "/letters/" + encrypted + "/original");
        var signed = arrives("Signed", """
                From: igor@kontur.example
                To: hello@studio.example
                Subject: Signed
                Message-ID: <signed@kontur.example>
                MIME-Version: 1.0
                Content-Type: multipart/signed; protocol="application/pkcs7-signature"; boundary=s

                --s
                Content-Type: text/plain

                Is it signed?
                --s
                Content-Type: application/pkcs7-signature; name=smime.p7s

                MIIB
                --s--
                """);
        assertThat(conversation(signed)).contains("Подписано S/MIME; подпись не проверялась");
    }

    private static String demo(String name) throws Exception {
        try (var file = MarksTest.class.getResourceAsStream("/demo/raw/" + name + ".eml")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{date}", "Mon, 23 Nov 2026 10:00:00 +0300")
                    .replace("{message-id}", "<" + name + "@domchasov.example>");
        }
    }
}
