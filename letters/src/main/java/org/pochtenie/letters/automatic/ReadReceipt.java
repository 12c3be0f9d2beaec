package org.pochtenie.letters.automatic;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pochtenie.letters.Attachment;
import org.pochtenie.letters.Letter;

/**
 * The news that a letter of ours was read, or thrown away unread (RFC 8098). It is written by a program, asked by us,
 * and no sign that the letter was not delivered.
 *
 * @param originalMessageId which of our letters, without angle brackets; null when it does not say
 * @param recipient whose program tells, bare lower-case address; empty when it does not say
 * @param what what was done with the letter
 */
public record ReadReceipt(@Nullable String originalMessageId, String recipient, What what) {
    /** What was done with a letter (RFC 8098 section 3.2.6.2). */
    public enum What {
        /** Shown to the reader; whether he understood it nobody knows. */
        DISPLAYED,
        /** Thrown away, read or unread. */
        DELETED,
        /** Sent on or worked upon by a program, without being shown. */
        PROCESSED,
        /** The reader does not want it to be told. */
        DENIED,
        /** The program could not tell. */
        FAILED
    }

    /** Empty for letters that are no receipts. */
    public static Optional<ReadReceipt> of(Letter letter) {
        for (Attachment part : letter.attachments()) {
            if (part.type().equals("message/disposition-notification")
                    || part.type().equals("message/global-disposition-notification")) {
                return Optional.of(receipt(letter, ReportFields.text(part)));
            }
        }
        return Optional.empty();
    }

    private static ReadReceipt receipt(Letter letter, String report) {
        for (Map<String, String> group : ReportFields.groups(report)) {
            String done = group.getOrDefault("disposition", "");
            if (!done.isEmpty()) {
                String id = group.getOrDefault("original-message-id", "").replaceAll("[<>\\s]", "");
                String last = ReportFields.address(group, "final-recipient");
                String first = ReportFields.address(group, "original-recipient");
                return new ReadReceipt(
                        id.isEmpty() ? ReturnedLetter.id(letter) : id,
                        first.indexOf('@') > 0 ? first : last,
                        what(done.substring(done.indexOf(';') + 1).strip().toLowerCase(Locale.ROOT)));
            }
        }
        return new ReadReceipt(ReturnedLetter.id(letter), "", What.FAILED);
    }

    private static What what(String done) {
        return switch (done.split("[/,\\s]", 2)[0]) {
            case "displayed" -> What.DISPLAYED;
            case "deleted" -> What.DELETED;
            case "processed", "dispatched" -> What.PROCESSED;
            case "denied" -> What.DENIED;
            default -> What.FAILED;
        };
    }
}
