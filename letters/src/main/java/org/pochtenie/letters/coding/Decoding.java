package org.pochtenie.letters.coding;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes text of bytes: by the label when it fits, else by what the bytes look like, else with losses. */
public final class Decoding {
    private static final char ESCAPE = 0x1B;

    private Decoding() {}

    /** Never fails; {@link Decoded#trouble} tells what the label got wrong. */
    public static Decoded text(byte[] bytes, @Nullable String label) {
        if (ascii(bytes)) {
            return sevenBit(bytes, label);
        }
        Charset declared = Charsets.named(label);
        if (declared == null || declared == StandardCharsets.US_ASCII) {
            return guessed(bytes, label == null ? "8-bit text without a character set" : "character set " + label);
        }
        return declared(bytes, declared);
    }

    /** The set of all {@code evidence}: the one that {@code label} names, unless another one is much more likely. */
    public static Charset charset(byte[] evidence, @Nullable String label) {
        Charset declared = Charsets.named(label);
        return declared == null || declared == StandardCharsets.US_ASCII || declared == StandardCharsets.UTF_8
                ? Guess.of(evidence)
                : Guess.instead(declared, evidence);
    }

    /** A piece of text that is too short to judge by itself: UTF-8 if it is that, else by {@code charset}. */
    public static String piece(byte[] bytes, Charset charset) {
        if (ascii(bytes)) {
            return text(bytes, null).text();
        }
        String utf8 = strict(bytes, StandardCharsets.UTF_8);
        return utf8 != null ? utf8 : new String(bytes, charset);
    }

    private static Decoded declared(byte[] bytes, Charset declared) {
        if (declared == StandardCharsets.UTF_8 || wide(declared.name())) {
            return strictly(bytes, declared);
        }
        String utf8 = strict(bytes, StandardCharsets.UTF_8);
        if (utf8 != null && (Charsets.oneByte(declared) || letters(utf8) >= 3)) {
            return new Decoded(utf8, StandardCharsets.UTF_8, "UTF-8 labelled " + declared.name());
        }
        Charset better = Guess.instead(declared, bytes);
        if (better != declared) {
            return new Decoded(
                    new String(bytes, better), better, "not " + declared.name() + ", read as " + better.name());
        }
        return Charsets.oneByte(declared)
                ? new Decoded(new String(bytes, declared), declared, null)
                : strictly(bytes, declared);
    }

    private static Decoded strictly(byte[] bytes, Charset declared) {
        String strict = strict(bytes, declared);
        if (strict != null) {
            return new Decoded(strict, declared, null);
        }
        String lossy = new String(bytes, declared);
        if (wide(declared.name()) || losses(lossy) * 20 <= bytes.length - lossy.length()) {
            return new Decoded(lossy, declared, "some characters are broken");
        }
        return guessed(bytes, "not " + declared.name());
    }

    private static Decoded guessed(byte[] bytes, String trouble) {
        Charset guess = Guess.of(bytes);
        return new Decoded(new String(bytes, guess), guess, trouble + ", read as " + guess.name());
    }

    private static Decoded sevenBit(byte[] bytes, @Nullable String label) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        Decoded shifted = mayShift(text, label) ? Shifted.text(bytes, label) : null;
        if (shifted != null) {
            return shifted;
        }
        return wide(label)
                ? declared(bytes, Objects.requireNonNull(Charsets.named(label)))
                : new Decoded(text, StandardCharsets.US_ASCII, null);
    }

    private static boolean mayShift(String text, @Nullable String label) {
        if (label != null
                && (label.regionMatches(true, 0, "hz", 0, 2)
                        || label.toLowerCase(Locale.ROOT).contains("utf-7"))) {
            return true;
        }
        return text.indexOf(ESCAPE) >= 0;
    }

    private static boolean wide(@Nullable String label) {
        if (label == null || label.length() < 5) {
            return false;
        }
        String lower = label.toLowerCase(Locale.ROOT);
        return (lower.startsWith("utf-16") || lower.startsWith("utf-32")) && Charsets.named(label) != null;
    }

    private static int letters(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            letters += text.charAt(i) > 0x7F ? 1 : 0;
        }
        return letters;
    }

    static @Nullable String strict(byte[] bytes, Charset charset) {
        if (charset == StandardCharsets.UTF_8) {
            // The JDK's own decoder is an order faster than a CharsetDecoder, and marks each error with U+FFFD.
            String quick = new String(bytes, charset);
            return quick.indexOf('\uFFFD') < 0 || losses(quick) == written(bytes) ? quick : null;
        }
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException broken) {
            return null;
        }
    }

    public static boolean ascii(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }

    /** How often U+FFFD itself stands in UTF-8. */
    private static int written(byte[] bytes) {
        int written = 0;
        for (int i = 2; i < bytes.length; i++) {
            written += bytes[i] == (byte) 0xBD && bytes[i - 1] == (byte) 0xBF && bytes[i - 2] == (byte) 0xEF ? 1 : 0;
        }
        return written;
    }

    private static int losses(String text) {
        int losses = 0;
        for (int at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', at + 1)) {
            losses++;
        }
        return losses;
    }
}
