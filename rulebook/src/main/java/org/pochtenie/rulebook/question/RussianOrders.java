package org.pochtenie.rulebook.question;

import java.util.Set;
import java.util.regex.Pattern;
import org.pochtenie.rulebook.text.Sentence;
import org.pochtenie.rulebook.text.Words;

/** What Russian asks to be done: «пришлите», «прошу добавить». */
final class RussianOrders {
    private static final Pattern IMPERATIVE = Words.pattern("\\p{L}{2,}(?:йте|ите|ьте)(?:сь)?");

    private final Set<String> notImperative;
    private final Set<String> before;

    RussianOrders() {
        var words = FormWords.of("/question/words-ru.txt");
        this.notImperative = words.set("not-imperative");
        this.before = words.set("before-imperative");
    }

    /** @param asked whether words of asking («прошу», «пожалуйста») stand in it, so that a bare infinitive is enough */
    boolean isIn(Sentence sentence, boolean asked) {
        var tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (!tokens.get(i).isWord()) {
                continue;
            }
            var word = tokens.get(i).word();
            boolean infinitive = asked && (word.endsWith("ть") || word.endsWith("ться") || word.endsWith("ти"));
            boolean stands = i == 0 || before.contains(tokens.get(i - 1).word());
            if (infinitive || stands && IMPERATIVE.matcher(word).matches() && !notImperative.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
