package org.pochtenie.letters.coding;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds files written into plain text by uuencode ("begin 644 name" … "end"). */
public final class Uuencode {
    private static final Pattern BEGIN = Pattern.compile("(?m)^begin(?:-base64)? [0-7]{3,4} (\\S[^\n]*)$");

    private Uuencode() {}

    /** A file that stood in the text. */
    public record Enclosed(String name, byte[] bytes) {}

    /** The text without the files, and the files. */
    public record Split(String text, List<Enclosed> files) {}

    public static Split split(String text) {
        if (!text.startsWith("begin") && !text.contains("\nbegin")) {
            return new Split(text, List.of());
        }
        List<Enclosed> files = new ArrayList<>();
        StringBuilder rest = new StringBuilder();
        Matcher begin = BEGIN.matcher(text);
        int from = 0;
        while (from <= text.length() && begin.find(from)) {
            int end = text.indexOf("\nend", begin.end());
            if (end < 0 || end + 1 < begin.end() + 1) {
                break;
            }
            byte[] bytes = decode(text.substring(Math.min(begin.end() + 1, end), end));
            int after = text.indexOf('\n', end + 1);
            after = after < 0 ? text.length() : after + 1;
            rest.append(text, from, bytes.length == 0 ? after : begin.start());
            if (bytes.length > 0) {
                files.add(new Enclosed(begin.group(1).trim(), bytes));
            }
            from = after;
        }
        return files.isEmpty()
                ? new Split(text, List.of())
                : new Split(
                        rest.append(text, Math.min(from, text.length()), text.length())
                                .toString(),
                        files);
    }

    /** Nothing when a line is not as long as its first character says. */
    static byte[] decode(String coded) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(coded.length());
        for (String line : coded.split("\n")) {
            String bare = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
            if (bare.isEmpty()) {
                continue;
            }
            int length = bare.charAt(0) - ' ' & 63;
            if (bare.charAt(0) < ' ' || bare.charAt(0) > '`' || bare.length() < 1 + length) {
                return new byte[0];
            }
            line(out, bare, length);
        }
        return out.toByteArray();
    }

    private static void line(ByteArrayOutputStream out, String line, int length) {
        int written = 0;
        for (int at = 1; written < length; at += 4) {
            int bits =
                    value(line, at) << 18 | value(line, at + 1) << 12 | value(line, at + 2) << 6 | value(line, at + 3);
            for (int shift = 16; shift >= 0 && written < length; shift -= 8, written++) {
                out.write(bits >> shift);
            }
        }
    }

    private static int value(String line, int at) {
        return at < line.length() ? line.charAt(at) - ' ' & 63 : 0;
    }
}
