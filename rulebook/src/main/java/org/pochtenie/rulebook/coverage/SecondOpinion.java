package org.pochtenie.rulebook.coverage;

import java.util.Optional;

/**
 * Somebody who is asked whether words answer a question where the rules alone cannot tell. No rule needs one.
 *
 * <p>It answers at once, with what it knows already: whoever has to think first says nothing now and is asked again at
 * the next reading.
 */
@FunctionalInterface
public interface SecondOpinion {
    /** Nobody else is asked. */
    SecondOpinion NONE = (_, _) -> Optional.empty();

    /**
     * The words of the passage that answer the question.
     *
     * @param question in the words of the client
     * @param passage a few sentences of the draft
     * @return nothing where none of them does, and where it is not known yet
     */
    Optional<String> answer(String question, String passage);
}
