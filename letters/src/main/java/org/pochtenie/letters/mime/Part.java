package org.pochtenie.letters.mime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pochtenie.letters.Header;

/** One part of a letter as it stands on the wire: its headers, its raw body, its children. */
public final class Part {
    private static final char ESCAPE = 0x1B;
    private static final Pattern UNFIT = Pattern.compile("[-\\s\"']+");

    final List<Header> headers = new ArrayList<>();
    final List<Part> children = new ArrayList<>();
    final @Nullable Part parent;
    HeaderValue type = HeaderValue.EMPTY;
    boolean multipart;
    private @Nullable HeaderValue disposition;
    private boolean eightBit;
    private byte[] wire = new byte[0];
    private int from;
    private int to;

    Part(@Nullable Part parent) {
        this.parent = parent;
    }

    /** @param header with every byte of its value as a character of its own */
    void add(Header header) {
        headers.add(header);
        eightBit |= eightBit(header);
    }

    /** The body stands in {@code wire} between two places. */
    void body(byte[] wire, int from, int to) {
        this.wire = wire;
        this.from = from;
        this.to = Math.max(from, to);
    }

    /** The raw body, copied. */
    byte[] body() {
        return Arrays.copyOfRange(wire, from, to);
    }

    int bodyLength() {
        return to - from;
    }

    /** Whether a header holds bytes beyond ASCII, or marks that switch to them, which wait to be read. */
    boolean eightBit() {
        return eightBit;
    }

    static boolean eightBit(Header header) {
        String value = header.value();
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) > 127 || value.charAt(i) == ESCAPE) {
                return true;
            }
        }
        return false;
    }

    @Nullable
    String header(String name) {
        for (Header header : headers) {
            if (header.is(name)) {
                return header.value();
            }
        }
        return null;
    }

    /** The media type, {@code text/plain} for what cannot be one, {@code message/rfc822} by default in a digest. */
    String mediaType() {
        String value = type.value();
        if (value.indexOf('/') > 0) {
            return value;
        }
        if (value.isEmpty() && parent != null && parent.mediaType().equals("multipart/digest")) {
            return "message/rfc822";
        }
        return value.equals("html") || value.equals("text/html;") ? "text/html" : "text/plain";
    }

    /** Whether the letter itself says plain text, or nothing at all (RFC 2045 section 5.2), and no unknown type. */
    boolean saysPlain() {
        String value = type.value();
        return value.isEmpty() || value.equals("text") || value.equals("plain") || value.startsWith("text/plain");
    }

    /** In lower case without hyphens, blanks and quotation marks, which many programs get wrong; empty when there is none. */
    String transferEncoding() {
        String value = header("Content-Transfer-Encoding");
        if (value == null) {
            return "";
        }
        String encoding = HeaderValue.parse(value).value();
        return switch (encoding) {
            case "7bit", "8bit", "base64" -> encoding;
            case "quoted-printable" -> "quotedprintable";
            default -> UNFIT.matcher(encoding).replaceAll("");
        };
    }

    /** To be asked for only when the headers are complete, and their 8-bit bytes understood. */
    HeaderValue disposition() {
        if (disposition == null) {
            disposition = HeaderValue.parse(header("Content-Disposition"));
        }
        return disposition;
    }

    /** The file name of Content-Disposition or else of Content-Type; empty when there is none. */
    String fileName() {
        String name = disposition().parameter("filename");
        if (name == null || name.isBlank()) {
            name = type.parameter("name");
        }
        return name == null ? "" : name.strip().replaceAll("[\\r\\n\\t]+", " ");
    }

    @Nullable
    String contentId() {
        String id = header("Content-ID");
        if (id == null || id.isBlank()) {
            return null;
        }
        String bare = id.strip();
        return bare.startsWith("<") && bare.endsWith(">") ? bare.substring(1, bare.length() - 1) : bare;
    }

    boolean within(String multipartType) {
        for (Part above = parent; above != null; above = above.parent) {
            if (above.mediaType().equals(multipartType)) {
                return true;
            }
        }
        return false;
    }
}
