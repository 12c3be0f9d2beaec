package org.pochtenie.letters.coding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Guesses the character set of unlabelled 8-bit text from what its letters would be. */
final class Guess {
    private static final int SAMPLE = 20_000;
    private static final String FREQUENT = "оеаинтсрвлкмдпуяыьгз";

    private Guess() {}

    static Charset of(byte[] bytes) {
        if (Decoding.strict(bytes, StandardCharsets.UTF_8) != null) {
            return StandardCharsets.UTF_8;
        }
        byte[] sample = bytes.length > SAMPLE ? Arrays.copyOf(bytes, SAMPLE) : bytes;
        if (runs(sample) < 2.0) {
            return mostlyUtf8(sample) ? StandardCharsets.UTF_8 : Charsets.LATIN;
        }
        Charset best = Charsets.CYRILLIC_WINDOWS;
        double score = 0;
        for (Charset candidate : List.of(Charsets.CYRILLIC_WINDOWS, Charsets.CYRILLIC_KOI, Charsets.CYRILLIC_DOS)) {
            double share = cyrillic(new String(sample, candidate));
            if (share > score) {
                best = candidate;
                score = share;
            }
        }
        if (score > 0.55) {
            return best;
        }
        return mostlyUtf8(sample) ? StandardCharsets.UTF_8 : eastern(sample);
    }

    private static Charset eastern(byte[] sample) {
        if (hanzi(new String(sample, Charsets.CHINESE)) > 0.8) {
            return Charsets.CHINESE;
        }
        return Charsets.LATIN;
    }

    /** How many 8-bit bytes stand together on average: accents stand alone, other scripts come in words. */
    private static double runs(byte[] sample) {
        int runs = 0;
        int high = 0;
        boolean inside = false;
        for (byte b : sample) {
            if (b < 0) {
                high++;
                runs += inside ? 0 : 1;
            }
            inside = b < 0;
        }
        return runs == 0 ? 0 : (double) high / runs;
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

    private static double cyrillic(String text) {
        double score = 0;
        int counted = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                continue;
            }
            counted++;
            if (FREQUENT.indexOf(c) >= 0) {
                score += 1;
            } else if (c >= 'а' && c <= 'я') {
                score += 0.6;
            } else if (c >= 'А' && c <= 'Я') {
                boolean first = i == 0 || !Character.isLowerCase(text.charAt(i - 1));
                score += first ? 0.6 : 0;
            } else if ("ёЁіїєґІЇЄҐў«»—–№“”".indexOf(c) >= 0) {
                score += 0.4;
            }
        }
        return counted == 0 ? 0 : score / counted;
    }

    private static double hanzi(String text) {
        int common = 0;
        int counted = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                counted++;
                common +=
                        c >= 0x4E00 && c <= 0x9FFF || c >= 0x3000 && c <= 0x303F || c >= 0xFF00 && c <= 0xFF5E ? 1 : 0;
            }
        }
        return counted == 0 ? 0 : (double) common / counted;
    }
}
