package org.pochtenie.rulebook.question;

import java.util.List;
import org.pochtenie.rulebook.text.Token;

/** How a language builds questions, told from words alone where the mark is missing. */
interface Forms {
    /** Whether a sentence has the form of a question; safe enough for a letter. */
    boolean asks(String text, List<Token> tokens);

    /** Whether a line of chat asks, where half of what is said is asked and marks are often left out. */
    boolean asksInChat(String text, List<Token> tokens);
}
