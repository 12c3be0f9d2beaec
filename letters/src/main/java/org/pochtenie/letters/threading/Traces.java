package org.pochtenie.letters.threading;

import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pochtenie.letters.Address;
import org.pochtenie.letters.Letter;
import org.pochtenie.letters.automatic.MailingList;

/**
 * What ties a letter to others besides ids: subject, people, time and words, as numbers only, so that a hundred
 * thousand of them fit into memory. Two of them are compared in time linear in their length.
 */
public final class Traces {
    private static final int[] EMPTY = {};
    private static final Pattern TIME = Pattern.compile("(?<!\\d)[012]?\\d[:.]([0-5]\\d)(?!\\d)");
    static final long UNKNOWN = Long.MIN_VALUE;

    /** Of a letter about which nothing but its ids is known. */
    public static final Traces NONE = new Traces();

    final long topic;
    final long tag;
    final long former;
    final boolean answer;
    /** The words of the subject. */
    final int[] topicWords;

    final long from;
    final long[] people;
    /** The mailing list that brought it, 0 when none did. */
    final long list;

    final long at;
    final long index;
    final int[] own;
    final int[] quoted;
    /** Words of the sender's name, or of his address where he has none. */
    final int[] name;
    /** Words of the line that tells whom the letter quotes. */
    final int[] attribution;
    /** The minutes of the times in that line, one bit each. */
    final long minutes;

    private Traces() {
        topic = 0;
        tag = 0;
        former = 0;
        answer = false;
        topicWords = EMPTY;
        from = 0;
        people = new long[0];
        list = 0;
        at = UNKNOWN;
        index = 0;
        own = EMPTY;
        quoted = EMPTY;
        name = EMPTY;
        attribution = EMPTY;
        minutes = 0;
    }

    private Traces(Letter letter) {
        Topic read = Topic.of(letter.subject());
        topic = hash(read.words());
        tag = hash(read.tag());
        former = hash(read.former());
        answer = read.answer();
        topicWords = Fingerprint.words(read.words());
        from = letter.from() == null ? 0 : hash(letter.from().address());
        people = people(letter);
        list = MailingList.of(letter).map(MailingList::id).map(Traces::hash).orElse(0L);
        Instant date = letter.date();
        at = date == null ? UNKNOWN : date.getEpochSecond();
        index = index(letter.header("Thread-Index"));
        Address writer = letter.from();
        name = writer == null ? EMPTY : Fingerprint.words(writer.shown());
        Pieces pieces = new Pieces(letter.text());
        own = Fingerprint.of(pieces.own);
        quoted = Fingerprint.of(pieces.quoted);
        attribution = Fingerprint.words(pieces.attribution);
        minutes = minutes(pieces.attribution);
    }

    public static Traces of(Letter letter) {
        return new Traces(letter);
    }

    /** Whether both seem to be copies of one letter: sender and date are known and the same. */
    public boolean sameSending(Traces other) {
        return from != 0 && at != UNKNOWN && from == other.from && at == other.at;
    }

    boolean knows(long person) {
        return Arrays.binarySearch(people, person) >= 0;
    }

    private static long[] people(Letter letter) {
        return Stream.of(letter.from() == null ? List.<Address>of() : List.of(letter.from()), letter.to(), letter.cc())
                .flatMap(List::stream)
                .map(Address::address)
                .filter(address -> !address.isEmpty())
                .limit(200)
                .mapToLong(Traces::hash)
                .sorted()
                .distinct()
                .toArray();
    }

    /** Bytes 6 to 21 are the same in all letters of a conversation (MS-OXOMSG section 2.2.1.3). */
    private static long index(@Nullable String header) {
        if (header == null || header.length() < 28 || header.length() > 2_000) {
            return 0;
        }
        try {
            byte[] bytes = Base64.getMimeDecoder().decode(header);
            return bytes.length < 22 ? 0 : hash(new String(bytes, 6, 16, java.nio.charset.StandardCharsets.ISO_8859_1));
        } catch (IllegalArgumentException broken) {
            return 0;
        }
    }

    private static long minutes(CharSequence attribution) {
        long minutes = 0;
        Matcher time = TIME.matcher(attribution);
        while (time.find()) {
            minutes |= 1L << Integer.parseInt(time.group(1));
        }
        return minutes;
    }

    private static long hash(String text) {
        if (text.isEmpty()) {
            return 0;
        }
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return hash ^ hash >>> 29;
    }
}
