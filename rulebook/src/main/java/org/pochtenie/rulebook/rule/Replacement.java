package org.pochtenie.rulebook.rule;

import org.jspecify.annotations.Nullable;
import org.pochtenie.rulebook.Edit;
import org.pochtenie.rulebook.Fix;
import org.pochtenie.rulebook.Wording;
import org.pochtenie.rulebook.phrase.Phrase;

/** The fix that puts a phrase's own better words in place of those found. */
public final class Replacement {
    private static final Wording REPLACE = new Wording("Заменить на «%s»", "Replace with “%s”");

    private Replacement() {}

    /**
     * @param words the words found, whose first letter says how the new ones begin
     * @return null for a phrase without better words
     */
    public static @Nullable Fix of(Phrase.Found found, String words) {
        var replacement = found.phrase().replacement();
        if (replacement == null) {
            return null;
        }
        var fitting = Character.isUpperCase(words.charAt(0))
                ? Character.toUpperCase(replacement.charAt(0)) + replacement.substring(1)
                : replacement;
        return Fix.of(REPLACE.with(fitting), new Edit.Replace(found.start(), found.end(), fitting));
    }
}
