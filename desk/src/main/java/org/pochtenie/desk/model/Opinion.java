package org.pochtenie.desk.model;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** What the model thinks of one question and one passage, as soon as it has thought. */
final class Opinion {
    private final AtomicBoolean asked = new AtomicBoolean();
    private volatile @Nullable String evidence;

    boolean isFormed() {
        return evidence != null;
    }

    boolean isAsked() {
        return asked.get();
    }

    /** Whether the caller is the one who asks. */
    boolean begin() {
        return asked.compareAndSet(false, true);
    }

    /** Nobody asks any more; without an answer somebody may ask again. */
    void rest() {
        asked.set(false);
    }

    /** @param words that answer; empty for none */
    void formed(String words) {
        evidence = words;
    }

    Optional<String> evidence() {
        return Optional.ofNullable(evidence).filter(words -> !words.isBlank());
    }
}
