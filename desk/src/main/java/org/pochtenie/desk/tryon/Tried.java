package org.pochtenie.desk.tryon;

import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.profile.Scope;

/**
 * What is tried.
 *
 * @param yaml the changed profile of that scope; null: the profiles stay as they are
 * @param ownRule the text of a new or changed own rule; null: the rules stay as they are
 */
public record Tried(
        Scope scope, @Nullable String yaml, @Nullable String ownRule) {
    public static Tried profile(Scope scope, String yaml) {
        return new Tried(scope, yaml, null);
    }

    public static Tried rule(String text) {
        return new Tried(Scope.FIRM, null, text);
    }
}
