package org.pochtenie.letters;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pochtenie.letters.automatic.AutoReply;
import org.pochtenie.letters.automatic.DeliveryReport;
import org.pochtenie.letters.automatic.ReadReceipt;
import org.pochtenie.letters.mime.HeaderValue;
import org.pochtenie.letters.protection.Protection;

/**
 * A letter as it was read. Lists are unmodifiable and keep the order of the letter.
 *
 * @param messageId without angle brackets, null when missing
 * @param inReplyTo ids without angle brackets, usually one
 * @param references ids without angle brackets, oldest first (RFC 5322 section 3.6.4)
 * @param subject decoded and unfolded; empty when missing
 * @param from the first address of From, or its name where it holds no address; null when there is none: see
 *     {@link #author()}
 * @param sender of the Sender header, null when there is none
 * @param date of the Date header, null when missing or unreadable
 * @param plain the first text/plain body part as it stands, neither joined nor unfolded; empty when there is none
 * @param text the letter as plain text with {@code \n} line ends: its text/plain parts, or its HTML rendered
 * @param html the HTML as it came, unsafe: show it only through {@link SafeHtml}; null when there is none
 * @param attachments files, pictures within the HTML and nested letters ({@code message/rfc822})
 * @param headers all header fields of the letter itself, in order
 * @param defects what is wrong with it
 */
public record Letter(
        @Nullable String messageId,
        List<String> inReplyTo,
        List<String> references,
        String subject,
        @Nullable Address from,
        @Nullable Address sender,
        List<Address> replyTo,
        List<Address> to,
        List<Address> cc,
        List<Address> bcc,
        @Nullable Instant date,
        String plain,
        String text,
        @Nullable String html,
        List<Attachment> attachments,
        List<Header> headers,
        List<Defect> defects) {

    /** Who wrote it: From, or where that names no address, the first one of Sender and Reply-To. */
    public @Nullable Address author() {
        if (from != null && !from.address().isEmpty()) {
            return from;
        }
        String name = from == null ? "" : from.name();
        return Stream.concat(Stream.ofNullable(sender), replyTo.stream())
                .filter(address -> !address.address().isEmpty())
                .map(address -> name.isEmpty() ? address : new Address(name, address.address()))
                .findFirst()
                .orElse(from);
    }

    /** The first header of that name in any case, not decoded; null when there is none. */
    public @Nullable String header(String name) {
        for (Header header : headers) {
            if (header.is(name)) {
                return header.value();
            }
        }
        return null;
    }

    /** All headers of that name, in order. */
    public List<Header> headers(String name) {
        return headers.stream().filter(header -> header.is(name)).toList();
    }

    /** The media type of the whole letter in lower case; {@code text/plain} when none is given (RFC 2045 section 5.2). */
    public String contentType() {
        String type = HeaderValue.parse(header("Content-Type")).value();
        return type.isEmpty() ? "text/plain" : type;
    }

    /** Carries a signature of S/MIME (RFC 8551) or OpenPGP (RFC 3156, RFC 9580); nothing is verified. */
    public boolean signed() {
        return Protection.of(this).stream().anyMatch(protection -> protection.kind() == Protection.Kind.SIGNED);
    }

    /** Encrypted, or a part of it, by S/MIME (RFC 8551) or OpenPGP (RFC 3156, RFC 9580). */
    public boolean encrypted() {
        return Protection.of(this).stream().anyMatch(protection -> protection.kind() == Protection.Kind.ENCRYPTED);
    }

    /** True when a header or the form says that a program wrote it: a bounce, a report, an automatic answer. */
    public boolean automatic() {
        return AutoReply.of(this).isPresent()
                || DeliveryReport.of(this).isPresent()
                || ReadReceipt.of(this).isPresent();
    }
}
