package org.pochtenie.rulebook.grammar;

import java.util.List;

/**
 * One thing that a grammar checker found in a paragraph.
 *
 * @param rule the checker's own name for what it found
 * @param start first UTF-16 unit in the paragraph
 * @param end one past the last
 * @param message what is wrong, in the language of the paragraph
 * @param suggestions what may have been meant, the likeliest first; may be empty
 * @param taste whether it is a matter of taste rather than of grammar
 */
public record Slip(String rule, int start, int end, String message, List<String> suggestions, boolean taste) {
    public Slip {
        suggestions = List.copyOf(suggestions);
    }
}
