package org.pochtenie.desk.client;

import java.time.Instant;

/**
 * A piece of a timeline.
 *
 * @param before only what happened before then, or then with a smaller number
 * @param beforeId that number
 * @param most how many are wanted
 */
public record Stretch(long client, Instant before, long beforeId, int most) {}
