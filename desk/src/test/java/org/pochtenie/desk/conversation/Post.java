package org.pochtenie.desk.conversation;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.pochtenie.desk.TestDesk;
import org.pochtenie.desk.archive.RawLetters;
import org.pochtenie.letters.LetterIdentity;
import org.pochtenie.letters.LetterReader;
import org.pochtenie.rulebook.duty.LetterKind;

/** Letters for tests, from their source to the desk. */
public final class Post {
    public static final Instant MORNING = Instant.parse("2026-11-23T07:00:00Z");

    private final TestDesk desk;
    private Instant at = MORNING;

    public Post(TestDesk desk) {
        this.desk = desk;
    }

    /** The source of a letter; {@code named} ids go into References, the last of them into In-Reply-To. */
    public static String source(String id, String from, String subject, Instant sent, String text, String... named) {
        var references = Arrays.stream(named).map(Post::angled).collect(Collectors.joining(" "));
        return "Message-ID: " + angled(id) + "\r\n"
                + (named.length == 0 ? "" : "References: " + references + "\r\n")
                + (named.length == 0 ? "" : "In-Reply-To: " + angled(named[named.length - 1]) + "\r\n")
                + "From: " + from + "\r\nTo: Studio <hello@studio.example>\r\nSubject: " + subject + "\r\n"
                + "Date: " + DateTimeFormatter.RFC_1123_DATE_TIME.format(sent.atOffset(ZoneOffset.UTC)) + "\r\n"
                + "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
                + text.replace("\n", "\r\n") + "\r\n";
    }

    private static String angled(String id) {
        return "<" + id + (id.contains("@") ? "" : "@kontur.example") + ">";
    }

    /** A minute later than the letter before. */
    public Instant next() {
        at = at.plusSeconds(60);
        return at;
    }

    public Arrived in(String source) {
        var bytes = source.getBytes(StandardCharsets.UTF_8);
        var letter = LetterReader.read(bytes);
        var raw = desk.the(RawLetters.class).keep(bytes);
        return Arrived.in(
                raw, letter, LetterIdentity.of(letter, bytes), letter.text().strip(), LetterKind.LETTER, null, next());
    }

    public Arrived out(String source) {
        var in = in(source);
        return Arrived.out(in.raw(), in.letter(), in.identity(), in.ownText(), null, in.came());
    }

    /** A letter of a client is received. */
    public ReceivedLetter comes(String id, String subject, String text, String... named) {
        return desk.the(Conversations.class)
                .receive(in(source(id, "Марина Кольцова <marina@kontur.example>", subject, next(), text, named)))
                .orElseThrow();
    }

    /** A letter of ours is received. */
    public ReceivedLetter goes(String id, String subject, String text, String... named) {
        return desk.the(Conversations.class)
                .receive(out(source(id, "Анна Лебедева <anna@studio.example>", subject, next(), text, named)))
                .orElseThrow();
    }
}
