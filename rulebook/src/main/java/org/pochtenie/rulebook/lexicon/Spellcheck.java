package org.pochtenie.rulebook.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pochtenie.rulebook.text.Language;
import org.pochtenie.rulebook.text.Sentence;
import org.pochtenie.rulebook.text.Token;

/** Finds the words of a text that are spelled wrong: those that no dictionary has, and known mistakes of several words. */
public final class Spellcheck {
    /** Anything longer is no word. */
    private static final int LONGEST = 60;

    private final Lexicon lexicon;
    private final Language language;

    public Spellcheck(Lexicon lexicon, Language language) {
        this.lexicon = lexicon;
        this.language = language;
    }

    /** What is wrong in a sentence of the text. Capitals inside it are names, and nobody's business. */
    public List<Misspelled> in(String text, Sentence sentence, boolean beginsWithName) {
        var wrong = new ArrayList<Misspelled>();
        boolean first = !beginsWithName;
        var tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            if (!token.isWord()) {
                continue;
            }
            var together = lexicon.mistakes().at(tokens, i);
            if (together != null) {
                int last = i + together.words() - 1;
                wrong.add(misspelled(text, token.start(), tokens.get(last).end(), together.meant()));
                i = last;
            } else if ((first || !Character.isUpperCase(text.charAt(token.start()))) && isWrong(text, token)) {
                wrong.add(misspelled(
                        text, token.start(), token.end(), lexicon.mistakes().meant(token.word())));
            }
            first = false;
        }
        return wrong;
    }

    private static Misspelled misspelled(String text, int start, int end, @Nullable String meant) {
        var words = text.substring(start, end);
        if (meant == null || !Character.isUpperCase(words.charAt(0))) {
            return new Misspelled(start, end, words, meant);
        }
        return new Misspelled(start, end, words, Character.toUpperCase(meant.charAt(0)) + meant.substring(1));
    }

    private boolean isWrong(String text, Token token) {
        var word = text.substring(token.start(), token.end());
        return isChecked(word) && isUnknown(word.replace('’', '\''));
    }

    /** Words of the letter's own script, without digits, capitals inside or a single letter. */
    private boolean isChecked(String word) {
        if (word.length() < 2 || word.length() > LONGEST) {
            return false;
        }
        boolean own = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean cyrillic = c >= 'Ѐ' && c <= 'ӿ';
            if (Character.isDigit(c) || c == '_' || i > 0 && Character.isUpperCase(c)) {
                return false;
            }
            own |= Character.isLetter(c) && cyrillic == (language == Language.RU);
        }
        return own;
    }

    private boolean isUnknown(String word) {
        if (!lexicon.isMisspelled(word)) {
            return false;
        }
        return !word.endsWith("'s") && !word.endsWith("s'")
                || lexicon.isMisspelled(word.substring(0, word.length() - (word.endsWith("'s") ? 2 : 1)));
    }
}
