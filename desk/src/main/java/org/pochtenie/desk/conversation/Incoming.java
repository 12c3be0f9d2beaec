package org.pochtenie.desk.conversation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.client.Contact;
import org.pochtenie.letters.Address;
import org.pochtenie.letters.Conversations;
import org.pochtenie.letters.automatic.Bounce;
import org.pochtenie.letters.threading.Evidence;
import org.pochtenie.rulebook.Direction;
import org.pochtenie.rulebook.duty.LetterKind;

/** A letter being stored: what is worked out before the database is asked, and then its place. */
final class Incoming {
    private static final Address NOBODY = new Address("", "");
    private static final int LONGEST_ID = 900;
    private static final int MOST_ANCESTORS = 100;
    private static final int PREVIEW = 200;
    private static final Pattern REMOTE_PICTURE = Pattern.compile(
            "<(?:img|input|image)\\b[^>]{0,2000}?\\bsrc\\s*=\\s*[\"']?\\s*(?:https?:)?//|background\\s*=\\s*[\"']?http|url\\(\\s*[\"']?http",
            Pattern.CASE_INSENSITIVE);
    private static final Instant BEFORE_MAIL = Instant.parse("1990-01-01T00:00:00Z");
    private static final Duration FAST_CLOCK = Duration.ofMinutes(10);

    final Arrived arrived;
    final @Nullable String messageId;
    final List<String> ancestorsNearestFirst;
    final String preview;
    final Instant sent;
    long id;

    @Nullable
    Head head;

    boolean opens;

    /** What spoke for its conversation where ids did not, else null. */
    @Nullable
    Evidence guessed;

    @Nullable
    Contact contact;

    @Nullable
    Long author;

    Incoming(Arrived arrived) {
        this.arrived = arrived;
        var letter = arrived.letter();
        messageId = letter.messageId() == null || letter.messageId().isBlank() ? null : bounded(letter.messageId());
        ancestorsNearestFirst = Stream.concat(cameBack(arrived), Conversations.ancestors(letter).reversed().stream())
                .filter(id -> !id.equals(letter.messageId()))
                .distinct()
                .limit(MOST_ANCESTORS)
                .map(Incoming::bounded)
                .toList();
        preview = preview(arrived.ownText().isBlank() ? letter.text() : arrived.ownText());
        sent = plausible(letter.date(), arrived.came());
        author = arrived.author();
    }

    Address from() {
        var from = arrived.letter().author();
        return from == null ? NOBODY : from;
    }

    String subject() {
        return arrived.letter().subject();
    }

    /** Whether its HTML names pictures on other servers. */
    boolean wantsPictures() {
        var html = arrived.letter().html();
        return html != null && REMOTE_PICTURE.matcher(html).find();
    }

    /** The outer end of the conversation: who wrote to us, or the first to whom we wrote. */
    Address client(Predicate<String> ours) {
        var letter = arrived.letter();
        var people = arrived.direction() == Direction.IN
                ? List.of(from())
                : Stream.concat(letter.to().stream(), letter.cc().stream()).toList();
        return people.stream()
                .filter(person -> !person.address().isEmpty() && !ours.test(person.address()))
                .findFirst()
                .orElse(NOBODY);
    }

    Head placed() {
        return Objects.requireNonNull(head).itself();
    }

    /** A report that a letter did not arrive belongs to that letter, whatever its own headers name. */
    private static Stream<String> cameBack(Arrived arrived) {
        return arrived.kind() == LetterKind.BOUNCE
                ? Bounce.of(arrived.letter()).map(Bounce::originalMessageId).stream()
                : Stream.empty();
    }

    /** Its own date, unless that cannot be: nobody writes in the future or before there was mail. */
    private static Instant plausible(@Nullable Instant date, Instant came) {
        return date == null || date.isAfter(came.plus(FAST_CLOCK)) || date.isBefore(BEFORE_MAIL) ? came : date;
    }

    private static String preview(String text) {
        var start = text.length() > 4 * PREVIEW ? text.substring(0, 4 * PREVIEW) : text;
        var line = start.replaceAll("[\\s\\p{Z}\\p{Cntrl}]+", " ").strip();
        return line.length() > PREVIEW ? line.substring(0, PREVIEW) : line;
    }

    /** An id that an index can hold; absurdly long ones are stood for by their hash. */
    private static String bounded(String id) {
        var clean = id.replace("\0", "");
        if (clean.length() <= LONGEST_ID) {
            return clean;
        }
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(clean.getBytes(StandardCharsets.UTF_8));
            return "sha256:" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
