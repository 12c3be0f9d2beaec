package org.pochtenie.letters.writing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes a file name as a parameter: RFC 2231 for those who know it, RFC 2047 for the old ones. */
final class Parameters {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final int PIECE = 60;
    private static final int SHORT = 60;
    private static final int LONGEST = 100;

    private Parameters() {}

    private static final Pattern METHOD = Pattern.compile("(?m)^METHOD:([A-Z-]{1,20})\\r?$");
    private static final int CALENDAR_HEAD = 2_000;

    /** A calendar must name its method beside its type, or no calendar program takes it up (RFC 6047 section 2.4). */
    static String typeOf(String type, byte[] bytes) {
        if (!type.equals("text/calendar")) {
            return type;
        }
        String head = new String(bytes, 0, Math.min(bytes.length, CALENDAR_HEAD), StandardCharsets.UTF_8);
        Matcher method = METHOD.matcher(head);
        return method.find() ? type + "; charset=utf-8; method=" + method.group(1) : type;
    }

    /** Pieces such as {@code filename="=?UTF-8?B?…?="} and {@code filename*0*=UTF-8''…}, without semicolons. */
    static List<String> fileName(String parameter, String name) {
        boolean plain =
                name.chars().allMatch(c -> c >= ' ' && c <= '~') && name.length() <= SHORT && !name.contains("=?");
        List<String> pieces = new ArrayList<>();
        if (plain) {
            pieces.add(parameter + "=" + Words.quoted(name));
            return pieces;
        }
        pieces.add(parameter + "=\"" + String.join(" ", Words.encoded(shortened(name))) + "\"");
        if (parameter.equals("filename")) {
            extended(pieces, coded(name));
        }
        return pieces;
    }

    /** For the old ones, who get it in one line: the beginning and the ending. */
    private static String shortened(String name) {
        if (name.codePointCount(0, name.length()) <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        return name.substring(0, name.offsetByCodePoints(0, LONGEST - 10)) + ending;
    }

    private static void extended(List<String> pieces, String coded) {
        if (coded.length() <= PIECE) {
            pieces.add("filename*=UTF-8''" + coded);
            return;
        }
        int from = 0;
        for (int number = 0; from < coded.length(); number++) {
            int end = Math.min(from + PIECE, coded.length());
            // A percent code stays in one piece.
            int percent = coded.lastIndexOf('%', end - 1);
            end = end < coded.length() && percent > end - 3 ? percent : end;
            pieces.add("filename*" + number + "*=" + (number == 0 ? "UTF-8''" : "") + coded.substring(from, end));
            from = end;
        }
    }

    private static String coded(String name) {
        StringBuilder coded = new StringBuilder();
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            boolean safe =
                    b >= '0' && b <= '9' || b >= 'A' && b <= 'Z' || b >= 'a' && b <= 'z' || "-._".indexOf(b) >= 0;
            if (safe) {
                coded.append((char) b);
            } else {
                coded.append('%').append(HEX.toHexDigits(b));
            }
        }
        return coded.toString();
    }
}
