package org.pochtenie.bench;

import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.pochtenie.desk.demo.post.PostOffice;
import org.pochtenie.desk.mailbox.Connecting;
import org.pochtenie.desk.mailbox.Connection;
import org.pochtenie.desk.mailbox.Login;
import org.pochtenie.desk.mailbox.MailServer;

/**
 * How fast letters come in, over loopback, until they are stored, in their conversations and searchable: letters a second
 * and CPU seconds (desk and database together) for 1,000 letters.
 */
public final class IntakeScenario {
    private static final String BOX = "hello@studio.example";
    private static final String PASSWORD = "password";
    private static final int SENDERS = 8;
    private static final int RUNS = 3;

    private final AtomicInteger numbers = new AtomicInteger();

    private IntakeScenario() {}

    /** The first argument, if any, is how many letters a run takes. */
    public static void main(String[] arguments) throws Exception {
        var letters = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5000;
        Files.createDirectories(Path.of("bench", "target"));
        new IntakeScenario().measure(letters, Files.createTempDirectory(Path.of("bench", "target"), "intake-"));
    }

    private void measure(int letters, Path data) throws Exception {
        try (var post = PostOffice.open(0, 0, PASSWORD, List.of(BOX));
                var desk = MeasuredDesk.in(data, connection(post))) {
            bySmtp(desk, letters / 2); // warm
            table("SMTP", letters, desk, () -> bySmtp(desk, letters));
            table("IMAP", letters, desk, () -> byImap(desk, post, letters));
        }
    }

    private static Connection connection(PostOffice post) {
        return new Connection("Studio", BOX, List.of(), login(post), Login.NONE, null);
    }

    private static Login login(PostOffice post) {
        return new Login(new MailServer(PostOffice.HOST, post.imapPort(), MailServer.Security.NONE, BOX), PASSWORD);
    }

    private static void table(String way, int letters, MeasuredDesk desk, Callable<Double> run) throws Exception {
        var rates = new ArrayList<Double>();
        var costs = new ArrayList<Double>();
        for (var n = 0; n < RUNS; n++) {
            var cpu = desk.cpuSeconds();
            rates.add(letters / run.call());
            costs.add((desk.cpuSeconds() - cpu) / letters * 1000);
        }
        System.out.printf("intake by %s, letters/s: %s%n", way, Median.told(rates, "%.0f"));
        System.out.printf("intake by %s, CPU s per 1,000 letters: %s%n", way, Median.told(costs, "%.2f"));
    }

    /** Seconds until all of them have arrived. */
    private double bySmtp(MeasuredDesk desk, int letters) throws Exception {
        var wanted = desk.letters() + letters;
        var left = new AtomicInteger(letters);
        var began = System.nanoTime();
        try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var sender = 0; sender < SENDERS; sender++) {
                senders.submit(() -> {
                    try (var line = new SmtpSender(desk.smtpPort())) {
                        while (left.getAndDecrement() > 0) {
                            line.send(BOX, letter());
                        }
                    }
                    return true;
                });
            }
        }
        System.out.printf("  (acknowledged after %.1f s)%n", (System.nanoTime() - began) / 1e9);
        desk.awaitLetters(wanted);
        return (System.nanoTime() - began) / 1e9;
    }

    private double byImap(MeasuredDesk desk, PostOffice post, int letters) throws Exception {
        desk.pause(true);
        try (var store = Connecting.imap(login(post), Connecting.PATIENCE)) {
            var session = Session.getInstance(new Properties());
            for (var n = 0; n < letters; n++) {
                var bytes = letter().getBytes(StandardCharsets.UTF_8);
                var message = new MimeMessage(session, new ByteArrayInputStream(bytes));
                store.getFolder("INBOX").appendMessages(new Message[] {message});
            }
        }
        var wanted = desk.letters() + letters;
        var began = System.nanoTime();
        desk.pause(false);
        desk.awaitLetters(wanted);
        return (System.nanoTime() - began) / 1e9;
    }

    /** Half of them answer an earlier one; a hundred clients; two languages. */
    private String letter() {
        var n = numbers.incrementAndGet();
        var reply = n % 2 == 0 ? "In-Reply-To: <n" + (n - 1) + "@client.example>\r\n" : "";
        return "Message-ID: <n" + n + "@client.example>\r\n" + reply + "From: Client " + n % 100 + " <c" + n % 100
                + "@client.example>\r\nTo: " + BOX + "\r\nSubject: Catalogue " + (n + 1) / 2
                + "\r\nDate: Mon, 23 Nov 2026 09:00:00 +0300\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
                + Texts.asked(n % 4 < 2 ? "ru" : "en").replace("\n", "\r\n") + "\r\nNo. " + n + "\r\n";
    }
}
