package org.pochtenie.letters.automatic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pochtenie.letters.automatic.Delivery.Outcome.DELAYED;
import static org.pochtenie.letters.automatic.Delivery.Outcome.DELIVERED;
import static org.pochtenie.letters.automatic.Delivery.Outcome.EXPANDED;
import static org.pochtenie.letters.automatic.Delivery.Outcome.FAILED;
import static org.pochtenie.letters.automatic.Delivery.Outcome.GAVE_UP;
import static org.pochtenie.letters.automatic.Delivery.Outcome.RELAYED;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pochtenie.letters.Letter;
import org.pochtenie.letters.LetterReader;
import org.pochtenie.letters.automatic.Delivery.Outcome;

class DeliveryReportTest {
    private static Letter read(String... lines) {
        return LetterReader.read((String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    private static List<Delivery> deliveries(String... lines) {
        return DeliveryReport.of(read(lines)).orElseThrow().deliveries();
    }

    private static Letter standard(String... status) {
        return read(
                "From: postmaster@mx.client.example",
                "Content-Type: multipart/report; report-type=delivery-status; boundary=r",
                "",
                "--r",
                "",
                "A report.",
                "--r",
                "Content-Type: message/delivery-status",
                "",
                String.join("\r\n", status),
                "--r",
                "Content-Type: text/rfc822-headers",
                "",
                "Subject: Offer",
                "Message-ID:",
                " <sent@studio.example>",
                "--r--");
    }

    @Test
    void tellsOfEachRecipientForHimself() {
        DeliveryReport report = DeliveryReport.of(standard(
                        "Reporting-MTA: dns; mx.client.example",
                        "",
                        "Final-Recipient: rfc822; Oleg@client.example",
                        "Action: failed",
                        "Status: 5.1.1 (no such mailbox)",
                        "Diagnostic-Code: smtp; 550 no such",
                        "  mailbox",
                        "",
                        "Original-Recipient: rfc822; rita+2Boffers@client.example",
                        "Final-Recipient: rfc822; rita+offers@client.example",
                        "Action: failed",
                        "Status: 4.4.7",
                        "Final-Recipient: rfc822; ilya@client.example",
                        "Action: Delayed",
                        "Status: 4.2.2",
                        "",
                        "Original-Recipient: rfc822;team@client.example",
                        "Final-Recipient: X-LOCAL; /home/team",
                        "Action: relayed",
                        "Status: 2.0.0"))
                .orElseThrow();
        assertThat(report.originalMessageId()).isEqualTo("sent@studio.example");
        assertThat(report.deliveries())
                .containsExactly(
                        new Delivery("oleg@client.example", FAILED, "5.1.1", "550 no such mailbox"),
                        new Delivery("rita+offers@client.example", GAVE_UP, "4.4.7", ""),
                        new Delivery("ilya@client.example", DELAYED, "4.2.2", ""),
                        new Delivery("team@client.example", RELAYED, "2.0.0", ""));
    }

    @ParameterizedTest
    @CsvSource({"delivered,DELIVERED", "expanded,EXPANDED", "relayed (to a server without reports),RELAYED"})
    void successIsNoBounce(String action, Outcome outcome) {
        Letter letter = standard("Final-Recipient: rfc822; oleg@client.example", "Action: " + action, "Status: 2.1.5");
        assertThat(DeliveryReport.of(letter).orElseThrow().deliveries())
                .extracting(Delivery::outcome)
                .containsExactly(outcome)
                .isSubsetOf(DELIVERED, EXPANDED, RELAYED);
        assertThat(Bounce.of(letter)).isEmpty();
        assertThat(letter.automatic()).isTrue();
    }

    @Test
    void theStatusTellsWhereTheActionIsMissing() {
        Letter letter = standard("Final-Recipient: rfc822; oleg@client.example", "Status: 5.7.1");
        assertThat(DeliveryReport.of(letter).orElseThrow().deliveries())
                .containsExactly(new Delivery("oleg@client.example", FAILED, "5.7.1", ""));
    }

    @Test
    void readsQmail() {
        Letter letter = read(
                "Return-Path: <>",
                "From: MAILER-DAEMON@mx.client.example",
                "To: anna@studio.example",
                "Subject: failure notice",
                "",
                "Hi. This is the qmail-send program at mx.client.example.",
                "I'm afraid I wasn't able to deliver your message to the following addresses.",
                "",
                "<oleg@client.example>:",
                "Sorry, no mailbox here by that name. (#5.1.1)",
                "",
                "<rita@client.example>:",
                "192.0.2.7 failed after I sent the message.",
                "Remote host said: 452 4.2.2 quota exceeded",
                "",
                "--- Below this line is a copy of the message.",
                "",
                "Return-Path: <anna@studio.example>",
                "Message-ID: <sent@studio.example>",
                "To: <boris@client.example>");
        DeliveryReport report = DeliveryReport.of(letter).orElseThrow();
        assertThat(report.originalMessageId()).isEqualTo("sent@studio.example");
        assertThat(report.deliveries())
                .containsExactly(
                        new Delivery(
                                "oleg@client.example",
                                FAILED,
                                "5.1.1",
                                "Sorry, no mailbox here by that name. (#5.1.1)"),
                        new Delivery(
                                "rita@client.example",
                                GAVE_UP,
                                "4.2.2",
                                "192.0.2.7 failed after I sent the message. Remote host said: 452 4.2.2 quota exceeded"));
    }

    @Test
    void readsEximsFailureAndDelay() {
        assertThat(deliveries(
                        "From: Mail Delivery System <Mailer-Daemon@mx.studio.example>",
                        "Subject: Mail delivery failed: returning message to sender",
                        "",
                        "This message was created automatically by mail delivery software.",
                        "",
                        "  oleg@client.example",
                        "    host mx.client.example [192.0.2.9]",
                        "    SMTP error from remote mail server after RCPT TO:<oleg@client.example>:",
                        "    550 unknown user"))
                .extracting(Delivery::recipient, Delivery::outcome)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("oleg@client.example", FAILED));
        assertThat(deliveries(
                        "From: Mail Delivery System <Mailer-Daemon@mx.studio.example>",
                        "Subject: Warning: message 1abc delayed 24 hours",
                        "",
                        "The address to which the message has not yet been delivered is:",
                        "",
                        "  oleg@client.example",
                        "    Delay reason: connection timed out"))
                .containsExactly(
                        new Delivery("oleg@client.example", DELAYED, "", "Delay reason: connection timed out"));
    }

    @Test
    void readsReportsInRussian() {
        assertThat(deliveries(
                        "From: mailer-daemon@mail.example",
                        "Subject: =?UTF-8?B?0J3QtdC00L7RgdGC0LDQstC70LXQvdC90L7QtSDRgdC+0L7QsdGJ0LXQvdC40LU=?=",
                        "Content-Type: text/plain; charset=utf-8",
                        "",
                        "Это письмо создано автоматически, отвечать на него не нужно.",
                        "Ваше письмо не может быть доставлено одному или нескольким получателям:",
                        "",
                        "oleg@client.example",
                        "    почтовый ящик переполнен",
                        "",
                        "rita@client.example: 550 5.1.1 такого пользователя нет"))
                .containsExactly(
                        new Delivery("oleg@client.example", FAILED, "", "почтовый ящик переполнен"),
                        new Delivery("rita@client.example", FAILED, "5.1.1", "550 5.1.1 такого пользователя нет"));
    }

    @Test
    void readsOldExchange() {
        assertThat(deliveries(
                        "From: System Administrator <admin@client.example>",
                        "Subject: Undeliverable: Offer",
                        "",
                        "Your message did not reach some or all of the intended recipients.",
                        "",
                        "      Subject:  Offer",
                        "      Sent:     22.11.2026 10:00",
                        "",
                        "The following recipient(s) could not be reached:",
                        "",
                        "      'oleg@client.example' on 22.11.2026 10:01",
                        "            The e-mail account does not exist. <mx.client.example #5.1.1>"))
                .containsExactly(new Delivery(
                        "oleg@client.example",
                        FAILED,
                        "5.1.1",
                        "The e-mail account does not exist. <mx.client.example #5.1.1>"));
    }

    @Test
    void takesTheReasonFromBelowItsHeading() {
        assertThat(deliveries(
                        "From: mailer-daemon@mail.example",
                        "X-Failed-Recipients: oleg@client.example, rita@client.example",
                        "Subject: Delivery Status Notification (Failure)",
                        "",
                        "Delivery to the following recipients failed permanently.",
                        "",
                        "Technical details of permanent failure:",
                        "The domain was not found"))
                .containsExactly(
                        new Delivery("oleg@client.example", FAILED, "", "The domain was not found"),
                        new Delivery("rita@client.example", FAILED, "", "The domain was not found"));
    }

    @Test
    void aReportThatIsPassedOnIsALetter() {
        Letter letter = read(
                "Return-Path: <oleg@client.example>",
                "From: oleg@client.example",
                "Subject: Fwd: Undelivered Mail Returned to Sender",
                "",
                "This is what I got, please call me:",
                "This is the mail system at host mx.client.example.",
                "<anna@studio.example>: 550 5.1.1 unknown");
        assertThat(DeliveryReport.of(letter)).isEmpty();
        assertThat(letter.automatic()).isFalse();
    }

    @Test
    void aReceiptIsNoBounce() {
        Letter letter = read(
                "From: oleg@client.example",
                "Subject: Read: Offer",
                "Content-Type: multipart/report; report-type=disposition-notification; boundary=r",
                "",
                "--r",
                "",
                "Your letter was displayed.",
                "--r",
                "Content-Type: message/disposition-notification",
                "",
                "Final-Recipient: rfc822;Oleg@client.example",
                "Original-Message-ID: <sent@studio.example>",
                "Disposition: manual-action/MDN-sent-manually; displayed",
                "--r--");
        assertThat(ReadReceipt.of(letter))
                .contains(new ReadReceipt("sent@studio.example", "oleg@client.example", ReadReceipt.What.DISPLAYED));
        assertThat(Bounce.of(letter)).isEmpty();
        assertThat(letter.automatic()).isTrue();
    }
}
