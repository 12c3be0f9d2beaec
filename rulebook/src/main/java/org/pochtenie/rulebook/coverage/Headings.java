package org.pochtenie.rulebook.coverage;

import java.util.List;
import org.pochtenie.rulebook.text.Block;
import org.pochtenie.rulebook.text.Sentence;
import org.pochtenie.rulebook.text.Token;

/** Tells what stands above the matter of a letter: a repeated question, a bold word, the rest of a greeting. */
final class Headings {
    private static final int LONGEST = 7;
    private static final int REST = 4;

    private Headings() {}

    /** «…, добрый день!», "… and dear Ms Cole," is no matter. */
    static boolean isRestOfGreeting(Block block, String text) {
        var first = block.sentences().getFirst();
        char last = text.charAt(first.end() - 1);
        return block.sentences().size() == 1
                && (last == ',' || last == '!')
                && first.words().size() <= REST;
    }

    /** The words of «**Оплата.** По договору …» that are bold; none where nothing follows them. */
    static List<Token> bold(Sentence sentence) {
        var tokens = sentence.tokens();
        if (!tokens.getFirst().is("*")) {
            return List.of();
        }
        int end = 2;
        while (end < Math.min(tokens.size(), LONGEST + 3) && !tokens.get(end).is("*")) {
            end++;
        }
        return end < tokens.size() - 2 ? tokens.subList(0, end) : List.of();
    }

    /** «**Оплата.**», "Toilets" on a line of its own. */
    static boolean isHeading(Sentence sentence, String text) {
        char first = text.charAt(sentence.start());
        char last = text.charAt(sentence.end() - 1);
        if (sentence.words().size() > LONGEST) {
            return false;
        }
        boolean marked = (first == '*' || first == '#') && last == '*' || first == '#';
        boolean line = sentence.end() < text.length()
                && text.charAt(sentence.end()) == '\n'
                && (Character.isLetterOrDigit(last) || last == ':' || last == ')')
                && (sentence.start() == 0 || text.charAt(sentence.start() - 1) == '\n')
                && Character.isUpperCase(first);
        return marked || line;
    }
}
