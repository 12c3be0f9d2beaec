package org.pochtenie.letters.automatic;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pochtenie.letters.Attachment;
import org.pochtenie.letters.Letter;

/** Finds out which letter came back with a report: by its headers in the report, or as the report's own text has them. */
final class ReturnedLetter {
    private static final Pattern MESSAGE_ID = Pattern.compile(
            "(?im)^[> \\t]{0,10}(?:X-Original-)?Message-ID:[ \\t]*(?:\\r?\\n[ \\t]+)?<?([^<>\\s]{3,500})>?");
    private static final int SCANNED = 200_000;

    private ReturnedLetter() {}

    /** Without angle brackets; null when nothing tells. */
    static @Nullable String id(Letter letter) {
        for (Attachment part : letter.attachments()) {
            if (returned(part.type())) {
                String id = in(ReportFields.text(part));
                if (id != null) {
                    return id;
                }
            }
        }
        String text = letter.text();
        String quoted = in(text.length() > SCANNED ? text.substring(0, SCANNED) : text);
        if (quoted != null) {
            return quoted;
        }
        return letter.inReplyTo().isEmpty()
                ? (letter.references().isEmpty() ? null : letter.references().getLast())
                : letter.inReplyTo().getFirst();
    }

    private static boolean returned(String type) {
        return switch (type) {
            case "message/rfc822",
                    "message/global",
                    "message/global-headers",
                    "text/rfc822-headers",
                    "message/rfc822-headers",
                    "text/rfc822",
                    "message/partial" -> true;
            default -> false;
        };
    }

    private static @Nullable String in(String text) {
        Matcher id = MESSAGE_ID.matcher(text);
        while (id.find()) {
            if (id.group(1).indexOf('@') > 0) {
                return id.group(1);
            }
        }
        return null;
    }
}
