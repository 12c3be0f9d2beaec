package org.pochtenie.letters.writing;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pochtenie.letters.Address;
import org.pochtenie.letters.Attachment;
import org.pochtenie.letters.Header;

/** Refuses whatever could forge a header: line breaks, NULs, broken ids and names. */
public final class HeaderChecks {
    private static final Pattern NAME = Pattern.compile("[!-9;-~]{1,100}");
    private static final Pattern ID = Pattern.compile("[^\\s<>\\p{Cntrl}]{1,900}");
    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s<>,;\\p{Cntrl}]{1,800}|\"[^\\p{Cntrl}]{1,400}\"@[^\\s<>]{1,400}");
    private static final Pattern TYPE = Pattern.compile("[a-zA-Z0-9!#$&^_.+-]{1,80}/[a-zA-Z0-9!#$&^_.+-]{1,120}");

    /** Written by the writer itself, or not meant for letters from person to person. */
    private static final Pattern RESERVED = Pattern.compile(
            "(?i)(date|from|sender|to|cc|bcc|reply-to|subject|message-id|in-reply-to|references|auto-submitted"
                    + "|mime-version|content-.*|list-.*|precedence|return-path|received)");

    private HeaderChecks() {}

    /** Whether it can be written as an id. */
    public static boolean id(String id) {
        return ID.matcher(id).matches();
    }

    /** Whether it can be written as the value of a header. */
    public static boolean passable(String value) {
        return value.length() <= 900 && value.chars().noneMatch(Character::isISOControl);
    }

    public static void check(
            Address from,
            List<Address> to,
            List<Address> cc,
            List<Address> bcc,
            @Nullable Address replyTo,
            String subject) {
        check(from);
        to.forEach(HeaderChecks::check);
        cc.forEach(HeaderChecks::check);
        bcc.forEach(HeaderChecks::check);
        if (replyTo != null) {
            check(replyTo);
        }
        oneLine("subject", subject);
    }

    public static void checkIds(String messageId, @Nullable String inReplyTo, List<String> references) {
        matching("message id", messageId, ID);
        if (inReplyTo != null) {
            matching("id answered", inReplyTo, ID);
        }
        references.forEach(id -> matching("reference", id, ID));
    }

    public static void check(Header header) {
        matching("header name", header.name(), NAME);
        if (RESERVED.matcher(header.name()).matches()) {
            throw new IllegalArgumentException("not a header for " + header.name());
        }
        oneLine("header " + header.name(), header.value());
    }

    public static void check(Attachment attachment) {
        oneLine("file name", attachment.name());
        matching("file type", attachment.type(), TYPE);
        if (attachment.contentId() != null) {
            matching("content id", attachment.contentId(), ID);
        }
    }

    private static void check(Address address) {
        oneLine("name", address.name());
        matching("address", address.address(), ADDRESS);
    }

    private static void oneLine(String what, String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\r' || c == '\n' || c == 0) {
                throw new IllegalArgumentException("a line break or NUL in the " + what);
            }
        }
    }

    private static void matching(String what, String value, Pattern pattern) {
        if (!pattern.matcher(value).matches()) {
            throw new IllegalArgumentException("not a " + what + ": " + value.replaceAll("\\p{Cntrl}", "?"));
        }
    }
}
