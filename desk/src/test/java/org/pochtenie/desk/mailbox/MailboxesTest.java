package org.pochtenie.desk.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.pochtenie.desk.SettableNow;
import org.pochtenie.desk.TestDesk;
import org.pochtenie.desk.client.Ours;
import org.pochtenie.desk.signin.Colleague;
import org.pochtenie.desk.signin.Colleagues;

class MailboxesTest {
    private static final SettableNow now = new SettableNow("2026-11-23T07:00:00Z");
    private static final TestDesk desk = TestDesk.at(now);
    private final Mailboxes mailboxes = desk.the(Mailboxes.class);

    @AfterAll
    static void close() {
        desk.close();
    }

    private static Connection connection(String address, String... aliases) {
        // Paused at once, so that nothing looks for these servers.
        var imap = new MailServer("imap.studio.test", 993, MailServer.Security.TLS, address);
        var smtp = new MailServer("smtp.studio.test", 587, MailServer.Security.STARTTLS, address);
        return new Connection(
                "Студия", address, List.of(aliases), new Login(imap, "тайна"), new Login(smtp, "secret"), null);
    }

    @Test
    void is_found_by_address_and_alias_in_any_case() {
        var made =
                mailboxes.connect(connection("Hello@Studio.example", "Info@studio.example", "orders@studio.example"));
        mailboxes.pause(made.id(), true);
        assertThat(made.aliases()).containsExactly("info@studio.example", "orders@studio.example");
        assertThat(mailboxes.byAddress("HELLO@studio.example").orElseThrow().id())
                .isEqualTo(made.id());
        assertThat(mailboxes.byAddress("orders@Studio.example").orElseThrow().id())
                .isEqualTo(made.id());
        assertThat(mailboxes.byAddress("nobody@studio.example")).isEmpty();
        assertThat(mailboxes.byId(made.id()).orElseThrow().paused()).isTrue();
    }

    @Test
    void passwords_lie_sealed_and_stay_when_none_is_told() {
        var made = mailboxes.connect(connection("sealed@studio.example"));
        mailboxes.pause(made.id(), true);
        var stored = desk.jdbc()
                .sql("select imap_secret from mailbox where id = ?")
                .param(made.id())
                .query((row, n) -> row.getBytes(1))
                .single();
        assertThat(new String(stored, java.nio.charset.StandardCharsets.UTF_8)).doesNotContain("тайна");
        var changed = connection("sealed@studio.example");
        mailboxes.change(
                made.id(),
                new Connection(
                        "Новое имя",
                        changed.address(),
                        List.of(),
                        new Login(changed.imap().server(), ""),
                        changed.smtp(),
                        null));
        assertThat(mailboxes.imapLogin(made.id()).password()).isEqualTo("тайна");
        assertThat(mailboxes.smtpLogin(made.id()).password()).isEqualTo("secret");
        assertThat(mailboxes.smtpLogin(made.id()).toString()).doesNotContain("secret");
    }

    @Test
    void ours_are_mailboxes_aliases_and_colleagues() {
        var made = mailboxes.connect(connection("ours@studio.example", "alias@studio.example"));
        mailboxes.pause(made.id(), true);
        desk.the(Colleagues.class)
                .join(
                        "Анна Белова",
                        "anna@home.example",
                        "correct horse",
                        Colleague.Role.COLLEAGUE,
                        "ru",
                        ZoneId.of("UTC"));
        assertThat(desk.the(Ours.class)
                        .among(Set.of(
                                "ours@studio.example",
                                "alias@studio.example",
                                "anna@home.example",
                                "client@firm.example")))
                .containsExactlyInAnyOrder("ours@studio.example", "alias@studio.example", "anna@home.example");
    }

    @Test
    void a_fault_is_an_alarm_until_the_same_folder_is_well() {
        var health = desk.the(MailboxHealth.class);
        var made = mailboxes.connect(connection("ill@studio.example"));
        var fault = new Fault(Fault.Kind.PASSWORD, "[AUTHENTICATIONFAILED] Invalid credentials");
        var since = now.instant();
        health.ill(made.id(), "INBOX", fault);
        now.pass(Duration.ofMinutes(5));
        health.ill(made.id(), "INBOX", fault);
        health.well(made.id(), "Sent");
        assertThat(MailboxHealth.alarms(mailboxes.all()))
                .contains(new Alarm(made.id(), made.name(), made.address(), fault, since));
        health.well(made.id(), "INBOX");
        assertThat(mailboxes.byId(made.id()).orElseThrow().health().well()).isTrue();
        assertThat(MailboxHealth.alarms(mailboxes.all())).noneMatch(alarm -> alarm.mailbox() == made.id());
        mailboxes.pause(made.id(), true);
    }

    @Test
    void silence_beyond_the_habit_is_an_alarm_until_a_letter_comes() {
        var health = desk.the(MailboxHealth.class);
        var made = mailboxes.connect(connection("silent@studio.example"));
        mailboxes.pause(made.id(), false);
        for (var hour = 0; hour < 3 * 7 * 24; hour++) {
            health.came(made.id(), 4);
            now.pass(Duration.ofHours(1));
        }
        var last = mailboxes.byId(made.id()).orElseThrow().health().letterAt();
        desk.the(SilenceWatch.class).look();
        assertThat(MailboxHealth.alarms(mailboxes.all()))
                .noneMatch(alarm -> alarm.mailbox() == made.id() && alarm.fault() == null);
        now.pass(Duration.ofHours(3));
        desk.the(SilenceWatch.class).look();
        assertThat(mailboxes.byId(made.id()).orElseThrow().health().silentSince())
                .isEqualTo(last);
        health.came(made.id(), 1);
        assertThat(mailboxes.byId(made.id()).orElseThrow().health().silentSince())
                .isNull();
        mailboxes.pause(made.id(), true);
    }
}
