package org.pochtenie.letters;

/**
 * Something wrong with a letter that did not stop it from being read.
 *
 * @param kind what sort of fault
 * @param detail where and how, for people; English; holds no text of the letter longer than 100 characters
 */
public record Defect(Kind kind, String detail) {
    /** The sorts of fault. */
    public enum Kind {
        /** Nothing in it that could be a letter. */
        EMPTY,
        /** A header line that is none. */
        HEADER,
        /** A header that must stand once stands several times. */
        REPEATED,
        /** A date that cannot be read. */
        DATE,
        /** A From that is missing or holds no address. */
        FROM,
        /** A multipart without boundary, without end or without parts. */
        STRUCTURE,
        /** A transfer encoding that is unknown or broken. */
        ENCODING,
        /** A character set that is unknown, wrong or broken. */
        CHARSET,
        /** One of the {@link Limits} was reached; the rest was left out of the reading (the bytes still hold it). */
        LIMIT
    }

    public Defect {
        detail = detail.length() > 300 ? detail.substring(0, 300) : detail;
    }
}
