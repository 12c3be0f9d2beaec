package org.pochtenie.letters;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells whether two deliveries are the same letter although they came by different ways. */
public final class LetterIdentity {
    private static final Set<String> TRACE = Set.of(
            "received",
            "delivered-to",
            "return-path",
            "envelope-to",
            "delivery-date",
            "dkim-signature",
            "domainkey-signature",
            "authentication-results",
            "received-spf",
            "status",
            "lines",
            "content-length",
            "errors-to",
            "old-received",
            "bcc");

    private final MessageDigest digest = sha256();

    private LetterIdentity() {}

    /**
     * 32 bytes (SHA-256), equal for deliveries that differ only in trace headers ({@code Received}, {@code X-…},
     * {@code ARC-…}, DKIM). With a Message-ID: of the id, From, Date, Subject and content; without: of all other headers
     * and the raw body.
     */
    public static byte[] of(Letter letter, byte[] raw) {
        LetterIdentity identity = new LetterIdentity();
        if (letter.messageId() == null) {
            letter.headers().stream().filter(header -> !trace(header)).forEach(identity::header);
            identity.add(body(raw));
        } else {
            identity.add(letter.messageId());
            identity.add(letter.from() == null ? null : letter.from().address());
            identity.add(letter.date() == null ? null : letter.date().toString());
            identity.add(letter.subject());
            identity.content(letter);
        }
        return identity.digest.digest();
    }

    private void content(Letter letter) {
        add(letter.text().strip());
        add(letter.html() == null ? null : letter.html().strip());
        for (Attachment attachment : letter.attachments()) {
            add(attachment.name());
            add(attachment.bytes());
        }
    }

    private void header(Header header) {
        add(header.name().toLowerCase(Locale.ROOT));
        add(header.value());
    }

    private static boolean trace(Header header) {
        String name = header.name().toLowerCase(Locale.ROOT);
        return name.startsWith("x-") || name.startsWith("arc-") || name.startsWith("resent-") || TRACE.contains(name);
    }

    private void add(@Nullable String text) {
        add(text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8));
    }

    /** Each piece with its length, so that no two rows of pieces look alike. */
    private void add(byte[] bytes) {
        digest.update(ByteBuffer.allocate(4).putInt(bytes.length).flip());
        digest.update(bytes);
    }

    /** What follows the first empty line, with LF line ends and without blank lines at the end. */
    private static byte[] body(byte[] raw) {
        String all = new String(raw, StandardCharsets.ISO_8859_1).replace("\r\n", "\n");
        int gap = all.indexOf("\n\n");
        return (gap < 0 ? all : all.substring(gap)).strip().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
