package org.pochtenie.rulebook.lexicon;

import org.jspecify.annotations.Nullable;
import org.pochtenie.rulebook.Wording;

/**
 * Words of a text that are spelled wrong.
 *
 * @param start first UTF-16 unit in the text
 * @param end one past the last
 * @param words as they are written
 * @param meant what they are known to mean, its first letter as large as theirs; null where it takes
 *     {@link Lexicon#suggestions} to guess
 */
public record Misspelled(
        int start, int end, String words, @Nullable String meant) {
    private static final Wording UNKNOWN =
            new Wording("«%s»: такого слова нет в словаре", "“%s” is not in the dictionary");
    private static final Wording WRITTEN = new Wording("«%s» пишется «%s»", "“%s” is written “%s”");

    /** What is wrong, one sentence. */
    public Wording message() {
        return meant == null ? UNKNOWN.with(words) : WRITTEN.with(words, meant);
    }
}
