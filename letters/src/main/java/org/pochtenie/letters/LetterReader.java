package org.pochtenie.letters;

import org.pochtenie.letters.mime.LetterAssembly;
import org.pochtenie.letters.mime.PartTree;

/**
 * Makes a {@link Letter} of any bytes. Bad mail is never an exception: what is wrong is in {@link Letter#defects()}.
 * Nothing is fetched, unpacked or verified. Reading takes time and memory linear in the size of the bytes.
 */
public final class LetterReader {
    private LetterReader() {}

    /** Reads within {@link Limits#USUAL}. */
    public static Letter read(byte[] raw) {
        return read(raw, Limits.USUAL);
    }

    /** Reads {@code raw}, an RFC 5322 letter with or without a preceding mbox "From " line, within {@code limits}. */
    public static Letter read(byte[] raw, Limits limits) {
        PartTree tree = PartTree.read(raw, limits);
        return new LetterAssembly(tree, limits).letter();
    }
}
