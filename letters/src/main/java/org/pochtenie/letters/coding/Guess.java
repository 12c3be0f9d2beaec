package org.pochtenie.letters.coding;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Guesses the character set of 8-bit text from what its letters would be in each of them. */
final class Guess {
    private static final int SAMPLE = 2_000;

    private Guess() {}

    static Charset of(byte[] bytes) {
        if (Decoding.strict(bytes, StandardCharsets.UTF_8) != null) {
            return StandardCharsets.UTF_8;
        }
        byte[] sample = sample(bytes);
        Charset best = Charsets.LATIN;
        double most = 0.3;
        Map<Charset, String> texts = new HashMap<>();
        for (Script script : Scripts.ALL) {
            for (Charset charset : script.charsets()) {
                double likeness = script.likeness(texts.computeIfAbsent(charset, set -> new String(sample, set)));
                if (likeness > most) {
                    best = charset;
                    most = likeness;
                }
            }
        }
        return most < 0.6 && mostlyUtf8(sample) ? StandardCharsets.UTF_8 : best;
    }

    /**
     * Another set than the declared one, when the text makes no sense in the declared one and much more in the other;
     * else the declared one.
     */
    static Charset instead(Charset declared, byte[] bytes) {
        Script script = Scripts.of(declared).orElse(null);
        if (script == null || highBytes(bytes) < (Charsets.oneByte(declared) ? 4 : 12)) {
            return declared;
        }
        byte[] sample = sample(bytes);
        double likeness = script.likeness(new String(sample, declared));
        if (likeness > (script instanceof Alphabet alphabet && alphabet.latin() ? 0.45 : 0.6)) {
            return declared;
        }
        Charset guess = of(sample);
        double other = Scripts.of(guess)
                .map(better -> better.likeness(new String(sample, guess)))
                .orElse(0.0);
        return other > likeness + 0.25 && other > 0.5 ? guess : declared;
    }

    /** Lines with 8-bit bytes, as many as it takes. */
    private static byte[] sample(byte[] bytes) {
        if (bytes.length <= SAMPLE) {
            return bytes;
        }
        ByteArrayOutputStream sample = new ByteArrayOutputStream(SAMPLE);
        int start = 0;
        boolean high = false;
        for (int i = 0; i < bytes.length && sample.size() < SAMPLE; i++) {
            high |= bytes[i] < 0;
            if (bytes[i] == '\n' || i - start > SAMPLE || i + 1 == bytes.length) {
                if (high) {
                    sample.write(bytes, start, i + 1 - start);
                }
                start = i + 1;
                high = false;
            }
        }
        return sample.toByteArray();
    }

    private static boolean mostlyUtf8(byte[] sample) {
        String text = new String(sample, StandardCharsets.UTF_8);
        int good = 0;
        int bad = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            bad += c == '\uFFFD' ? 1 : 0;
            good += c > 0x7F && c != '\uFFFD' ? 1 : 0;
        }
        return good > 2 * bad;
    }

    private static int highBytes(byte[] bytes) {
        int high = 0;
        for (byte b : bytes) {
            high += b < 0 ? 1 : 0;
        }
        return high;
    }
}
