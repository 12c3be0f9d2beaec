package org.pochtenie.rulebook;

import java.util.List;
import org.pochtenie.rulebook.lexicon.Lexicons;
import org.pochtenie.rulebook.rule.Rule;

/** Guards for tests; the language tools are loaded once for all of them. */
final class Guards {
    static final Lexicons LEXICONS = Lexicons.loading().await();
    static final Guard WHOLE = new Guard(Rulebook.rules(), LEXICONS);

    private Guards() {}

    static Guard of(Rule rule) {
        return new Guard(List.of(rule), LEXICONS);
    }
}
