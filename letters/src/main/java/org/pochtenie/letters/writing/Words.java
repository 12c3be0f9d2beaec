package org.pochtenie.letters.writing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Writes words for headers: plain where that is possible, else quoted or encoded (RFC 2047). */
final class Words {
    /** 45 bytes are 60 characters of base64; with "=?UTF-8?B?" and "?=" they stay under the 75 that are allowed. */
    private static final int BYTES_PER_WORD = 45;

    private static final int LONGEST_PLAIN_WORD = 70;

    private Words() {}

    /** Pieces of unstructured text such as a subject; a blank or a fold may stand between any two. */
    static List<String> text(String text) {
        if (plain(text)) {
            return List.of(text.split(" ", -1));
        }
        return encoded(text);
    }

    /** Pieces of a display name. */
    static List<String> phrase(String name) {
        if (!plain(name)) {
            return encoded(name);
        }
        if (name.chars()
                        .allMatch(
                                c -> c == ' ' || Character.isLetterOrDigit(c) || "!#$%&'*+-/=?^_`{|}~".indexOf(c) >= 0)
                && !name.contains("  ")
                && name.equals(name.strip())) {
            return List.of(name.split(" "));
        }
        return List.of(quoted(name));
    }

    static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    static boolean plain(String text) {
        int word = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            word = c == ' ' ? 0 : word + 1;
            if (c < ' ' || c > '~' || word > LONGEST_PLAIN_WORD) {
                return false;
            }
        }
        return !text.contains("=?") && text.equals(text.strip()) && !text.contains("  ");
    }

    static List<String> encoded(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        int bytes = 0;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            int size = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
            if (bytes + size > BYTES_PER_WORD) {
                words.add(word(piece.toString()));
                piece.setLength(0);
                bytes = 0;
            }
            piece.appendCodePoint(point);
            bytes += size;
            i += Character.charCount(point);
        }
        words.add(word(piece.toString()));
        return words;
    }

    private static String word(String piece) {
        return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(piece.getBytes(StandardCharsets.UTF_8)) + "?=";
    }
}
