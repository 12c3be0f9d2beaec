package org.pochtenie.rulebook.grammar;

import java.util.List;
import org.pochtenie.rulebook.text.Language;

/** A firm's own rules in the format of a grammar checker, read and found good; made by {@link GrammarStage#rules}. */
public interface OwnRules {
    Language language();

    /** The rules' names, in the order of the file. */
    List<String> ids();
}
