package org.pochtenie.letters.mime;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pochtenie.letters.Defect.Kind;
import org.pochtenie.letters.Header;
import org.pochtenie.letters.coding.Decoding;

/**
 * Reads headers in which 8-bit bytes stand as they are (allowed by RFC 6532 for UTF-8 only): one letter has one
 * character set as a rule, so what its parts declare, or else all its 8-bit headers and its first text together, decide.
 */
final class EightBitHeaders {
    private static final int SAMPLE = 4_000;

    private final List<Part> waiting = new ArrayList<>();
    private @Nullable Part firstText;
    private @Nullable String declared;

    private EightBitHeaders() {}

    /** Tells the set that was found out; null when there are no such headers. */
    static @Nullable Charset read(Part root, Defects defects) {
        EightBitHeaders headers = new EightBitHeaders();
        headers.look(root);
        return headers.waiting.isEmpty() ? null : headers.read(defects);
    }

    private void look(Part part) {
        if (part.eightBit()) {
            waiting.add(part);
        }
        String charset = part.type.parameter("charset");
        boolean says = charset != null && !charset.equalsIgnoreCase("us-ascii");
        declared = declared == null && says ? charset : declared;
        firstText = firstText == null && part.mediaType().startsWith("text/") ? part : firstText;
        part.children.forEach(this::look);
    }

    private Charset read(Defects defects) {
        Charset charset = Decoding.charset(evidence(), declared);
        for (Part part : waiting) {
            part.headers.replaceAll(header -> Part.eightBit(header) ? read(header, charset) : header);
            part.type = HeaderValue.parse(part.header("Content-Type"));
        }
        if (charset != StandardCharsets.UTF_8) {
            defects.add(Kind.CHARSET, "8-bit headers, read as " + charset.name());
        }
        return charset;
    }

    private static Header read(Header header, Charset charset) {
        byte[] bytes = header.value().getBytes(StandardCharsets.ISO_8859_1);
        return new Header(header.name(), Decoding.piece(bytes, charset));
    }

    private byte[] evidence() {
        ByteArrayOutputStream evidence = new ByteArrayOutputStream();
        for (Part part : waiting) {
            for (Header header : part.headers) {
                if (evidence.size() < SAMPLE && Part.eightBit(header)) {
                    evidence.writeBytes(header.value().getBytes(StandardCharsets.ISO_8859_1));
                    evidence.write('\n');
                }
            }
        }
        if (firstText != null) {
            byte[] body = firstText.transferEncoding().equals("base64") ? new byte[0] : firstText.body();
            evidence.write(body, 0, Math.min(body.length, SAMPLE));
        }
        return evidence.toByteArray();
    }
}
