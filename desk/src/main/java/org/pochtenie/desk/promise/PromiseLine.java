package org.pochtenie.desk.promise;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a letter does about a promise, as its author sees it beside his draft.
 *
 * @param key names the line among those of its draft
 * @param due null for a promise without a date: it is not noted
 * @param found the date that its words name, before the author corrected it
 * @param was the date that is moved
 * @param promise of the ledger, null for a new one
 * @param ticked whether it is done so when the letter is sent
 */
public record PromiseLine(
        String key,
        Kind kind,
        String what,
        @Nullable Instant due,
        @Nullable Instant found,
        @Nullable Instant was,
        @Nullable Long promise,
        boolean ticked) {
    /** What the letter does. */
    public enum Kind {
        NEW,
        MOVE,
        DONE;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    PromiseLine with(boolean nowTicked, @Nullable Instant corrected) {
        return new PromiseLine(key, kind, what, corrected == null ? due : corrected, found, was, promise, nowTicked);
    }

    static PromiseLine fresh(FoundPromise found) {
        var ticked = found.due() != null && !found.bound();
        return new PromiseLine(found.line(), Kind.NEW, found.what(), found.due(), found.due(), null, null, ticked);
    }

    static PromiseLine moves(Promise promise, Instant to) {
        return new PromiseLine(
                "m" + promise.id(), Kind.MOVE, promise.what(), to, to, promise.due(), promise.id(), true);
    }

    static PromiseLine does(Promise promise, boolean likely) {
        return new PromiseLine(
                "d" + promise.id(),
                Kind.DONE,
                promise.what(),
                promise.due(),
                promise.due(),
                null,
                promise.id(),
                likely);
    }
}
