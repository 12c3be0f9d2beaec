package org.pochtenie.desk.talk;

import org.jspecify.annotations.Nullable;

/**
 * With whom one talked.
 *
 * @param who as it was typed
 * @param contact whom that was found to be, null while nobody was
 * @param client for whom he spoke
 */
public record With(
        String who, @Nullable Long contact, @Nullable Long client) {
    /** His name, without the address. */
    public String name() {
        int angle = who.indexOf('<');
        return (angle > 0 ? who.substring(0, angle) : who).strip();
    }
}
