package org.pochtenie.desk.rule;

import org.jspecify.annotations.Nullable;

/**
 * Whose profile a request is about: that of a project, else of a client, else of the firm.
 *
 * @param client null or 0: none
 * @param project null or 0: none
 */
record Owner(@Nullable Long client, @Nullable Long project) {
    boolean isProject() {
        return project != null && project != 0;
    }

    boolean isClient() {
        return client != null && client != 0 && !isProject();
    }
}
