package org.pochtenie.letters.tnef;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Goes through RTF and hands text and control words to {@link RtfText}. One pass, no recursion, any bytes.
 */
final class Rtf {
    private static final int LONGEST_WORD = 32;
    private static final int HEAD = 4_096;

    private final byte[] source;
    private final RtfText text;
    private int at;

    private Rtf(byte[] source, RtfText text) {
        this.source = source;
        this.text = text;
    }

    static boolean is(byte[] source) {
        return head(source).contains("{\\rtf");
    }

    /** True when the RTF was made of HTML, which can be had again (MS-OXRTFEX section 2.1.3.1). */
    static boolean ofHtml(byte[] source) {
        return head(source).contains("\\fromhtml");
    }

    /** The HTML within RTF that was made of HTML. */
    static String html(byte[] source, Charset codepage) {
        return read(source, new RtfText(true, codepage));
    }

    /** The text of RTF with {@code \n} line ends. */
    static String text(byte[] source, Charset codepage) {
        return read(source, new RtfText(false, codepage));
    }

    private static String head(byte[] source) {
        return new String(source, 0, Math.min(source.length, HEAD), StandardCharsets.ISO_8859_1);
    }

    private static String read(byte[] source, RtfText text) {
        Rtf rtf = new Rtf(source, text);
        while (rtf.at < source.length && !text.full()) {
            rtf.one();
        }
        return text.result();
    }

    private void one() {
        byte b = source[at++];
        switch (b) {
            case '{' -> text.open();
            case '}' -> text.close();
            case '\\' -> control();
            case '\r', '\n', 0 -> {} // a line break in RTF means nothing
            default -> text.octet(b);
        }
    }

    private void control() {
        if (at >= source.length) {
            return;
        }
        byte b = source[at];
        if (letter(b)) {
            word();
            return;
        }
        at++;
        switch (b) {
            case '\'' -> hex();
            case '*' -> text.ignorable();
            case '~' -> text.character('\u00A0');
            case '_' -> text.character('-');
            case '\r', '\n' -> text.word("par", 1);
            case '\\', '{', '}' -> text.octet(b);
            default -> {}
        }
    }

    private void hex() {
        int high = at < source.length ? Character.digit(source[at], 16) : -1;
        int low = at + 1 < source.length ? Character.digit(source[at + 1], 16) : -1;
        if (high >= 0 && low >= 0) {
            at += 2;
            text.octet((byte) (high << 4 | low));
        }
    }

    private void word() {
        int start = at;
        while (at < source.length && letter(source[at]) && at - start < LONGEST_WORD) {
            at++;
        }
        String name = new String(Arrays.copyOfRange(source, start, at), StandardCharsets.US_ASCII);
        boolean negative = at < source.length && source[at] == '-';
        int digits = negative ? at + 1 : at;
        int number = 0;
        int end = digits;
        while (end < source.length && source[end] >= '0' && source[end] <= '9' && end - digits < 9) {
            number = number * 10 + source[end++] - '0';
        }
        boolean given = end > digits;
        at = given ? end : at;
        if (at < source.length && source[at] == ' ') {
            at++;
        }
        if (name.equals("bin")) {
            at += Math.clamp(number, 0, source.length - at);
        } else {
            text.word(name, given ? (negative ? -number : number) : 1);
        }
    }

    private static boolean letter(byte b) {
        return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z';
    }
}
