package org.pochtenie.desk.demo;

import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.Settings;
import org.pochtenie.desk.demo.firstday.FirstDay;
import org.pochtenie.desk.demo.firstday.Then;
import org.pochtenie.desk.mailbox.Connection;
import org.pochtenie.desk.mailbox.Login;
import org.pochtenie.desk.mailbox.MailServer;
import org.pochtenie.desk.mailbox.Mailboxes;
import org.pochtenie.desk.signin.Colleague;
import org.pochtenie.desk.signin.Colleagues;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Opens the desk of the demo firm: its colleagues may sign in, its mailboxes are connected, letters keep arriving. */
@Component
@Profile("demo")
class DemoDesk implements ApplicationRunner, DisposableBean {
    /** As the firm's invented receiving server calls itself in the letters of the demo. */
    private static final List<String> RECEIVING_HOSTS = List.of("mx.vetka.example");

    private static final Duration BETWEEN_LETTERS = Duration.ofMinutes(1);

    private static final Duration CARDS_ARE_OLD = Duration.ofDays(45);

    private final Settings settings;
    private final InstantSource now;
    private final Colleagues colleagues;
    private final Mailboxes mailboxes;
    private final DemoWaiting waiting;
    private final DemoCards cards;
    private final FirstDay firstDay;
    private @Nullable DemoFirm firm;

    DemoDesk(
            Settings settings,
            InstantSource now,
            Colleagues colleagues,
            Mailboxes mailboxes,
            DemoWaiting waiting,
            DemoCards cards,
            FirstDay firstDay) {
        this.settings = settings;
        this.now = now;
        this.colleagues = colleagues;
        this.mailboxes = mailboxes;
        this.waiting = waiting;
        this.cards = cards;
        this.firstDay = firstDay;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var opened = DemoFirm.start(settings.data().resolve("firm"), now, BETWEEN_LETTERS);
        firm = opened;
        opened.cast().colleagues().forEach(person -> join(opened, person));
        var founding = mailboxes.all().isEmpty();
        if (founding) {
            Then.at(
                    opened.founded().minus(CARDS_ARE_OLD),
                    () -> cards.fill(opened.cast(), settings.language(), anna(opened)));
        }
        opened.mailboxes().forEach((key, address) -> connect(opened, key, address));
        if (founding) {
            Thread.ofVirtual().name("demo-first-day").start(() -> {
                firstDay.awaitHistory(opened);
                waiting.sinceTheyCame(opened.cast());
                firstDay.begin(opened);
            });
        }
        invite(opened);
    }

    /** Who looks after most clients. */
    private long anna(DemoFirm opened) {
        return colleagues
                .byAddress(opened.cast().person("anna").address())
                .orElseThrow()
                .id();
    }

    private void join(DemoFirm opened, Person person) {
        if (colleagues.byAddress(person.address()).isEmpty()) {
            var joined = colleagues.join(
                    person.nameIn().in(language()),
                    person.address(),
                    opened.signInPassword(person),
                    Colleague.Role.of(person.role()),
                    settings.language(),
                    person.zone());
            colleagues.describe(joined.id(), person.titleIn().in(language()), person.signature());
        }
    }

    /** The post office may have other ports than last time; what was brought in stays. */
    private void connect(DemoFirm opened, String key, String address) {
        var connection = new Connection(
                opened.cast().firm().in(language()) + (key.equals("studio") ? "" : ": " + key),
                address,
                List.of(),
                login(opened, opened.imapPort(), address),
                login(opened, opened.smtpPort(), address),
                opened.founded()
                        .minus(Duration.ofDays(365))
                        .atZone(ZoneOffset.UTC)
                        .toLocalDate());
        var connected = mailboxes
                .byAddress(address)
                .map(known -> mailboxes.change(known.id(), connection))
                .orElseGet(() -> mailboxes.connect(connection));
        mailboxes.receivingHosts(connected.id(), RECEIVING_HOSTS);
    }

    private static Login login(DemoFirm opened, int port, String address) {
        return new Login(new MailServer("127.0.0.1", port, MailServer.Security.NONE, address), opened.mailPassword());
    }

    private void invite(DemoFirm opened) {
        var russian = settings.language().equals("ru");
        System.out.println();
        System.out.println("  " + (russian ? "Почтение открыто:" : "Pochtenie is open:") + " " + settings.publicUrl());
        System.out.println();
        for (var person : opened.cast().colleagues()) {
            System.out.printf(
                    "  %-44s %-24s %s%n",
                    person.nameIn().in(language()) + ", " + person.titleIn().in(language()),
                    person.address(),
                    opened.signInPassword(person));
        }
        System.out.println();
        System.out.println(
                russian
                        ? "  Новое письмо приходит каждую минуту. Остановить: Ctrl+C."
                        : "  A new letter arrives every minute. To stop: Ctrl+C.");
        System.out.println();
    }

    private Locale language() {
        return Locale.of(settings.language());
    }

    @Override
    public void destroy() {
        if (firm != null) {
            firm.close();
        }
    }
}
