package org.pochtenie.letters.coding;

import java.nio.charset.Charset;
import java.util.BitSet;
import java.util.List;

/** Writing by thousands of signs: a few hundred of them make up most of any text. */
final class Ideographs implements Script {
    private final List<Charset> charsets;
    private final BitSet frequent = new BitSet();

    Ideographs(String frequent, String... charsets) {
        this.charsets = List.of(charsets).stream().map(Charset::forName).toList();
        frequent.chars().forEach(this.frequent::set);
    }

    @Override
    public List<Charset> charsets() {
        return charsets;
    }

    @Override
    public double likeness(String text) {
        double sum = 0;
        int counted = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                counted++;
                sum += strayed(text, i) ? -0.5 : points(c);
            }
        }
        return counted == 0 ? 0 : sum / counted;
    }

    /** A single sign within or beside an English word is most likely half of it. */
    private static boolean strayed(String text, int at) {
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        char after = at + 1 == text.length() ? ' ' : text.charAt(at + 1);
        return before < 0x80 && after < 0x80 && (Character.isLetter(before) || Character.isLetter(after));
    }

    private double points(char c) {
        if (frequent.get(c)) {
            return 1;
        }
        if (c >= 0x3040 && c <= 0x30FF) {
            return frequent.get('の') ? 0.8 : -0.3;
        }
        if (c >= 0x3000 && c <= 0x303F || c >= 0xFF00 && c <= 0xFF5E || "“”‘’…—·※★☆◆●■□▲▶◇○".indexOf(c) >= 0) {
            return 0.5;
        }
        if (c >= 0x4E00 && c <= 0x9FFF) {
            return frequent.get('는') ? -0.5 : -0.1;
        }
        if (c >= 0xAC00 && c <= 0xD7A3) {
            return frequent.get('는') ? 0 : -1;
        }
        if (c < 0xA0 || c >= 0xE000) {
            return c >= 0xFF61 && c <= 0xFF9F ? -0.8 : -2;
        }
        // All these sets hold Greek, Cyrillic and signs too.
        return c < 0x0460 || c >= 0x2000 && c < 0x2C00 ? 0.2 : -0.8;
    }
}
