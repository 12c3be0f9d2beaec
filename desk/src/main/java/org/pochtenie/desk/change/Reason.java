package org.pochtenie.desk.change;

import org.jspecify.annotations.Nullable;

/**
 * What is to be known before something is proposed.
 *
 * @param why the client's reason
 * @param measure by what he will see that it is reached
 * @param agreement what is to be changed, null when nothing of the kind is agreed
 */
public record Reason(String why, String measure, @Nullable Long agreement) {}
