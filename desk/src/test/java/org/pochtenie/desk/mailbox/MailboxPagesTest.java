package org.pochtenie.desk.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pochtenie.desk.Guest;
import org.pochtenie.desk.SettableNow;
import org.pochtenie.desk.TestDesk;
import org.pochtenie.desk.signin.Colleague;
import org.pochtenie.desk.signin.Colleagues;

class MailboxPagesTest {
    private static final String HERE = "/settings/firm/mailboxes";
    private static TestDesk desk;
    private static GreenMail server;
    private static Guest owner;

    @BeforeAll
    static void open() {
        server = new GreenMail(new ServerSetup[] {
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP),
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP)
        });
        server.start();
        server.setUser("hello@studio.example", "hello@studio.example", "right-password");
        desk = TestDesk.at(new SettableNow("2026-11-23T07:00:00Z"));
        desk.the(Colleagues.class)
                .join("Ольга", "olga@studio.example", "sinitsa-na-vetke", Colleague.Role.OWNER, "ru", ZoneId.of("UTC"));
        owner = new Guest(desk).signIn("olga@studio.example", "sinitsa-na-vetke");
    }

    @AfterAll
    static void close() {
        owner.close();
        desk.close();
        server.stop();
    }

    private static Map<String, String> form(String address, String password) {
        var form = new HashMap<String, String>();
        form.put("name", "Студия");
        form.put("address", address);
        form.put("provider", "own");
        form.put("user", "hello@studio.example");
        form.put("password", password);
        for (var kind : new String[] {"imap", "smtp"}) {
            form.put(kind + "_host", "127.0.0.1");
            form.put(kind + "_security", "none");
        }
        form.put("imap_port", String.valueOf(server.getImap().getPort()));
        form.put("smtp_port", String.valueOf(server.getSmtp().getPort()));
        form.put("history", "none");
        return form;
    }

    private static String tried(Map<String, String> form) {
        return owner.post(HERE + "/try", form).body();
    }

    @Test
    void a_mailbox_is_tried_and_connected_and_its_password_is_never_shown() {
        var form = form("hello@studio.example", "right-password");
        assertThat(tried(form)).contains("вход удался, во «Входящих» 0 писем").contains("письма отправлять можно");
        assertThat(owner.post(HERE, form).statusCode()).isEqualTo(302);
        var mailbox =
                desk.the(Mailboxes.class).byAddress("hello@studio.example").orElseThrow();
        assertThat(owner.get(HERE).body()).contains("hello@studio.example");
        assertThat(owner.get(HERE + "/list").body()).contains("data-live=\"mailbox\"");
        assertThat(owner.get(HERE + "/" + mailbox.id()).body())
                .contains("Пароль сохранён")
                .doesNotContain("right-password");
        assertThat(tried(form("hello@studio.example", "")))
                .as("with the kept password")
                .contains("вход удался");
        assertThat(owner.post(HERE, form).body()).contains("уже есть у одного из ящиков");
        owner.post(HERE + "/" + mailbox.id() + "/pause", Map.of("paused", "true"));
        assertThat(desk.the(Mailboxes.class).byId(mailbox.id()).orElseThrow().paused())
                .isTrue();
    }

    @Test
    void nothing_is_kept_that_does_not_answer_unless_told_so_and_the_fault_stands_at_its_field() {
        server.setUser("late@studio.example", "late@studio.example", "right-password");
        var form = form("late@studio.example", "wrong");
        form.put("user", "late@studio.example");
        assertThat(owner.post(HERE + "/checked", form).body())
                .containsPattern("id=\"wrong-password\"[^>]*>сервер не принял")
                .containsPattern("id=\"wrong-imap_port\"[^>]*></p>")
                .contains("name=\"anyway\"");
        assertThat(desk.the(Mailboxes.class).byAddress("late@studio.example")).isEmpty();
        form.put("imap_port", "70000");
        assertThat(owner.post(HERE + "/checked", form).body())
                .containsPattern("id=\"wrong-imap_port\"[^>]*>Порт — число")
                .doesNotContain("name=\"anyway\"");
        form.put("imap_port", String.valueOf(server.getImap().getPort()));
        form.put("anyway", "1");
        assertThat(owner.post(HERE + "/checked", form).headers().firstValue("HX-Redirect"))
                .contains(HERE);
        var kept = desk.the(Mailboxes.class).byAddress("late@studio.example").orElseThrow();
        assertThat(owner.post(HERE + "/checked", form).body()).containsPattern("id=\"wrong-address\"[^>]*>[^<]");
        form.put("password", "right-password");
        form.remove("anyway");
        assertThat(owner.post(HERE + "/" + kept.id() + "/checked", form)
                        .headers()
                        .firstValue("HX-Redirect"))
                .contains(HERE);
    }

    @Test
    void each_fault_has_its_words_and_its_advice() throws Exception {
        assertThat(tried(form("x@studio.example", "wrong")))
                .contains("не принял имя или пароль")
                .contains("Проверьте имя для входа");
        var nowhere = form("x@studio.example", "p");
        nowhere.put("imap_host", "imap.nowhere.invalid");
        assertThat(tried(nowhere)).contains("сервера imap.nowhere.invalid нет");
        var closed = form("x@studio.example", "p");
        try (var port = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed.put("imap_port", String.valueOf(port.getLocalPort()));
        }
        assertThat(tried(closed)).contains("не отвечает на этом порту");
        var plain = form("x@studio.example", "p");
        plain.put("imap_security", "tls");
        assertThat(tried(plain)).contains("не удалось договориться о защите TLS");
        var withoutStarttls = form("x@studio.example", "p");
        withoutStarttls.put("imap_security", "starttls");
        assertThat(tried(withoutStarttls)).contains("не предлагает STARTTLS");
    }

    @Test
    void a_wrong_form_comes_back_with_what_was_typed() {
        var form = form("not an address", "p");
        form.put("imap_port", "many");
        var answer = owner.post(HERE, form);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("должен выглядеть так")
                .contains("Порт — число")
                .contains("not an address");
    }

    @Test
    void known_providers_need_an_address_and_a_password_only() {
        for (var provider : Provider.values()) {
            var advice = Provider.advice(
                    new Fault(Fault.Kind.PASSWORD, ""), provider.imap("").host());
            assertThat(advice).isEqualTo("mailbox.do.password." + provider.word());
        }
        var form = new MailboxForm(Map.of("address", "Firma@Yandex.ru", "password", "p"));
        assertThat(form.server("imap"))
                .isEqualTo(new MailServer("imap.yandex.ru", 993, MailServer.Security.TLS, "Firma@Yandex.ru"));
        assertThat(form.server("smtp").host()).isEqualTo("smtp.yandex.ru");
        assertThat(new MailboxForm(Map.of("address", "a@firm.example")).server("imap"))
                .isEqualTo(MailServer.NONE);
    }
}
