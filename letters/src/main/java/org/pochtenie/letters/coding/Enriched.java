package org.pochtenie.letters.coding;

/** Text of the kinds that came before HTML (RFC 1341 section 7.1.3, RFC 1896), without its marks. */
public final class Enriched {
    private Enriched() {}

    public static String plain(String text) {
        return text.replaceAll("(?is)<param>[^<]{0,500}</param>", "")
                .replaceAll("(?i)<(?:nl|/paragraph)>", "\n")
                .replaceAll("(?i)<lt>", "\u0001")
                .replaceAll("(?i)</?[a-z-]{1,30}>", "")
                .replace("<<", "<")
                .replace('\u0001', '<');
    }
}
