package org.pochtenie.rulebook.date;

import java.util.List;
import java.util.Set;
import org.pochtenie.rulebook.text.Token;
import org.pochtenie.rulebook.text.Words;

/** The words of a text by their number; beyond its ends there is only an empty word. */
record TimeTokens(String text, List<Token> tokens) {
    /** Words after which a number or day is complete: with any other word it may count or name that. */
    private static final Set<String> GOES_ON = words("""
            и или но а в во к ко до с со по на не ни же то мы я вы он она они это нам вам если чтобы когда так тоже уже еще
            можно будет будут буду будем утром днем вечером включительно числа года г лучше удобно можем сможем сможете пришлем
            at by in on of to if we i you he she they it and or but so for will would is are was should could can with as
            please because since then when unless at noon morning afternoon evening latest inclusive works suits if""");

    static Set<String> words(String blankParted) {
        return Set.of(java.util.Arrays.stream(blankParted.strip().split("\\s+"))
                .distinct()
                .toArray(String[]::new));
    }

    static TimeTokens of(String text) {
        return new TimeTokens(text, Words.tokens(text, 0, text.length()));
    }

    int size() {
        return tokens.size();
    }

    /** Folded; empty where there is none. */
    String word(int i) {
        return i < 0 || i >= tokens.size() ? "" : tokens.get(i).word();
    }

    boolean isAny(int i, Set<String> words) {
        return words.contains(word(i));
    }

    boolean is(int i, String word) {
        return word(i).equals(word);
    }

    boolean isNumber(int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).kind() == Token.Kind.NUMBER;
    }

    boolean isCapital(int i) {
        return Character.isUpperCase(text.charAt(tokens.get(i).start()));
    }

    /** Whether nothing follows that what stands before it could belong to: «до 11-го», but «до 11-го этажа». */
    boolean isClosed(int i) {
        return i >= tokens.size() || !tokens.get(i).isWord() && !is(i, "%") || isAny(i, GOES_ON);
    }
}
