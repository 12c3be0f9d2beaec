package org.pochtenie.letters.tnef;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Reads points in time in the two forms in which they stand here. */
final class Moments {
    /** From the year 1601, where Windows begins to count, to 1970. */
    private static final long SECONDS_BETWEEN = 11_644_473_600L;

    private static final long TICKS = 10_000_000L;
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    private Moments() {}

    /** Ticks of 100 ns since 1601; what no letter can have is 1970. */
    static Instant ofFileTime(byte[] bytes) {
        Cursor cursor = new Cursor(bytes);
        long low = cursor.number32() & 0xFFFFFFFFL;
        long ticks = low | (long) cursor.number32() << 32;
        Instant instant = Instant.ofEpochSecond(ticks / TICKS - SECONDS_BETWEEN);
        return ticks < 0 || instant.isBefore(Instant.EPOCH) || instant.isAfter(LATEST) ? Instant.EPOCH : instant;
    }

    /** Year, month, day, hour, minute and second, each a number of two bytes (MS-OXTNEF section 2.1.3.3.8). */
    static Instant ofFields(byte[] bytes) {
        Cursor cursor = new Cursor(bytes);
        try {
            Instant instant = LocalDateTime.of(
                            cursor.number16(),
                            cursor.number16(),
                            cursor.number16(),
                            cursor.number16(),
                            cursor.number16(),
                            cursor.number16())
                    .toInstant(ZoneOffset.UTC);
            return instant.isBefore(Instant.EPOCH) || instant.isAfter(LATEST) ? Instant.EPOCH : instant;
        } catch (DateTimeException impossible) {
            return Instant.EPOCH;
        }
    }
}
