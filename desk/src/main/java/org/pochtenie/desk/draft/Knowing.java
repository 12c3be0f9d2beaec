package org.pochtenie.desk.draft;

import org.jspecify.annotations.Nullable;
import org.pochtenie.rulebook.Known;

/** What a feature knows of a client beyond the letters, for the guard: a bean for each. */
public interface Knowing {
    /**
     * @param client null when nobody knows for whom the letter is
     * @param conversation null for a letter that begins one
     */
    Known add(Known soFar, @Nullable Long client, @Nullable Long conversation);

    /** The same where it matters who writes. */
    default Known add(Known soFar, @Nullable Long client, @Nullable Long conversation, long author) {
        return add(soFar, client, conversation);
    }
}
