package org.pochtenie.desk.submission;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The headers of a letter's bytes; everything that is not named here stays as it is. */
final class HeaderBlock {
    private HeaderBlock() {}

    /** Without Bcc, which nobody else may read, and with the Message-ID that some programs leave to the server. */
    static byte[] completed(byte[] letter, String messageId) {
        var out = new ByteArrayOutputStream(letter.length + 100);
        boolean dropped = false;
        boolean hasId = false;
        int at = 0;
        while (at < letter.length) {
            int end = lineEnd(letter, at);
            var line = new String(letter, at, Math.min(end - at, 100), StandardCharsets.ISO_8859_1);
            if (line.isBlank() && (line.startsWith("\r") || line.startsWith("\n"))) {
                break;
            }
            boolean goesOn = line.startsWith(" ") || line.startsWith("\t");
            var name = line.toLowerCase(Locale.ROOT);
            dropped = goesOn ? dropped : name.startsWith("bcc:");
            hasId |= !goesOn && name.startsWith("message-id:");
            if (!dropped) {
                out.write(letter, at, end - at);
            }
            at = end;
        }
        if (!hasId) {
            out.writeBytes(("Message-ID: <" + messageId + ">\r\n").getBytes(StandardCharsets.US_ASCII));
        }
        out.write(letter, at, letter.length - at);
        return out.toByteArray();
    }

    private static int lineEnd(byte[] letter, int from) {
        int at = from;
        while (at < letter.length && letter[at] != '\n') {
            at++;
        }
        return Math.min(at + 1, letter.length);
    }
}
