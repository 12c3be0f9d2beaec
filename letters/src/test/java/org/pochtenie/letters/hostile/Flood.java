package org.pochtenie.letters.hostile;

import java.util.function.IntFunction;

/**
 * An input that grows to any size and tries to make reading slow.
 *
 * @param input makes about so many characters of it
 */
record Flood(String name, IntFunction<String> input) {
    /** {@code piece} over and over. */
    static Flood of(String name, String piece) {
        return within(name, "", piece, "");
    }

    /** {@code piece} over and over between a start and an end. */
    static Flood within(String name, String start, String piece, String end) {
        return new Flood(name, size -> start + repeated(piece, size) + end);
    }

    /** Half of the size in {@code opening}s, the other half in {@code closing}s. */
    static Flood nested(String name, String opening, String closing) {
        return new Flood(name, size -> {
            int times = size / (opening.length() + closing.length());
            return opening.repeat(times) + "deep" + closing.repeat(times);
        });
    }

    /** Pieces that each differ by their number. */
    static Flood numbered(String name, String start, IntFunction<String> piece, String end) {
        return new Flood(name, size -> {
            StringBuilder all = new StringBuilder(size + 200).append(start);
            for (int number = 0; all.length() < size; number++) {
                all.append(piece.apply(number));
            }
            return all.append(end).toString();
        });
    }

    private static String repeated(String piece, int size) {
        return piece.repeat(Math.max(size / piece.length(), 1));
    }

    @Override
    public String toString() {
        return name;
    }
}
