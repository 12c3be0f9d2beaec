package org.pochtenie.desk.mailbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mailbox that needs somebody to look after it.
 *
 * @param fault what is wrong, null for mere silence
 */
public record Alarm(
        long mailbox, String name, String address, @Nullable Fault fault, Instant since) {}
