package org.pochtenie.letters;

/**
 * How much of a letter is read. Beyond a limit the letter is still read, as far as it goes, with a
 * {@link Defect.Kind#LIMIT}.
 *
 * @param depth how many multiparts may stand within each other
 * @param parts how many parts are kept
 * @param headerBytes bytes of all headers of one part
 * @param bodyBytes bytes of one part's body before decoding
 * @param textLength characters of text and of HTML
 */
public record Limits(int depth, int parts, int headerBytes, int bodyBytes, int textLength) {
    /** 30 levels, 1,000 parts, 1 MiB of headers, 200 MiB a part, 5 million characters. */
    public static final Limits USUAL = new Limits(30, 1_000, 1 << 20, 200 << 20, 5_000_000);

    public Limits {
        if (depth < 1 || parts < 1 || headerBytes < 1 || bodyBytes < 1 || textLength < 1) {
            throw new IllegalArgumentException("limits must be positive");
        }
    }
}
