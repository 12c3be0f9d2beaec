package org.pochtenie.desk.complaint;

import org.jspecify.annotations.Nullable;

/**
 * A complaint about to be opened.
 *
 * @param letter that complained, null when he told us otherwise
 * @param owner who sees to it
 * @param by who opens it, null: a low mark of the client's
 */
public record NewComplaint(
        @Nullable Long conversation,
        @Nullable Long client,
        @Nullable Long letter,
        String matter,
        @Nullable Long owner,
        @Nullable Long by) {}
