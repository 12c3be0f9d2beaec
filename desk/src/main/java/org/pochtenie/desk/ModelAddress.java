package org.pochtenie.desk;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Where a model answers that the owner lets read along.
 *
 * @param url of an interface like OpenAI's, up to {@code /v1}
 * @param name of the model; null: the first that the server names
 * @param key that the server asks for; it is told to nobody else
 */
public record ModelAddress(
        URI url, @Nullable String name, @Nullable String key) {
    /** Without the key. */
    @Override
    public String toString() {
        return "ModelAddress[" + url.getHost() + ", " + name + "]";
    }
}
