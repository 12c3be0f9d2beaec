package org.pochtenie.desk.outbox;

import org.jspecify.annotations.Nullable;

/**
 * A remark with which a letter was sent.
 *
 * @param weight stop, warn or hint
 * @param reason typed by the author; null where none was asked for
 */
public record KeptRemark(
        String key,
        String rule,
        String weight,
        String words,
        @Nullable String reason) {}
