package org.pochtenie.grammar;

import org.pochtenie.rulebook.text.Language;

/** LanguageTool's check of Russian. */
public final class RussianGrammar extends LanguageToolModule {
    public RussianGrammar() {
        super(Language.RU);
    }
}
