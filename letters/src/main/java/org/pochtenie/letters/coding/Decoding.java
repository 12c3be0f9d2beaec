package org.pochtenie.letters.coding;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes text of bytes: by the label when it fits, else by what the bytes look like, else with losses. */
public final class Decoding {
    private Decoding() {}

    /** Never fails; {@link Decoded#trouble} tells what the label got wrong. */
    public static Decoded text(byte[] bytes, @Nullable String label) {
        boolean ascii = ascii(bytes);
        if (ascii && !shifting(label, bytes)) {
            return new Decoded(new String(bytes, StandardCharsets.ISO_8859_1), StandardCharsets.US_ASCII, null);
        }
        if (label != null && label.toLowerCase(Locale.ROOT).contains("utf-7")) {
            return new Decoded(Utf7.decode(bytes), StandardCharsets.UTF_8, null);
        }
        Charset declared = Charsets.named(label);
        if (ascii && declared == null) {
            return new Decoded(new String(bytes, StandardCharsets.ISO_8859_1), StandardCharsets.US_ASCII, null);
        }
        if (declared == null || declared == StandardCharsets.US_ASCII) {
            return guessed(bytes, label == null ? "8-bit text without a character set" : "character set " + label);
        }
        return declared(bytes, declared);
    }

    /** The character set that unlabelled bytes are most likely written in. */
    public static Charset guess(byte[] bytes) {
        return Guess.of(bytes);
    }

    private static Decoded declared(byte[] bytes, Charset declared) {
        if (Charsets.oneByte(declared)) {
            String utf8 = strict(bytes, StandardCharsets.UTF_8);
            return utf8 == null
                    ? new Decoded(new String(bytes, declared), declared, null)
                    : new Decoded(utf8, StandardCharsets.UTF_8, "UTF-8 labelled " + declared.name());
        }
        String strict = strict(bytes, declared);
        if (strict != null) {
            return new Decoded(strict, declared, null);
        }
        String lossy = new String(bytes, declared);
        if (losses(lossy) * 20 <= highBytes(bytes)) {
            return new Decoded(lossy, declared, "some characters are broken");
        }
        return guessed(bytes, "not " + declared.name());
    }

    private static Decoded guessed(byte[] bytes, String trouble) {
        Charset guess = Guess.of(bytes);
        return new Decoded(new String(bytes, guess), guess, trouble + ", read as " + guess.name());
    }

    static @Nullable String strict(byte[] bytes, Charset charset) {
        if (charset == StandardCharsets.UTF_8) {
            // The JDK's own decoder is an order faster than a CharsetDecoder, and marks each error with U+FFFD.
            String quick = new String(bytes, charset);
            if (quick.indexOf('\uFFFD') < 0) {
                return quick;
            }
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

    private static boolean shifting(@Nullable String label, byte[] bytes) {
        if (label == null || label.length() < 5) {
            return false;
        }
        String lower = label.toLowerCase(Locale.ROOT);
        if (lower.contains("2022") || lower.startsWith("cp5022")) {
            return contains(bytes, (byte) 0x1B);
        }
        return lower.contains("utf-7")
                || lower.contains("utf-16")
                || lower.contains("utf-32")
                || lower.startsWith("hz");
    }

    private static boolean contains(byte[] bytes, byte wanted) {
        for (byte b : bytes) {
            if (b == wanted) {
                return true;
            }
        }
        return false;
    }

    private static int losses(String text) {
        int losses = 0;
        for (int at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', at + 1)) {
            losses++;
        }
        return losses;
    }

    private static int highBytes(byte[] bytes) {
        int high = 0;
        for (byte b : bytes) {
            high += b < 0 ? 1 : 0;
        }
        return high;
    }
}
