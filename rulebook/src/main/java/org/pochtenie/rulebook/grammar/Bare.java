package org.pochtenie.rulebook.grammar;

import org.pochtenie.rulebook.text.Language;

/** A language whose checker knows the firm's own rules only. */
record Bare(GrammarModule module) implements GrammarModule {
    @Override
    public Language language() {
        return module.language();
    }

    @Override
    public Grammar open() {
        return bare();
    }

    @Override
    public Grammar bare() {
        return module.bare();
    }

    @Override
    public OwnRules rules(String file) throws BrokenRules {
        return module.rules(file);
    }
}
