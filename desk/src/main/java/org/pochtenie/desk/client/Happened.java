package org.pochtenie.desk.client;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened with a client.
 *
 * @param id number in the feature's own table
 * @param icon of the interface
 * @param who by name, empty for nobody
 * @param words what, in the reader's language or the client's own words; plain text of a line
 * @param more of it, may be empty
 * @param url where it is looked at, null for nowhere
 */
public record Happened(
        Instant at,
        long id,
        String icon,
        String who,
        String words,
        String more,
        @Nullable String url) {}
