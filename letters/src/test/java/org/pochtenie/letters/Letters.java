package org.pochtenie.letters;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Makes raw letters for tests out of lines. */
final class Letters {
    private Letters() {}

    static byte[] raw(String... lines) {
        return (String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    static byte[] raw(Charset charset, String... lines) {
        return (String.join("\r\n", lines) + "\r\n").getBytes(charset);
    }

    static Letter read(String... lines) {
        return LetterReader.read(raw(lines));
    }

    static Letter withHeader(String header) {
        return read("From: Anna Belova <anna@studio.example>", header, "", "Hello");
    }
}
