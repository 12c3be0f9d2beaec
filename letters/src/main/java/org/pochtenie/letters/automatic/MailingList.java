package org.pochtenie.letters.automatic;

import java.util.Locale;
import java.util.Optional;
import org.pochtenie.letters.Letter;

/**
 * Says that a letter came over a mailing list or went to many at once (RFC 2919, RFC 2369).
 *
 * @param id of the list ({@code news.list.example}), empty when only the manner of sending tells
 * @param unsubscribe the raw List-Unsubscribe header, empty when there is none
 */
public record MailingList(String id, String unsubscribe) {
    /** Empty for personal letters. */
    public static Optional<MailingList> of(Letter letter) {
        String id = letter.header("List-Id");
        String unsubscribe = letter.header("List-Unsubscribe");
        String post = letter.header("List-Post");
        String precedence = letter.header("Precedence");
        boolean bulk = precedence != null
                && precedence.strip().toLowerCase(Locale.ROOT).matches("list|bulk|junk");
        if (id == null && unsubscribe == null && post == null && !bulk) {
            return Optional.empty();
        }
        return Optional.of(new MailingList(id == null ? "" : bare(id), unsubscribe == null ? "" : unsubscribe));
    }

    private static String bare(String id) {
        int open = id.lastIndexOf('<');
        int close = id.indexOf('>', open);
        return (open >= 0 && close > open ? id.substring(open + 1, close) : id)
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
