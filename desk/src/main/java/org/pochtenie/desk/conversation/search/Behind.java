package org.pochtenie.desk.conversation.search;

import java.time.DateTimeException;
import java.time.Instant;

/**
 * Behind which letter a page begins.
 *
 * @param at when that letter was sent, as PostgreSQL reads it
 */
record Behind(String at, long letter) {
    private static final Behind NOTHING = new Behind("infinity", 0);

    /** Of a {@link Found#key}; a strange one begins at the newest letter. */
    static Behind of(String key) {
        var parts = key.split("_");
        try {
            return parts.length == 2
                    ? new Behind(Instant.parse(parts[0]).toString(), Long.parseLong(parts[1]))
                    : NOTHING;
        } catch (DateTimeException | NumberFormatException strange) {
            return NOTHING;
        }
    }
}
