package org.pochtenie.desk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.event.MessageCountAdapter;
import jakarta.mail.event.MessageCountEvent;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pochtenie.desk.demo.post.PostOffice;
import org.pochtenie.desk.demo.post.SmtpSending;
import org.pochtenie.letters.Address;
import org.pochtenie.letters.Letter;
import org.pochtenie.letters.LetterReader;
import org.pochtenie.letters.LetterWriter;
import org.pochtenie.letters.OutgoingLetter;

class DemoFirmTest {
    private static final Instant NOW = Instant.parse("2026-11-20T09:30:00Z");

    @TempDir
    Path folder;

    @Test
    void theHistoryLiesInTheMailboxesByteForByte() throws Exception {
        try (DemoFirm firm = firm(Duration.ZERO)) {
            List<String> expected = new DemoConversations(firm.cast(), NOW)
                    .letters().stream()
                            .filter(DemoLetter::incoming)
                            .filter(l -> l.envelope().recipients().contains("studio@vetka.example"))
                            .map(l -> latin(l.bytes()))
                            .toList();
            assertThat(letters(firm, "studio@vetka.example", "INBOX")).containsExactlyElementsOf(expected);
            assertThat(letters(firm, "studio@vetka.example", "Sent")).hasSizeGreaterThan(40);
            assertThat(letters(firm, "translate@vetka.example", "Sent")).hasSizeGreaterThan(10);
            assertThat(letters(firm, "olga@linen-yard.example", "INBOX")).hasSizeGreaterThan(10);
        }
    }

    @Test
    void allArrivalsComeThroughSmtpAsTheyWereWritten() throws Exception {
        try (DemoFirm firm = firm(Duration.ZERO)) {
            int before = letters(firm, "studio@vetka.example", "INBOX").size();
            int beforeTranslate =
                    letters(firm, "translate@vetka.example", "INBOX").size();
            int count = new Arrivals(firm.cast(), new DemoConversations(firm.cast(), NOW).exchanges()).size();
            for (int i = 0; i < count; i++) {
                firm.deliverNext();
            }
            List<String> came = new ArrayList<>(letters(firm, "studio@vetka.example", "INBOX").stream()
                    .skip(before)
                    .toList());
            came.addAll(letters(firm, "translate@vetka.example", "INBOX").stream()
                    .skip(beforeTranslate)
                    .toList());
            assertThat(came).hasSize(count);
            assertThat(came)
                    .allSatisfy(letter -> assertThat(LetterReader.read(letter.getBytes(StandardCharsets.ISO_8859_1))
                                    .defects())
                            .isEmpty());
        }
    }

    @Test
    void anIdlingReaderHearsOfAnArrivalWithinASecond() throws Exception {
        try (DemoFirm firm = firm(Duration.ZERO);
                Store store = store(firm, "studio@vetka.example")) {
            IMAPFolder inbox = (IMAPFolder) store.getFolder("INBOX");
            inbox.open(Folder.READ_ONLY);
            CountDownLatch heard = new CountDownLatch(1);
            inbox.addMessageCountListener(new MessageCountAdapter() {
                @Override
                public void messagesAdded(MessageCountEvent event) {
                    heard.countDown();
                }
            });
            Thread idling = Thread.ofVirtual().start(() -> idle(inbox));
            firm.deliverNext();
            assertThat(heard.await(1, TimeUnit.SECONDS)).isTrue();
            inbox.close();
            idling.join(Duration.ofSeconds(5));
        }
    }

    @Test
    void lettersKeepArrivingByThemselves() throws Exception {
        CountDownLatch three = new CountDownLatch(3);
        InstantSource counted = () -> {
            three.countDown();
            return NOW;
        };
        try (DemoFirm firm = DemoFirm.start(folder, counted, Duration.ofMillis(50))) {
            assertThat(three.await(10, TimeUnit.SECONDS)).isTrue();
            assertThat(firm.founded()).isEqualTo(NOW);
        }
    }

    @Test
    void startedAgainItIsTheSameFirm() throws Exception {
        List<String> first;
        String password;
        try (DemoFirm firm = firm(Duration.ZERO)) {
            first = letters(firm, "studio@vetka.example", "INBOX");
            password = firm.signInPassword(firm.cast().person("anna"));
            firm.deliverNext();
        }
        try (DemoFirm firm = DemoFirm.start(folder, InstantSource.fixed(NOW.plusSeconds(90)), Duration.ZERO)) {
            assertThat(firm.signInPassword(firm.cast().person("anna"))).isEqualTo(password);
            firm.deliverNext();
            List<String> second = letters(firm, "studio@vetka.example", "INBOX");
            assertThat(second.subList(0, first.size())).isEqualTo(first);
            assertThat(second).hasSize(first.size() + 1);
            assertThat(second.getLast()).contains("In-Reply-To");
        }
    }

    @Test
    void aClientAnswersWhatTheDeskReallySent() throws Exception {
        try (DemoFirm firm = firm(Duration.ZERO)) {
            var studio = new Address("Анна Белова", "studio@vetka.example");
            OutgoingLetter sent = OutgoingLetter.from(studio, "desk1@vetka.example", NOW.plusSeconds(60))
                    .to(firm.cast().person("olga").mail())
                    .subject("Re: Три вопроса перед запуском магазина")
                    .answers("story@linen-yard.example", List.of())
                    .text("Здравствуйте, Ольга! Отвечаю по порядку.")
                    .build();
            SmtpSending.send(
                    firm.smtpPort(),
                    studio.address(),
                    List.of("olga@linen-yard.example"),
                    new MimeMessage((Session) null, new ByteArrayInputStream(LetterWriter.write(sent))));
            firm.deliverNext();
            Letter answer = LetterReader.read(
                    letters(firm, "studio@vetka.example", "INBOX").getLast().getBytes(StandardCharsets.ISO_8859_1));
            assertThat(answer.from()).isEqualTo(firm.cast().person("olga").mail());
            assertThat(answer.references()).containsExactly("story@linen-yard.example", "desk1@vetka.example");
            assertThat(answer.subject()).isEqualTo("Re: Три вопроса перед запуском магазина");
            assertThat(answer.text()).startsWith("Спасибо").contains("> Здравствуйте, Ольга!");
            firm.deliverNext();
            assertThat(letters(firm, "studio@vetka.example", "INBOX").getLast()).doesNotContain("desk1@vetka.example");
        }
    }

    private DemoFirm firm(Duration between) {
        return DemoFirm.start(folder, InstantSource.fixed(NOW), between);
    }

    private static void idle(IMAPFolder inbox) {
        try {
            inbox.idle();
        } catch (MessagingException closed) {
            assertThat(inbox.isOpen()).isFalse();
        }
    }

    private static Store store(DemoFirm firm, String address) throws Exception {
        Properties properties = new Properties();
        properties.put("mail.imap.partialfetch", "false");
        Store store = Session.getInstance(properties).getStore("imap");
        store.connect(PostOffice.HOST, firm.imapPort(), address, firm.mailPassword());
        return store;
    }

    private static List<String> letters(DemoFirm firm, String address, String name) throws Exception {
        List<String> letters = new ArrayList<>();
        try (Store store = store(firm, address);
                Folder opened = store.getFolder(name)) {
            opened.open(Folder.READ_ONLY);
            for (Message message : opened.getMessages()) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                message.writeTo(out);
                letters.add(latin(out.toByteArray()));
                assertThat(message.isSet(Flags.Flag.DELETED)).isFalse();
            }
        }
        return letters;
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
