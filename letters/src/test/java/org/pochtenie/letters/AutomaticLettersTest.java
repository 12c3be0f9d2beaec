package org.pochtenie.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pochtenie.letters.automatic.AutoReply;
import org.pochtenie.letters.automatic.Bounce;
import org.pochtenie.letters.automatic.Loop;
import org.pochtenie.letters.automatic.MailingList;

class AutomaticLettersTest {
    private static Letter report(String action, String status) {
        return Letters.read(
                "From: MAILER-DAEMON@mx.client.example",
                "Subject: Undelivered Mail Returned to Sender",
                "Content-Type: multipart/report; report-type=delivery-status; boundary=r",
                "",
                "--r",
                "",
                "Sorry.",
                "--r",
                "Content-Type: message/delivery-status",
                "",
                "Reporting-MTA: dns; mx.client.example",
                "",
                "Final-Recipient: rfc822; Oleg@client.example",
                "Action: " + action,
                "Status: " + status,
                "Diagnostic-Code: smtp; 550 no such",
                "  mailbox",
                "--r",
                "Content-Type: message/rfc822",
                "",
                "Message-ID: <sent@studio.example>",
                "Subject: Offer",
                "",
                "text",
                "--r--");
    }

    @Test
    void readsDeliveryReports() {
        assertThat(Bounce.of(report("failed", "5.1.1")))
                .contains(
                        new Bounce("sent@studio.example", "oleg@client.example", true, "5.1.1", "550 no such mailbox"));
        assertThat(Bounce.of(report("delayed", "4.4.7"))).map(Bounce::permanent).contains(false);
        assertThat(Bounce.of(report("delivered", "2.0.0"))).isEmpty();
    }

    @Test
    void namesEveryRecipientOfAReport() {
        Letter letter = Letters.read(
                "From: MAILER-DAEMON@mx.client.example",
                "Subject: Undelivered Mail Returned to Sender",
                "Content-Type: multipart/report; report-type=delivery-status; boundary=r",
                "",
                "--r",
                "",
                "Not delivered.",
                "--r",
                "Content-Type: message/delivery-status",
                "",
                "Reporting-MTA: dns; mx.client.example",
                "",
                "Final-Recipient: rfc822; Oleg@client.example",
                "Action: failed",
                "Status: 4.4.7",
                "",
                "Final-Recipient: rfc822; rita@client.example",
                "Action: delivered",
                "Status: 2.0.0",
                "",
                "Final-Recipient: rfc822; ilya@client.example",
                "Action: delayed",
                "Status: 4.2.2",
                "--r--");
        assertThat(Bounce.all(letter))
                .extracting(Bounce::recipient, Bounce::permanent)
                .containsExactly(tuple("oleg@client.example", true), tuple("ilya@client.example", false));
        assertThat(Bounce.of(letter)).map(Bounce::recipient).contains("oleg@client.example");
        Letter free = Letters.read(
                "From: mailer-daemon@mx.client.example",
                "X-Failed-Recipients: oleg@client.example,",
                " rita@client.example",
                "Subject: Mail delivery failed",
                "",
                "550 5.1.1 no such person");
        assertThat(Bounce.all(free))
                .extracting(Bounce::recipient)
                .containsExactly("oleg@client.example", "rita@client.example");
    }

    @Test
    void readsReportsInFreeWords() {
        Letter letter = Letters.read(
                "From: Mail Delivery System <mailer-daemon@mx.client.example>",
                "X-Failed-Recipients: oleg@client.example",
                "Subject: Mail delivery failed: returning message to sender",
                "",
                "A message that you sent could not be delivered.",
                "  oleg@client.example",
                "    550 5.2.2 mailbox is full",
                "Message-ID: <sent@studio.example>");
        assertThat(Bounce.of(letter))
                .contains(new Bounce(
                        "sent@studio.example", "oleg@client.example", true, "5.2.2", "550 5.2.2 mailbox is full"));
        Letter russian = Letters.read(
                "From: mailer-daemon@mail.example",
                "Subject: Недоставленное сообщение",
                "",
                "Письмо для <oleg@client.example> вернулось");
        assertThat(Bounce.of(russian)).map(Bounce::recipient).contains("oleg@client.example");
    }

    @Test
    void aPersonWritingOfDeliveryIsNoBounce() {
        Letter letter = Letters.read(
                "From: oleg@client.example", "Subject: Delivery failed again", "", "Where is the courier?");
        assertThat(Bounce.of(letter)).isEmpty();
        assertThat(letter.automatic()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Auto-Submitted: auto-replied",
                "X-Autoreply: yes",
                "Precedence: auto_reply",
                "Subject: Автоответ: Договор",
                "Subject: Automatic reply: Offer",
                "Subject: Out of office until Monday",
                "Subject: =?UTF-8?B?0JDQstGC0L7QvNCw0YLQuNGH0LXRgdC60LjQuSDQvtGC0LLQtdGC?=: x"
            })
    void knowsAutomaticAnswers(String header) {
        assertThat(AutoReply.of(Letters.withHeader(header))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Auto-Submitted: no",
                "X-Auto-Response-Suppress: All",
                "Subject: Автоматизация отдела",
                "Subject: Office is out of paper",
                "X-Mailer: Auto"
            })
    void leavesPeopleAlone(String header) {
        assertThat(AutoReply.of(Letters.withHeader(header))).isEmpty();
    }

    @Test
    void knowsListsAndLoops() {
        assertThat(MailingList.of(Letters.withHeader("List-Id: News <news.list.example>")))
                .contains(new MailingList("news.list.example", ""));
        assertThat(MailingList.of(Letters.withHeader("X-A: b"))).isEqualTo(Optional.empty());
        assertThat(Loop.in(Letters.withHeader("X-Pochtenie-Loop: desk-1"), "desk-1"))
                .isPresent();
        assertThat(Loop.in(Letters.withHeader("X-Pochtenie-Loop: desk-2"), "desk-1"))
                .isEmpty();
        assertThat(Loop.in(Letters.withHeader("Received: x\r\n".repeat(80) + "X-A: b"), "desk-1"))
                .isPresent();
    }
}
