package org.pochtenie.letters.coding;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Text in which seven-bit marks switch between sets: ISO-2022 (RFC 1468, RFC 1557, RFC 1922), HZ (RFC 1843), UTF-7. */
final class Shifted {
    private static final byte ESCAPE = 0x1B;
    private static final String JAPANESE = "x-windows-50221";

    /** With the signs that makers of programs added. */
    private static final String JAPANESE_OF_MAKERS = "x-windows-iso2022jp";

    private Shifted() {}

    /** The text, or null when the bytes are not of this kind. */
    static @Nullable Decoded text(byte[] bytes, @Nullable String label) {
        String said = label == null ? "" : label.toLowerCase(Locale.ROOT);
        if (said.contains("utf-7")) {
            return new Decoded(Utf7.decode(bytes), StandardCharsets.UTF_8, null);
        }
        if (said.startsWith("hz")) {
            return new Decoded(new String(withHighBits(bytes), Charsets.CHINESE), Charsets.CHINESE, null);
        }
        String name = iso2022(bytes);
        if (name == null) {
            return null;
        }
        Charset charset = Charset.forName(name);
        String text = new String(bytes, charset);
        if (name.equals(JAPANESE) && text.indexOf('\uFFFD') >= 0) {
            charset = Charset.forName(JAPANESE_OF_MAKERS);
            text = new String(bytes, charset);
        }
        boolean told = said.contains("2022") || said.startsWith("cp5022");
        String trouble = text.indexOf('\uFFFD') >= 0 ? "some characters are broken" : null;
        return new Decoded(text, charset, told ? trouble : "read as " + name);
    }

    /** By its first escape sequence that chooses a set of two bytes. */
    private static @Nullable String iso2022(byte[] bytes) {
        for (int i = 0; i + 2 < bytes.length; i++) {
            if (bytes[i] != ESCAPE) {
                continue;
            }
            if (bytes[i + 1] == '$' && bytes[i + 2] == ')' && i + 3 < bytes.length) {
                return bytes[i + 3] == 'C' ? "ISO-2022-KR" : "ISO-2022-CN";
            }
            if (bytes[i + 1] == '$' || bytes[i + 1] == '(' && bytes[i + 2] == 'J' || bytes[i + 2] == 'I') {
                return JAPANESE;
            }
        }
        return null;
    }

    private static byte[] withHighBits(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        boolean chinese = false;
        for (int i = 0; i < bytes.length; i++) {
            byte next = i + 1 < bytes.length ? bytes[i + 1] : 0;
            if (bytes[i] == '~' && (next == '{' || next == '}' || next == '~' || next == '\n')) {
                chinese = next == '{' || next == '~' && chinese;
                if (next == '~') {
                    out.write('~');
                }
                i++;
            } else {
                chinese &= bytes[i] != '\n';
                out.write(chinese && bytes[i] > ' ' ? bytes[i] | 0x80 : bytes[i]);
            }
        }
        return out.toByteArray();
    }
}
