package org.pochtenie.rulebook;

import java.util.List;
import org.pochtenie.rulebook.rule.Rule;

/** Guards for tests; the language tools are loaded once for all of them. */
final class Guards {
    private Guards() {}

    static Guard of(Rule rule) {
        return new Guard(List.of(rule));
    }
}
