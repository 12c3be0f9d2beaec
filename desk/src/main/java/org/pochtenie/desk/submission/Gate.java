package org.pochtenie.desk.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.Settings;
import org.pochtenie.desk.client.Ours;
import org.pochtenie.desk.conversation.NamedConversations;
import org.pochtenie.desk.draft.Proofreading;
import org.pochtenie.desk.draft.Recipients;
import org.pochtenie.desk.draft.Written;
import org.pochtenie.desk.mailbox.Mailbox;
import org.pochtenie.desk.mailbox.Mailboxes;
import org.pochtenie.desk.outbox.HandedIn;
import org.pochtenie.desk.outbox.HandingIn;
import org.pochtenie.desk.outbox.Outbox;
import org.pochtenie.desk.signin.Colleague;
import org.pochtenie.letters.Address;
import org.pochtenie.letters.Attachment;
import org.pochtenie.letters.Letter;
import org.pochtenie.letters.LetterReader;
import org.pochtenie.letters.OwnText;
import org.pochtenie.letters.Zone;
import org.pochtenie.rulebook.Kind;
import org.pochtenie.rulebook.Person;
import org.pochtenie.rulebook.Place;
import org.pochtenie.rulebook.Remark;
import org.springframework.stereotype.Component;

/** Decides what becomes of a letter that a mail program hands in: it goes, it is refused with reasons, or it is held. */
@Component
public class Gate {
    /** More hops than any letter makes before it is handed in. */
    private static final int MOST_HOPS = 30;

    /** What became of it. */
    sealed interface Outcome {
        record Accepted(long outgoing) implements Outcome {}

        /** @param url where its author decides */
        record Held(String url) implements Outcome {}

        record Refused(int code, List<String> lines) implements Outcome {}
    }

    private final Mailboxes mailboxes;
    private final NamedConversations conversations;
    private final Proofreading proofreading;
    private final Outbox outbox;
    private final HandingIn handingIn;
    private final HeldLetters held;
    private final Ours ours;
    private final Settings settings;

    Gate(
            Mailboxes mailboxes,
            NamedConversations conversations,
            Proofreading proofreading,
            Outbox outbox,
            HandingIn handingIn,
            HeldLetters held,
            Ours ours,
            Settings settings) {
        this.mailboxes = mailboxes;
        this.conversations = conversations;
        this.proofreading = proofreading;
        this.outbox = outbox;
        this.handingIn = handingIn;
        this.held = held;
        this.ours = ours;
        this.settings = settings;
    }

    boolean mayWriteFrom(String address) {
        return sender(address).isPresent();
    }

    private Optional<Mailbox> sender(String address) {
        return mailboxes.byAddress(address).filter(mailbox -> mailbox.smtp().known());
    }

    Outcome take(byte[] bytes, List<String> recipients, Colleague author) {
        var given = LetterReader.read(bytes);
        var from = given.author() == null ? "" : given.author().address();
        var mailbox = sender(from);
        if (mailbox.isEmpty()) {
            return refused(550, "5.7.1 Write from an address of the firm: " + Latin.of(from) + " is none");
        }
        if (given.headers("Received").size() > MOST_HOPS) {
            return refused(554, "5.4.6 This letter goes round in a circle");
        }
        if (given.messageId() != null && outbox.byMessageId(given.messageId()).isPresent()) {
            return refused(554, "5.5.0 This letter was handed in before: " + url("/outbox"));
        }
        var because = Because.in(given, bytes);
        var whole = HeaderBlock.completed(because.bytes(), messageId(from));
        var handed = read(whole, mailbox.get().id(), recipients, author, because.reason());
        var stops = stops(handed);
        if (stops.isEmpty() || handed.reason() != null) {
            return send(handed);
        }
        return switch (proofreading.profile(handed.written(), author).gate()) {
            case HOLD -> new Outcome.Held(url("/held/" + held.hold(handed)));
            case REFUSE -> new Outcome.Refused(550, reasons(stops));
        };
    }

    /** A letter as it would go, read by the guard with its conversation. */
    HandedIn read(byte[] bytes, long mailbox, List<String> recipients, Colleague author, @Nullable String reason) {
        var letter = LetterReader.read(bytes);
        var written = written(letter, mailbox);
        return new HandedIn(bytes, letter, written, proofreading.read(written, author), author, recipients, reason);
    }

    Outcome send(HandedIn handed) {
        try {
            return new Outcome.Accepted(handingIn.take(handed).id());
        } catch (HandingIn.AlreadyHere twice) {
            return refused(554, "5.5.0 This letter was sent before: " + url("/outbox"));
        }
    }

    /** Of a letter that cannot be read there is nothing to say but to whom it goes and what it is called. */
    static List<Remark> stops(HandedIn handed) {
        boolean hidden = handed.letter().encrypted();
        return handed.read().verdict().stops().stream()
                .filter(stop -> !hidden || stop.place() == Place.SUBJECT || stop.place() == Place.RECIPIENTS)
                .toList();
    }

    private Written written(Letter letter, long mailbox) {
        var own = OwnText.of(letter);
        var conversation = conversations.of(letter).orElse(null);
        var everybody = new Recipients(people(letter.to()), people(letter.cc()));
        return new Written(
                kind(everybody, own, letter, conversation != null),
                conversation,
                mailbox,
                everybody,
                letter.subject(),
                Paragraphs.html(own.marked()),
                Set.of(),
                letter.attachments().stream()
                        .filter(file -> !file.inline())
                        .map(Attachment::name)
                        .toList());
    }

    /** What goes to nobody but us is a note, or a letter passed on. */
    private Kind kind(Recipients everybody, OwnText own, Letter letter, boolean known) {
        var addresses = everybody.all().map(Person::address).toList();
        boolean inside = !addresses.isEmpty() && ours.among(addresses).containsAll(addresses);
        boolean passedOn = own.zones().stream().anyMatch(zone -> zone.kind() == Zone.Kind.FORWARDED)
                || letter.attachments().stream().anyMatch(file -> file.type().equals("message/rfc822"));
        if (inside) {
            return passedOn ? Kind.FORWARD : Kind.NOTE;
        }
        return known || !letter.inReplyTo().isEmpty() ? Kind.REPLY : passedOn ? Kind.FORWARD : Kind.NEW;
    }

    private List<String> reasons(List<Remark> stops) {
        var lines = new ArrayList<String>();
        for (var stop : stops) {
            lines.add("5.7.1 " + Latin.of(stop.message().en()) + " [" + stop.rule() + "]");
        }
        lines.add("5.7.1 Mend it, or begin the letter with a line \"because: ...\". Rules: " + url("/rules"));
        return lines;
    }

    private String url(String path) {
        return settings.publicUrl().resolve(path).toString();
    }

    private static String messageId(String from) {
        return UUID.randomUUID() + from.substring(from.lastIndexOf('@')).toLowerCase(Locale.ROOT);
    }

    private static Outcome refused(int code, String line) {
        return new Outcome.Refused(code, List.of(line));
    }

    private static List<Person> people(List<Address> addresses) {
        return addresses.stream()
                .map(address -> new Person(address.name(), address.address()))
                .toList();
    }
}
