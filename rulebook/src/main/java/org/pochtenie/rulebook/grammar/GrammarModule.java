package org.pochtenie.rulebook.grammar;

import org.pochtenie.rulebook.text.Language;

/** A language's grammar checker, found by {@link java.util.ServiceLoader}: a further language is a further module. */
public interface GrammarModule {
    Language language();

    /** Loads a checker, which may take seconds; up to two are open at a time. */
    Grammar open();

    /** Loads a checker that knows nothing but the firm's own rules it is asked with. */
    Grammar bare();

    /**
     * Reads a firm's own rules of the checker's own format and tries their examples, which may take seconds the first time.
     *
     * @throws BrokenRules where they cannot be used, with the reason
     */
    OwnRules rules(String file) throws BrokenRules;
}
