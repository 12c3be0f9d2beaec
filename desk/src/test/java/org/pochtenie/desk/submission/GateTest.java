package org.pochtenie.desk.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pochtenie.desk.Eventually;
import org.pochtenie.desk.accesskey.AccessKeys;
import org.pochtenie.desk.archive.RawLetters;
import org.pochtenie.desk.conversation.Conversations;
import org.pochtenie.desk.conversation.State;
import org.pochtenie.desk.mailbox.Connection;
import org.pochtenie.desk.mailbox.Login;
import org.pochtenie.desk.mailbox.MailServer;
import org.pochtenie.desk.mailbox.Mailboxes;
import org.pochtenie.desk.outbox.Firm;
import org.pochtenie.desk.outbox.Outbox;
import org.pochtenie.desk.outbox.Outgoing;
import org.pochtenie.desk.profile.ProfileTexts;
import org.pochtenie.desk.profile.Scope;
import org.pochtenie.letters.LetterReader;

/** Mail programs hand letters in by real SMTP with STARTTLS, and a real post office gets what may go. */
class GateTest {
    private static final Eventually soon = Eventually.within(Duration.ofSeconds(20));
    private static final String GOOD = """
            Марина, добрый день!

            1. Да, вёрстка входит в цену.
            2. Начнём в понедельник, 30 ноября.
            3. Да, платить можно двумя частями.

            Подтвердите, пожалуйста, до среды, 25 ноября, что всё подходит.

            Спасибо, хорошей недели!
            Анна Лебедева""";

    private static Firm firm;
    private static String key;
    private static int numbers;

    @BeforeAll
    static void open() {
        firm = new Firm();
        key = firm.desk.the(AccessKeys.class).make(firm.anna.id(), "Thunderbird");
    }

    @AfterAll
    static void close() {
        firm.close();
    }

    private static String letter(String answers, String text, String... headers) {
        var more = headers.length == 0 ? "" : String.join("\n", headers) + "\n";
        var subject = answers.isEmpty()
                ? "New signs"
                : "=?utf-8?B?UmU6INCh0LzQtdGC0LAg0L3QsCDRgdCw0LnRgjog0YLRgNC4INCy0L7Qv9GA0L7RgdCw?=";
        var date =
                DateTimeFormatter.RFC_1123_DATE_TIME.format(firm.now.instant().atZone(ZoneOffset.UTC));
        return """
                From: Anna <hello@studio.example>
                To: =?utf-8?B?0JzQsNGA0LjQvdCwINCa0L7Qu9GM0YbQvtCy0LA=?= <marina@kontur.example>
                Cc: igor@kontur.example
                Subject: %s
                Message-ID: <m%d@studio.example>
                Date: %s
                %s%sMIME-Version: 1.0
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: 8bit

                %s
                """.formatted(
                subject, ++numbers, date, answers.isEmpty() ? "" : "In-Reply-To: <" + answers + ">\n", more, text);
    }

    private static void hand(String letter, String user, String password, String... recipients)
            throws MessagingException {
        var properties = new Properties();
        properties.put("mail.smtp.host", "127.0.0.1");
        properties.put(
                "mail.smtp.port",
                String.valueOf(firm.desk.the(SubmissionListener.class).port()));
        properties.put("mail.smtp.auth", String.valueOf(!user.isEmpty()));
        properties.put("mail.smtp.starttls.required", "true");
        properties.put("mail.smtp.starttls.enable", "true");
        properties.put("mail.smtp.ssl.trust", "*");
        properties.put("mail.smtp.ssl.checkserveridentity", "false");
        properties.put("mail.smtp.allow8bitmime", "true");
        var session = Session.getInstance(properties);
        var bytes = letter.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        var message = new MimeMessage(session, new ByteArrayInputStream(bytes));
        try (var line = session.getTransport("smtp")) {
            line.connect(user.isEmpty() ? null : user, user.isEmpty() ? null : password);
            var addresses = new InternetAddress[recipients.length];
            for (int i = 0; i < recipients.length; i++) {
                addresses[i] = new InternetAddress(recipients[i]);
            }
            line.sendMessage(message, addresses);
        }
    }

    private static void hand(String letter) throws MessagingException {
        hand(letter, "anna@studio.example", key, "marina@kontur.example", "igor@kontur.example");
    }

    private static Outgoing outgoing(int number) {
        return firm.desk
                .the(Outbox.class)
                .byMessageId("m" + number + "@studio.example")
                .orElseThrow();
    }

    private static void profile(String yaml) {
        firm.desk.the(ProfileTexts.class).keep(Scope.FIRM, yaml, firm.anna.id());
    }

