package org.pochtenie.desk.demo;

import jakarta.mail.MessagingException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.pochtenie.desk.demo.post.Ports;
import org.pochtenie.desk.demo.post.PostOffice;

/**
 * The demo firm: an invented studio whose letters of the last weeks lie in its mailboxes, and to which a new one comes
 * every so often. It knows nothing of the desk; the desk is connected to it as to any mail server.
 *
 * <p>Started again with the same folder it is the same firm: the same letters to the byte, the same passwords, and the
 * arrivals go on where they stopped.
 */
public final class DemoFirm implements AutoCloseable {
    private final Path folder;
    private final InstantSource clock;
    private final Cast cast;
    private final PostOffice office;
    private final Postman postman;
    private final CompletableFuture<Correspondence> correspondence;
    private Memory memory;

    /** What comes after the history: both know its letters. */
    private record Correspondence(Map<String, Exchange> history, Arrivals arrivals, ClientAnswers answers) {}

    private DemoFirm(Path folder, InstantSource clock, Duration between) {
        this.folder = folder;
        this.clock = clock;
        this.cast = Cast.load();
        this.memory = Memory.in(folder, clock.instant());
        boolean again = memory.smtpPort() != 0;
        this.office = PostOffice.open(
                Ports.freeOrAny(memory.smtpPort()), Ports.freeOrAny(memory.imapPort()), mailPassword(), accounts());
        remember(memory.withPorts(office.smtpPort(), office.imapPort()));
        Instant founded = memory.founded();
        this.correspondence = CompletableFuture.supplyAsync(
                () -> layHistory(founded), task -> Thread.ofVirtual().start(task));
        if (!again) {
            correspondence.join();
        }
        this.postman = new Postman(this::deliverNext, between);
    }

    /**
     * Opens the post office with the whole history in it; a letter arrives after each {@code between}, or only when
     * {@link #deliverNext()} is called if that is zero. Started again, it does not keep its caller waiting: the history
     * is known to the desk already and comes into the mailboxes meanwhile.
     *
     * @param folder where the firm remembers itself; made if it is missing
     */
    public static DemoFirm start(Path folder, InstantSource clock, Duration between) {
        DemoFirm firm = new DemoFirm(folder, clock, between);
        firm.postman.start();
        return firm;
    }

    private Set<String> accounts() {
        Set<String> addresses = new LinkedHashSet<>(cast.mailboxes().values());
        cast.people().values().forEach(person -> addresses.add(person.address()));
        return addresses;
    }

    private Correspondence layHistory(Instant founded) {
        var history = new DemoConversations(cast, founded);
        history.letters().forEach(letter -> lay(letter, founded));
        return new Correspondence(
                history.exchanges(), new Arrivals(cast, history.exchanges()), new ClientAnswers(cast, office));
    }

    private void lay(DemoLetter letter, Instant founded) {
        boolean seen = letter.date().isBefore(founded.minus(Duration.ofDays(1)));
        String from = letter.envelope().from().address();
        office.keep(from, true, letter.bytes(), letter.date(), true);
        for (String to : letter.envelope().recipients()) {
            office.keep(to, false, letter.bytes(), letter.date(), seen);
        }
    }

    /** Sends the next letter through SMTP, now: a client's answer to the desk if there is one, else the next arrival. */
    public synchronized void deliverNext() throws MessagingException {
        Instant now = clock.instant();
        Correspondence next = correspondence.join();
        Optional<DemoLetter> answer = next.answers().next(now);
        if (answer.isPresent()) {
            send(answer.get());
            return;
        }
        send(next.arrivals().take(memory.arrived(), now));
        remember(memory.withArrived(memory.arrived() + 1));
    }

    private void send(DemoLetter letter) throws MessagingException {
        office.send(letter.envelope().from().address(), letter.envelope().recipients(), letter.bytes());
    }

    private void remember(Memory newer) {
        memory = newer;
        newer.keep(folder);
    }

    public Cast cast() {
        return cast;
    }

    /** The names of all conversations of the history. */
    public Set<String> conversations() {
        return correspondence.join().history().keySet();
    }

    /** The Message-IDs of a conversation of the history, by the name of its file; nothing for another. */
    public List<String> messageIds(String conversation) {
        return Stream.ofNullable(correspondence.join().history().get(conversation))
                .flatMap(exchange -> exchange.letters().stream())
                .map(letter -> letter.messageId().orElse(""))
                .toList();
    }

    /** Address by key; the first is the main mailbox. */
    public Map<String, String> mailboxes() {
        return cast.mailboxes();
    }

    /** The password of every mail account, of the studio and of the clients, with the address as the user's name. */
    public String mailPassword() {
        return memory.password("mail");
    }

    /** The password with which a colleague signs in to the desk. */
    public String signInPassword(Person colleague) {
        return memory.password("sign-in " + colleague.key());
    }

    public int smtpPort() {
        return office.smtpPort();
    }

    public int imapPort() {
        return office.imapPort();
    }

    /** When the firm was started for the first time: the ages of its letters count from here. */
    public Instant founded() {
        return memory.founded();
    }

    @Override
    public void close() {
        postman.close();
        office.close();
    }
}
