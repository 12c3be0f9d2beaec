package org.pochtenie.desk.question;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a letter does about a question.
 *
 * @param until when the answer is promised for; null: it is answered
 */
public record Settled(long question, @Nullable Instant until) {}
