package org.pochtenie.letters.coding;

import java.nio.charset.Charset;
import java.util.List;

/** A way of writing, by which one can tell whether bytes were read by the right character set. */
sealed interface Script permits Alphabet, Ideographs {
    /** The sets in which it is written, the more usual ones first. */
    List<Charset> charsets();

    /**
     * How much {@code text} looks like this way of writing: about 0.5 to 1 for real text, below 0.3 for what came out of
     * the wrong set. Characters of ASCII count only as neighbours.
     */
    double likeness(String text);
}