    @Test
    void a_good_answer_goes_into_its_conversation_and_to_everybody() throws Exception {
        var asked = firm.marinaAsks();
        var letter = letter(asked.arrived().letter().messageId(), GOOD, "Bcc: secret@kontur.example");
        hand(
                letter,
                "anna@studio.example",
                key,
                "marina@kontur.example",
                "igor@kontur.example",
                "secret@kontur.example");
        var outgoing = outgoing(numbers);
        assertThat(outgoing.conversation()).isEqualTo(asked.conversation());
        assertThat(outgoing.author()).isEqualTo(firm.anna.id());
        assertThat(outgoing.settled()).hasSize(3);
        var number = numbers;
        soon.asserted(() -> assertThat(copies(number)).hasSize(3));
        var sent = copies(number).getFirst();
        assertThat(sent.getHeader("Bcc")).isNull();
        assertThat(sent.getHeader("Message-ID")[0]).isEqualTo("<m" + numbers + "@studio.example>");
        assertThat(sent.getContent().toString()).contains("Да, вёрстка входит в цену.");
        var conversation =
                firm.desk.the(Conversations.class).byId(asked.conversation()).orElseThrow();
        assertThat(conversation.state()).isEqualTo(State.WAITING_FOR_CLIENT);
        assertThat(conversation.lastOurs()).isTrue();
    }

    /** What the post office of the client has got of that letter; other tests send too. */
    private static List<MimeMessage> copies(int number) throws MessagingException {
        var copies = new ArrayList<MimeMessage>();
        for (var letter : firm.letters("kontur.example")) {
            if (letter.getMessageID().equals("<m" + number + "@studio.example>")) {
                copies.add(letter);
            }
        }
        return copies;
    }

    @Test
    void what_the_guard_stops_is_refused_with_its_reasons() throws Exception {
        var asked = firm.marinaAsks();
        var bad = letter(asked.arrived().letter().messageId(), "Марина, добрый день!\n\nЭто не наша проблема.");
        assertThatThrownBy(() -> hand(bad))
                .isInstanceOf(MessagingException.class)
                .hasMessageContaining("550")
                .hasMessageContaining("[not-our-problem]")
                .hasMessageContaining("because:");
        assertThat(firm.desk.the(Outbox.class).byMessageId("m" + numbers + "@studio.example"))
                .isEmpty();
        assertThat(copies(numbers)).isEmpty();
    }

    @Test
    void a_reason_lets_it_pass_and_the_client_does_not_see_it() throws Exception {
        var asked = firm.marinaAsks();
        hand(letter(
                asked.arrived().letter().messageId(),
                "потому что: договорились по телефону\n\nМарина, добрый день!\n\nЭто не наша проблема."));
        var outgoing = outgoing(numbers);
        assertThat(firm.desk.the(Outbox.class).remarksOf(outgoing.id())).anySatisfy(remark -> {
            assertThat(remark.rule()).isEqualTo("not-our-problem");
            assertThat(remark.reason()).isEqualTo("договорились по телефону");
        });
        soon.asserted(() -> assertThat(firm.letters("kontur.example")).anySatisfy(sent -> {
            assertThat(sent.getHeader("Message-ID")[0]).contains("m" + numbers + "@");
            assertThat(sent.getContent().toString())
                    .contains("Это не наша проблема")
                    .doesNotContain("телефону", "потому что");
        }));
    }

    @Test
    void a_reason_in_html_is_taken_out_of_both_halves() throws Exception {
        var asked = firm.marinaAsks();
        var plain = letter(asked.arrived().letter().messageId(), "");
        var parts = """
                --b
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: base64

                %s
                --b
                Content-Type: text/html; charset=utf-8
                Content-Transfer-Encoding: quoted-printable

                <html><body><p>Marina, hello!</p><p>It is not our problem.</p><p>because: agreed by=
                 phone</p></body></html>
                --b--
                """.formatted(Base64.getMimeEncoder()
                .encodeToString("Marina, hello!\n\nIt is not our problem.\n\nbecause: agreed by phone\n"
                        .getBytes(StandardCharsets.UTF_8)));
        hand(plain.replace("text/plain; charset=utf-8", "multipart/alternative; boundary=b")
                        .strip()
                + "\n\n" + parts);
        assertThat(firm.desk.the(Outbox.class).remarksOf(outgoing(numbers).id()))
                .anySatisfy(remark -> assertThat(remark.reason()).isEqualTo("agreed by phone"));
        var sent = firm.desk
                .the(RawLetters.class)
                .bytes(Objects.requireNonNull(outgoing(numbers).raw()));
        var letter = LetterReader.read(sent);
        assertThat(letter.plain()).contains("not our problem").doesNotContain("phone");
        assertThat(letter.html()).contains("not our problem").doesNotContain("phone");
        assertThat(letter.messageId()).isEqualTo("m" + numbers + "@studio.example");
    }

