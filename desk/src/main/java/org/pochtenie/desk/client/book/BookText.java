package org.pochtenie.desk.client.book;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The bytes of a file as text: UTF-8 where they are that, else windows-1251, which Russian spreadsheets still write.
 *
 * @param charset its name, as people write it
 */
record BookText(String text, String charset) {
    private static final Charset WINDOWS_1251 = Charset.forName("windows-1251");

    static BookText of(byte[] bytes) {
        if (bytes.length > 1 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xfe
                || bytes.length > 1 && (bytes[0] & 0xff) == 0xfe && (bytes[1] & 0xff) == 0xff) {
            return new BookText(new String(bytes, StandardCharsets.UTF_16), "UTF-16");
        }
        try {
            var strict = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
            var text = strict.decode(ByteBuffer.wrap(bytes)).toString();
            return new BookText(text.startsWith("\uFEFF") ? text.substring(1) : text, "UTF-8");
        } catch (CharacterCodingException e) {
            return new BookText(new String(bytes, WINDOWS_1251), "windows-1251");
        }
    }
}
