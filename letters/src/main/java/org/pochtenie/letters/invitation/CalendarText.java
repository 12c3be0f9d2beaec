package org.pochtenie.letters.invitation;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pochtenie.letters.coding.Decoding;

/** Makes the lines of a calendar of bytes: unfolded first, so that a character cut by a fold is whole again. */
final class CalendarText {
    private static final int LONGEST = 2 << 20;
    private static final int MOST_LINES = 50_000;

    private CalendarText() {}

    static List<ContentLine> lines(byte[] bytes, @Nullable String charset) {
        List<ContentLine> lines = new ArrayList<>();
        StringBuilder pending = new StringBuilder();
        for (String line : text(bytes, charset).split("\n", MOST_LINES)) {
            if (ContentLine.of(line) == null) {
                // A raw line break within a text: what follows belongs to the line before it.
                pending.append("\\n").append(line);
            } else {
                add(lines, pending);
                pending.append(line);
            }
        }
        add(lines, pending);
        return lines;
    }

    private static void add(List<ContentLine> lines, StringBuilder pending) {
        ContentLine line = ContentLine.of(pending.toString());
        if (line != null) {
            lines.add(line);
        }
        pending.setLength(0);
    }

    private static String text(byte[] bytes, @Nullable String charset) {
        Charset wide = wide(bytes);
        byte[] narrow = wide == null ? bytes : new String(bytes, wide).getBytes(StandardCharsets.UTF_8);
        byte[] whole = unfolded(narrow);
        String utf8 = new String(whole, StandardCharsets.UTF_8);
        // RFC 5545 section 3.1.4: UTF-8, whatever the label says; the label counts where it is not.
        String text = utf8.indexOf('\uFFFD') < 0 && !escapes(whole)
                ? utf8
                : Decoding.text(whole, charset).text();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static boolean escapes(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0x1B) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Charset wide(byte[] bytes) {
        if (bytes.length < 4) {
            return null;
        }
        boolean big = bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF || bytes[0] == 0 && bytes[1] == 'B';
        boolean little = bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE || bytes[0] == 'B' && bytes[1] == 0;
        return big ? StandardCharsets.UTF_16BE : little ? StandardCharsets.UTF_16LE : null;
    }

    /** Without folds and carriage returns; a line ends with {@code \n}. */
    private static byte[] unfolded(byte[] bytes) {
        int length = Math.min(bytes.length, LONGEST);
        ByteArrayOutputStream out = new ByteArrayOutputStream(length);
        for (int i = 0; i < length; i++) {
            byte b = bytes[i];
            if (b != '\r' && b != '\n') {
                out.write(b == 0 ? ' ' : b);
                continue;
            }
            while (b == '\r' && i + 1 < length && bytes[i + 1] == '\r') {
                i++;
            }
            int next = b == '\r' && i + 1 < length && bytes[i + 1] == '\n' ? i + 2 : i + 1;
            boolean fold = next < length && (bytes[next] == ' ' || bytes[next] == '\t');
            if (!fold) {
                out.write('\n');
            }
            i = fold ? next : next - 1;
        }
        return out.toByteArray();
    }
}
