package org.pochtenie.desk.submission;

import java.time.Instant;
import java.util.List;

/**
 * A letter that waits for its author's word.
 *
 * @param raw the id of its bytes in the archive
 * @param recipients all to whom it goes
 */
public record HeldLetter(
        long id, long author, long mailbox, long raw, List<String> recipients, String subject, Instant heldAt) {}
