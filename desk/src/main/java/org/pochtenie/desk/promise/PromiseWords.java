package org.pochtenie.desk.promise;

import org.pochtenie.desk.plumbing.Texts;
import org.pochtenie.rulebook.text.Language;
import org.springframework.stereotype.Component;

/** The sentences of proposed letters, in the language of whoever gets them. */
@Component
class PromiseWords {
    private final Texts texts;

    PromiseWords(Texts texts) {
        this.texts = texts;
    }

    String of(String key, Language language, Object... arguments) {
        return texts.of(language.locale().getLanguage(), "promise.letter." + key, arguments);
    }
}
