package org.pochtenie.desk.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.pochtenie.desk.Eventually;

/** Delivery reports, from the mailbox to the letter of which they tell. */
class UndeliveredTest {
    private static final Firm firm = new Firm();
    private static final Eventually soon = Eventually.within(Duration.ofSeconds(60));
    private final Outbox outbox = firm.desk.the(Outbox.class);
    private int reports;

    @AfterAll
    static void close() {
        firm.close();
    }

    private Outgoing sent() throws Exception {
        try (var anna = firm.signedIn(firm.anna)) {
            var id = firm.sent(anna, "<p>Марина, добрый день!</p><p>Всё готово, посмотрите, пожалуйста, до среды.</p>");
            firm.now.pass(Duration.ofSeconds(16));
            soon.asserted(
                    () -> assertThat(outbox.byId(id).orElseThrow().state()).isEqualTo(Outgoing.State.SENT));
            return outbox.byId(id).orElseThrow();
        }
    }

    private String report(String block, String returned) {
        return """
                From: Mail Delivery System <mailer-daemon@mx.kontur.example>
                To: hello@studio.example
                Subject: Delivery report
                Message-ID: <report.%d.%d@mx.kontur.example>
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary=b

                --b

                A report about your letter.
                --b
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.kontur.example

                %s
                --b
                %s
                --b--
                """.formatted(++reports, System.nanoTime(), block, returned);
    }

    private static String block(String recipient, String action, String status, String said) {
        return "Final-Recipient: rfc822; " + recipient + "\nAction: " + action + "\nStatus: " + status
                + "\nDiagnostic-Code: smtp; " + said + "\n";
    }

    private static String headers(String messageId) {
        return "Content-Type: text/rfc822-headers\n\nMessage-ID: <" + messageId + ">\n";
    }

    private String page(String path) {
        try (var anna = firm.signedIn(firm.anna)) {
            return anna.get(path).body();
        }
    }

    private long letterWith(String subject) {
        return firm.desk
                .jdbc()
                .sql("select coalesce(max(id), 0) from letter where subject = ?")
                .param(subject)
                .query(Long.class)
                .single();
    }

    @Test
    void a_report_marks_the_letter_for_each_recipient_and_starts_nothing() throws Exception {
        var outgoing = sent();
        firm.arrives(report(
                block("marina@kontur.example", "failed", "5.2.2", "552 Quota of Marina is used up") + "\n"
                        + block("igor@kontur.example", "delayed", "4.4.1", "421 mx.kontur.example does not answer"),
                headers(outgoing.messageId())));
        var path = "/conversations/" + outgoing.conversation();
        soon.asserted(() -> assertThat(page(path)).contains("552 Quota of Marina is used up"));
        assertThat(page(path))
                .containsSubsequence("is-failed", "notice-soon", "igor@kontur.example", "Сервер получателя не отвечает")
                .containsSubsequence(
                        "notice-late",
                        "marina@kontur.example",
                        "Ящик получателя переполнен",
                        "Что ответил сервер",
                        "5.2.2")
                .contains("ждём клиента")
                .doesNotContain("data-due=");
        assertThat(page("/letters/" + outgoing.letter() + "/delivery")).contains("notice-late", "notice-soon");
        assertThat(page(path + "/letters/" + letterWith("Delivery report")))
                .contains("Почтовый сервер пишет о письме", "href=\"/letters/" + outgoing.letter() + "\"");
        assertThat(page("/outbox")).contains("marina@kontur.example: 5.2.2 552 Quota");
        try (var anna = firm.signedIn(firm.anna)) {
            anna.post("/outbox/" + outgoing.id() + "/settled", Map.of());
        }
        assertThat(page("/letters/" + outgoing.letter() + "/delivery")).doesNotContain("notice");
    }

    @Test
    void a_delay_is_yellow_until_the_server_gives_up() throws Exception {
        var outgoing = sent();
        var fragment = "/letters/" + outgoing.letter() + "/delivery";
        firm.arrives(
                report(block("marina@kontur.example", "delayed", "4.2.0", "450 busy"), headers(outgoing.messageId())));
        soon.asserted(() -> assertThat(page(fragment)).contains("notice-soon", "ещё пытается"));
        assertThat(outbox.byId(outgoing.id()).orElseThrow().amiss()).isFalse();
        firm.arrives(report(
                block("marina@kontur.example", "failed", "4.4.7", "450 gave up"), headers(outgoing.messageId())));
        soon.asserted(() -> assertThat(page(fragment))
                .contains("notice-late", "450 gave up")
                .doesNotContain("notice-soon"));
        assertThat(outbox.byId(outgoing.id()).orElseThrow().amiss()).isTrue();
    }

    @Test
    void a_report_that_names_no_letter_means_the_last_one_to_that_address() throws Exception {
        var outgoing = sent();
        firm.arrives(report(
                block("igor@kontur.example", "failed", "5.1.1", "550 Igor has left"),
                "Content-Type: text/plain\n\nThe letter itself is not returned.\n"));
        soon.asserted(() -> assertThat(page("/letters/" + outgoing.letter() + "/delivery"))
                .contains("notice-late", "Такого адреса", "это последнее письмо на этот адрес"));
    }

    @Test
    void success_is_no_news_and_letters_of_others_are_left_to_them() throws Exception {
        var outgoing = sent();
        firm.arrives(
                report(block("marina@kontur.example", "delivered", "2.0.0", "250 ok"), headers(outgoing.messageId()))
                        .replace("Subject: Delivery report", "Subject: Delivered"));
        firm.arrives(report(
                        block("who@elsewhere.example", "failed", "5.1.1", "550 nobody"),
                        headers("not.ours@spam.example"))
                .replace("Subject: Delivery report", "Subject: Not ours"));
        soon.asserted(() ->
                assertThat(letterWith("Delivered") * letterWith("Not ours")).isPositive());
        assertThat(page("/letters/" + outgoing.letter() + "/delivery")).doesNotContain("notice");
        for (var subject : new String[] {"Delivered", "Not ours"}) {
            var conversation = firm.desk
                    .jdbc()
                    .sql("select conversation_id from letter where id = ?")
                    .param(letterWith(subject))
                    .query(Long.class)
                    .single();
            assertThat(page("/conversations/" + conversation))
                    .as(subject)
                    .contains(">автоответ<")
                    .doesNotContain("data-due=", "не доставлено");
        }
    }
}
