package org.pochtenie.letters.threading;

import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pochtenie.letters.Address;
import org.pochtenie.letters.Letter;
import org.pochtenie.letters.OwnText;
import org.pochtenie.letters.Zone;

/**
 * What ties a letter to others besides ids: subject, people, time and words, as numbers only, so that a hundred
 * thousand of them fit into memory. Two of them are compared in time linear in their length.
 */
public final class Traces {
    /** Of a letter about which nothing but its ids is known. */
    public static final Traces NONE = new Traces();

    private static final int[] EMPTY = {};
    static final long UNKNOWN = Long.MIN_VALUE;

    final long topic;
    final long tag;
    final long former;
    final boolean answer;
    final int topicWords;
    final long from;
    final long[] people;
    final long at;
    final long index;
    final int[] own;
    final int[] quoted;

    private Traces() {
        topic = 0;
        tag = 0;
        former = 0;
        answer = false;
        topicWords = 0;
        from = 0;
        people = new long[0];
        at = UNKNOWN;
        index = 0;
        own = EMPTY;
        quoted = EMPTY;
    }

    private Traces(Letter letter) {
        Topic read = Topic.of(letter.subject());
        topic = hash(read.words());
        tag = hash(read.tag());
        former = hash(read.former());
        answer = read.answer();
        topicWords = read.words().isEmpty() ? 0 : read.words().split(" ").length;
        from = letter.from() == null ? 0 : hash(letter.from().address());
        people = people(letter);
        Instant date = letter.date();
        at = date == null ? UNKNOWN : date.getEpochSecond();
        index = index(letter.header("Thread-Index"));
        StringBuilder mine = new StringBuilder();
        StringBuilder theirs = new StringBuilder();
        for (Zone zone : OwnText.of(letter.text()).lines()) {
            StringBuilder side = switch (zone.kind()) {
                case OWN -> mine;
                case QUOTE, FORWARDED -> theirs;
                default -> null;
            };
            if (side != null) {
                side.append(letter.text(), zone.start(), zone.end()).append('\n');
            }
        }
        own = Fingerprint.of(mine);
        quoted = Fingerprint.of(theirs);
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
