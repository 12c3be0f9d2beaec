package org.pochtenie.rulebook.lexicon;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pochtenie.rulebook.text.Lemmas;

/**
 * The basic forms of words of every language, told apart by their script. Equal while the same dictionaries are there, so it may
 * stand in the key of what is remembered.
 */
record WordForms(@Nullable Lexicon russian, @Nullable Lexicon english) implements Lemmas {
    @Override
    public List<String> of(String word) {
        var lexicon = isCyrillic(word) ? russian : english;
        return lexicon == null ? List.of(Stems.of(word)) : lexicon.lemmas(word);
    }

    private static boolean isCyrillic(String word) {
        char first = word.charAt(0);
        return first >= 'Ѐ' && first <= 'ӿ';
    }
}
