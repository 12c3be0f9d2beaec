package org.pochtenie.letters.writing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** How a body gets through servers that know only short ASCII lines (RFC 2045 section 6). */
enum TransferEncoding {
    SEVEN_BIT("7bit"),
    EIGHT_BIT("8bit"),
    QUOTED_PRINTABLE("quoted-printable"),
    BASE64("base64");

    private static final int WIDTH = 75;
    private static final int LONGEST_LINE = 990;
    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    final String label;

    TransferEncoding(String label) {
        this.label = label;
    }

    /** For text with CRLF line ends: as it is where it is harmless, quoted where it stays readable, else base64. */
    static TransferEncoding forText(byte[] text) {
        int high = 0;
        boolean harmless = true;
        int column = 0;
        for (int i = 0; i < text.length; i++) {
            byte b = text[i];
            high += b < 0 ? 1 : 0;
            column = b == '\n' ? 0 : column + 1;
            boolean blankEnd = b == '\r' && i > 0 && (text[i - 1] == ' ' || text[i - 1] == '\t');
            // Servers may cut blanks at line ends, stumble over dots, and mbox files over "From ".
            boolean lineStart = column == 1 && (b == '.' || b == 'F' || b == '-');
            harmless &= b >= 0
                    && (b >= ' ' || b == '\r' || b == '\n' || b == '\t')
                    && column <= 78
                    && !blankEnd
                    && !lineStart;
        }
        boolean openEnd = text.length > 0 && (text[text.length - 1] == ' ' || text[text.length - 1] == '\t');
        if (harmless && !openEnd) {
            return SEVEN_BIT;
        }
        return high * 6 > text.length ? BASE64 : QUOTED_PRINTABLE;
    }

    /** For a letter within the letter, which must not be coded (RFC 2046 section 5.2.1). */
    static boolean passable(byte[] letter, String boundary) {
        int column = 0;
        for (byte b : letter) {
            column = b == '\n' ? 0 : column + 1;
            if (column > LONGEST_LINE || b == 0) {
                return false;
            }
        }
        return !new String(letter, StandardCharsets.ISO_8859_1).contains(boundary);
    }

    byte[] encode(byte[] bytes) {
        return switch (this) {
            case SEVEN_BIT, EIGHT_BIT -> bytes;
            case BASE64 -> Base64.getMimeEncoder().encode(bytes);
            case QUOTED_PRINTABLE -> quotedPrintable(bytes);
        };
    }

    private static byte[] quotedPrintable(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length * 5 / 4);
        int column = 0;
        for (int i = 0; i < bytes.length; i++) {
            byte b = bytes[i];
            if (b == '\r' && i + 1 < bytes.length && bytes[i + 1] == '\n') {
                out.write('\r');
                out.write('\n');
                column = 0;
                i++;
                continue;
            }
            boolean plain = plain(bytes, i, column);
            if (column + (plain ? 1 : 3) > WIDTH) {
                out.writeBytes(new byte[] {'=', '\r', '\n'});
                column = 0;
                plain = plain(bytes, i, column);
            }
            if (plain) {
                out.write(b);
                column++;
            } else {
                out.write('=');
                out.write(HEX[b >> 4 & 15]);
                out.write(HEX[b & 15]);
                column += 3;
            }
        }
        return out.toByteArray();
    }

    private static boolean plain(byte[] bytes, int at, int column) {
        byte b = bytes[at];
        if (b == ' ' || b == '\t') {
            boolean lineEnd = at + 1 == bytes.length || bytes[at + 1] == '\r' || bytes[at + 1] == '\n';
            return !lineEnd;
        }
        boolean risky = column == 0 && (b == '.' || b == 'F' || b == '-');
        return b > ' ' && b <= '~' && b != '=' && !risky;
    }
}
