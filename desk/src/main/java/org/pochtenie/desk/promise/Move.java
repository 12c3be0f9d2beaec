package org.pochtenie.desk.promise;

import java.time.Instant;

/**
 * A promise got another date.
 *
 * @param letter the warning, sent before the old date
 */
public record Move(long letter, Instant from, Instant to) {}
