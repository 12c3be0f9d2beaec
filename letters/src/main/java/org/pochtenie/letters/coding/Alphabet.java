package org.pochtenie.letters.coding;

import java.nio.charset.Charset;
import java.util.List;

/** Writing by letters: frequent ones are likely, capitals within words and signs between letters are not. */
final class Alphabet implements Script {
    private static final String SIGNS = "«»“”„‚‘’–—…№©®°§€£±•·½¼¾º¡¿\u00A0";

    private final List<Charset> charsets;
    private final boolean latin;
    private final double bonus;
    private final double[] points;

    /**
     * @param latin whether its letters stand among those of ASCII
     * @param bonus for what is met more often, where two are equally like; negative for what is met rarely
     * @param byFrequency the small letters beyond ASCII, the most frequent first
     */
    Alphabet(boolean latin, double bonus, String byFrequency, String... charsets) {
        this.charsets = List.of(charsets).stream().map(Charset::forName).toList();
        this.latin = latin;
        this.bonus = bonus;
        this.points = new double[byFrequency.chars().max().orElse(0) + 1];
        for (int rank = 0; rank < byFrequency.length(); rank++) {
            points[byFrequency.charAt(rank)] = 1 - 0.9 * rank / byFrequency.length();
        }
    }

    boolean latin() {
        return latin;
    }

    @Override
    public List<Charset> charsets() {
        return charsets;
    }

    @Override
    public double likeness(String text) {
        double sum = 0;
        int counted = 0;
        boolean small = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                small = asciiLetter(c) && (small || c >= 'a');
                continue;
            }
            counted++;
            sum += small && Character.isUpperCase(c) ? -1.5 : points(text, i);
            small = Character.isLetter(c) && (small || Character.isLowerCase(c));
        }
        return counted == 0 ? 0 : sum / counted + bonus;
    }

    private double points(String text, int at) {
        char c = text.charAt(at);
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        char after = at + 1 == text.length() ? ' ' : text.charAt(at + 1);
        char lower = Character.toLowerCase(c);
        double known = lower < points.length ? points[lower] : 0;
        if (known == 0) {
            return other(c, before, after);
        }
        if (!Character.isLetter(before) && !Character.isLetter(after)) {
            // One-letter words are few, and never grown together with a number.
            return Character.isDigit(before) || Character.isDigit(after) ? -0.3 : 0.1;
        }
        if (Character.isLowerCase(c) && at > 1 && capital(before) && capital(text.charAt(at - 2))) {
            return -0.5;
        }
        double likely = latin ? accent(known, before, after) : letter(known, before, after);
        return Character.isUpperCase(c) ? likely * 0.8 : likely;
    }

    /** Accents stand alone between plain letters. */
    private static double accent(double known, char before, char after) {
        if (before < 0xC0 && after < 0xC0) {
            return known;
        }
        return before >= 0xC0 && after >= 0xC0 ? -0.3 : known * 0.3;
    }

    /** Letters of two alphabets do not stand in one word. */
    private static double letter(double known, char before, char after) {
        return asciiLetter(before) || asciiLetter(after) ? -1 : known;
    }

    private static double other(char c, char before, char after) {
        if (SIGNS.indexOf(c) >= 0) {
            boolean inWord = Character.isLetter(before) && Character.isLetter(after);
            return !inWord ? 0.4 : c == '’' ? 0.8 : c == '–' || c == '—' ? 0.2 : -1;
        }
        if (c < 0xA0 || c >= 0xE000) {
            return -2;
        }
        return Character.isLetter(c) ? -0.5 : -1;
    }

    private static boolean capital(char c) {
        return c >= 0x80 && Character.isUpperCase(c);
    }

    private static boolean asciiLetter(char c) {
        return c >= 'A' && c <= 'z' && (c <= 'Z' || c >= 'a');
    }
}
