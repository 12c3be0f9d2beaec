package org.pochtenie.letters.mime;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.pochtenie.letters.coding.Decoding;
import org.pochtenie.letters.coding.EncodedWords;

/** Joins parameters that came in pieces or percent-coded (RFC 2231 sections 3 and 4). */
final class Continuations {
    private final Map<String, TreeMap<Integer, Piece>> pieces = new LinkedHashMap<>();

    private record Piece(String value, boolean coded) {}

    /** @param mark what follows the name, from the first star: "*", "*0", "*12*" */
    void add(String name, String mark, String value) {
        boolean coded = mark.endsWith("*");
        String digits = mark.replace("*", "");
        int number = 0;
        if (!digits.isEmpty()) {
            if (digits.length() > 4 || !digits.chars().allMatch(Character::isDigit)) {
                return;
            }
            number = Integer.parseInt(digits);
        }
        pieces.computeIfAbsent(name, n -> new TreeMap<>()).putIfAbsent(number, new Piece(value, coded));
    }

    Map<String, String> joined() {
        Map<String, String> joined = new LinkedHashMap<>();
        pieces.forEach((name, parts) -> joined.put(name, join(parts)));
        return joined;
    }

    private static String join(TreeMap<Integer, Piece> parts) {
        Piece first = parts.firstEntry().getValue();
        String charset = "";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean anyCoded = false;
        for (Piece piece : parts.values()) {
            String value = piece.value();
            if (piece == first && piece.coded()) {
                int quote = value.indexOf('\'');
                int second = quote < 0 ? -1 : value.indexOf('\'', quote + 1);
                if (second > 0) {
                    charset = value.substring(0, quote);
                    value = value.substring(second + 1);
                }
            }
            anyCoded |= piece.coded();
            append(bytes, value, piece.coded());
        }
        String text = Decoding.text(bytes.toByteArray(), charset.isEmpty() ? null : charset)
                .text();
        return anyCoded ? text : EncodedWords.decode(text);
    }

    private static void append(ByteArrayOutputStream bytes, String value, boolean coded) {
        byte[] source = value.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < source.length; i++) {
            if (coded && source[i] == '%' && i + 2 < source.length) {
                int high = Character.digit(source[i + 1], 16);
                int low = Character.digit(source[i + 2], 16);
                if (high >= 0 && low >= 0) {
                    bytes.write(high << 4 | low);
                    i += 2;
                    continue;
                }
            }
            bytes.write(source[i]);
        }
    }
}
