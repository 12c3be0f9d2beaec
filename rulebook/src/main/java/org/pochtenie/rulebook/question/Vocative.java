package org.pochtenie.rulebook.question;

import java.util.Set;
import org.pochtenie.rulebook.text.Sentence;

/** "Mike, send it", "Bob - I need the plan": whoever is spoken to before he is told what to do. */
final class Vocative {
    private static final int LONGEST = 3;
    /** Begin a sentence with a capital and are no names. */
    private static final Set<String> NO_NAMES =
            FormWords.of("/question/words-en.txt").set("no-names");

    private static final Set<String> MARKS = Set.of(",", ":", "-", "--", "–", "—");

    private Vocative() {}

    /** What stands behind the name; the sentence itself where it begins with none. */
    static Sentence rest(String text, Sentence sentence) {
        var tokens = sentence.tokens();
        for (int i = 0; i < Math.min(LONGEST, tokens.size() - 2); i++) {
            var token = tokens.get(i);
            if (i > 0 && MARKS.contains(token.word())) {
                int from = MARKS.contains(tokens.get(i + 1).word()) ? i + 2 : i + 1;
                var rest = tokens.subList(from, tokens.size());
                return rest.isEmpty()
                        ? sentence
                        : new Sentence(rest.getFirst().start(), sentence.end(), sentence.zone(), rest);
            }
            if (!token.isWord()
                    || NO_NAMES.contains(token.word())
                    || !Character.isUpperCase(text.charAt(token.start()))) {
                return sentence;
            }
        }
        return sentence;
    }
}
