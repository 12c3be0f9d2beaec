package org.pochtenie.rulebook.coverage;

import java.util.List;
import java.util.Set;
import org.pochtenie.rulebook.lexicon.Lexicons;
import org.pochtenie.rulebook.text.Language;
import org.pochtenie.rulebook.text.Remembered;
import org.pochtenie.rulebook.text.Words;

/** Whether a few words of one letter and a few of another are about the same thing. */
public final class SameMatter {
    /** So much of the shorter has its like in the longer. */
    private static final double MOST = 0.6;

    private static final Remembered<Key, List<Term>> TERMS = new Remembered<>(3_000);

    private record Key(String words, Set<String> idle, boolean ready) {}

    private SameMatter() {}

    /**
     * @param idle basic forms that say nothing of the matter: «прислать», "send"
     * @return false where one of them says nothing of any matter
     */
    public static boolean of(String one, String other, Set<String> idle, Lexicons lexicons) {
        var first = terms(one, idle, lexicons);
        var second = terms(other, idle, lexicons);
        boolean firstIsShorter = first.size() <= second.size();
        return Term.share(firstIsShorter ? first : second, firstIsShorter ? second : first) >= MOST;
    }

    private static List<Term> terms(String words, Set<String> idle, Lexicons lexicons) {
        var language = Language.of(words, Language.RU);
        return TERMS.get(
                new Key(words, idle, lexicons.of(language) != null),
                key -> Content.of(Words.tokens(words, 0, words.length()), language, lexicons).stream()
                        .filter(term -> term.lemmas().stream().noneMatch(idle::contains))
                        .toList());
    }
}
