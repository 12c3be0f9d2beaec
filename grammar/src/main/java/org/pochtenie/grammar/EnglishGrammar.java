package org.pochtenie.grammar;

import org.pochtenie.rulebook.text.Language;

/** LanguageTool's check of English, British and American alike. */
public final class EnglishGrammar extends LanguageToolModule {
    public EnglishGrammar() {
        super(Language.EN);
    }
}
