package org.pochtenie.desk.talk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What came after a talk.
 *
 * @param letter with its results
 * @param told the results as that letter has them
 * @param confirmed when the client said that they are right
 * @param confirmedBy link, letter or colleague; empty while it is not
 * @param reply a letter of his that seems to say so, and its words
 * @param correction what he put right by his link
 * @param droppedWhy why no letter is wanted
 */
public record Outcome(
        @Nullable Long letter,
        @Nullable Results told,
        @Nullable Instant confirmed,
        String confirmedBy,
        @Nullable Long reply,
        String replyWords,
        String correction,
        String droppedWhy) {
    static final Outcome NONE = new Outcome(null, null, null, "", null, "", "", "");
}