    @Test
    void strangers_and_strange_senders_stay_out() {
        var letter = letter("", GOOD);
        assertThatThrownBy(() -> hand(letter, "", "", "marina@kontur.example")).isInstanceOf(MessagingException.class);
        assertThatThrownBy(() -> hand(letter, "anna@studio.example", Firm.PASSWORD, "marina@kontur.example"))
                .hasMessageContaining("535");
        assertThatThrownBy(() -> hand(letter, "boris@studio.example", key, "marina@kontur.example"))
                .hasMessageContaining("535");
        assertThatThrownBy(() -> hand(letter.replace("hello@studio.example", "boss@bank.example")))
                .isInstanceOf(MessagingException.class)
                .hasMessageContaining("550");
        assertThat(firm.desk.the(Outbox.class).byMessageId("m" + numbers + "@studio.example"))
                .isEmpty();
    }

    @Test
    void a_letter_that_is_handed_in_twice_is_sent_once() throws Exception {
        var asked = firm.marinaAsks();
        var letter = letter(asked.arrived().letter().messageId(), GOOD);
        hand(letter);
        assertThatThrownBy(() -> hand(letter)).hasMessageContaining("554");
        assertThat(firm.desk
                        .jdbc()
                        .sql("select count(*) from outgoing where message_id = ?")
                        .param("m" + numbers + "@studio.example")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void nothing_is_lost_while_the_real_server_is_down() throws Exception {
        var asked = firm.marinaAsks();
        var port = freePort();
        var smtp = new MailServer("127.0.0.1", port, MailServer.Security.NONE, "");
        firm.desk
                .the(Mailboxes.class)
                .connect(new Connection(
                        "Поддержка", "support@studio.example", List.of(), Login.NONE, new Login(smtp, ""), null));
        hand(letter(asked.arrived().letter().messageId(), GOOD).replace("hello@studio", "support@studio"));
        var number = numbers;
        soon.asserted(() -> assertThat(outgoing(number).fault()).isNotNull());
        assertThat(outgoing(number).delayed()).isTrue();
        var server = new GreenMail(new ServerSetup(port, "127.0.0.1", "smtp"));
        server.start();
        try {
            soon.asserted(() -> {
                firm.now.pass(Duration.ofMinutes(1));
                assertThat(outgoing(number).state()).isEqualTo(Outgoing.State.SENT);
            });
            assertThat(server.getReceivedMessages()).hasSize(2);
        } finally {
            server.stop();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Test
    void by_profile_it_is_held_until_its_author_decides() throws Exception {
        var asked = firm.marinaAsks();
        var bad = "Марина, добрый день!\n\nЭто не наша проблема.";
        profile("gate: hold\n");
        try (var anna = firm.signedIn(firm.anna);
                var boris = firm.signedIn(firm.boris)) {
            hand(letter(asked.arrived().letter().messageId(), bad));
            var number = numbers;
            assertThat(firm.desk.the(Outbox.class).byMessageId("m" + number + "@studio.example"))
                    .isEmpty();
            assertThat(anna.get("/drafts").body()).contains("hx-get=\"/held\"");
            var notice = anna.get("/held").body();
            assertThat(notice).contains("Смета на сайт");
            var url = "/held/" + notice.replaceAll("(?s).*href=\"/held/(\\d+)\".*", "$1");
            assertThat(boris.get(url).statusCode()).isEqualTo(404);
            assertThat(anna.get(url).body()).contains("не наша проблема", "/rules/not-our-problem");
            assertThat(anna.post(url + "/send", Map.of("reason", " ")).statusCode())
                    .isEqualTo(422);
            anna.post(url + "/send", Map.of("reason", "Так решили"));
            assertThat(firm.desk.the(Outbox.class).remarksOf(outgoing(number).id()))
                    .anySatisfy(remark -> assertThat(remark.reason()).isEqualTo("Так решили"));
            assertThat(anna.get(url).statusCode()).isEqualTo(404);

            hand(letter(asked.arrived().letter().messageId(), bad));
            var second = "/held/" + anna.get("/held").body().replaceAll("(?s).*href=\"/held/(\\d+)\".*", "$1");
            var edited = anna.post(second + "/edit", Map.of());
            assertThat(edited.headers().firstValue("Location").orElseThrow())
                    .endsWith("/conversations/" + asked.conversation());
            assertThat(anna.get("/conversations/" + asked.conversation() + "/composer")
                            .body())
                    .contains("не наша проблема");
        } finally {
            profile("");
        }
    }
}
