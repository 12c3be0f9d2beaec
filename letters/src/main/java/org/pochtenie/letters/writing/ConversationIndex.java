package org.pochtenie.letters.writing;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/** The Thread-Index header of Outlook: a head of 22 bytes and five for each answer (MS-OXOMSG section 2.2.1.3). */
public final class ConversationIndex {
    private static final int HEAD = 22;
    private static final int CHILD = 5;
    private static final int MOST_BYTES = 600;
    /** Between 1601, where Windows begins to count, and 1970. */
    private static final long SECONDS_TO_1970 = 11_644_473_600L;

    private ConversationIndex() {}

    /**
     * The index of an answer written at {@code date} to the letter with the index {@code answered}; {@code chance} makes
     * answers of one moment differ. Empty when {@code answered} is no such index.
     */
    public static Optional<String> answering(String answered, Instant date, int chance) {
        byte[] index;
        try {
            index = Base64.getMimeDecoder().decode(answered);
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        }
        if (index.length < HEAD || index.length > MOST_BYTES || (index.length - HEAD) % CHILD != 0) {
            return Optional.empty();
        }
        ByteBuffer longer = ByteBuffer.allocate(index.length + CHILD).put(index);
        longer.putInt(delta(index, date)).put((byte) (chance << 4));
        return Optional.of(Base64.getEncoder().encodeToString(longer.array()));
    }

    /** The time since the head in units of 26 ms, or of 0.84 s and the highest bit set when it is over 1.7 years. */
    private static int delta(byte[] index, Instant date) {
        long begun = 0;
        for (int i = 0; i < 6; i++) {
            begun = begun << 8 | index[i] & 0xFF;
        }
        long now = (date.getEpochSecond() + SECONDS_TO_1970) * 10_000_000L + date.getNano() / 100;
        long passed = Math.max(0, now - (begun << 16));
        return passed >> 49 == 0 ? (int) (passed >> 18) & 0x7FFFFFFF : (int) (passed >> 23) & 0x7FFFFFFF | 0x80000000;
    }
}
