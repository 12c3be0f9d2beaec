package org.pochtenie.desk.promise;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A promise as a page shows it.
 *
 * @param client his name; empty when nobody knows whose conversation it is
 * @param colleague who gave it; empty when not known
 * @param subject of its conversation
 */
public record ShownPromise(
        Promise promise, @Nullable Long clientId, String client, String colleague, String subject, List<Move> moves) {}
