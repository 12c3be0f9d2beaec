package org.pochtenie.desk.task;

import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.agreement.Agreement;

/**
 * Something of a task that its client and we have agreed otherwise.
 *
 * @param said the words of the task that differ
 * @param reason why it is so all the same, null while nobody has said
 */
public record AgreedOtherwise(
        Agreement agreement, String said, @Nullable String reason) {
    public boolean stands() {
        return reason == null;
    }
}
