package org.pochtenie.rulebook.promise;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What we have promised before (rule {@code realistic-promise}).
 *
 * @param open those that are still to be kept in the same conversation
 * @param past those that were done lately, the newest first
 * @param dues by when the author has promised something else, to whomever
 */
public record OurPromises(List<Open> open, List<Past> past, List<Instant> dues) {
    public static final OurPromises NONE = new OurPromises(List.of(), List.of(), List.of());

    /** One that is to be kept. */
    public record Open(String id, String what, Instant due) {}

    /**
     * One that was done.
     *
     * @param sameClient whether it was promised to the one who is written to
     * @param took from the promise until it was done
     */
    public record Past(String what, boolean sameClient, Duration took) {}

    public OurPromises {
        open = List.copyOf(open);
        past = List.copyOf(past);
        dues = List.copyOf(dues);
    }
}
