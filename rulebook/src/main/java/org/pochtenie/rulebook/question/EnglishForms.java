package org.pochtenie.rulebook.question;

import java.util.List;
import java.util.Set;
import org.pochtenie.rulebook.text.Token;

/** The English word order of a question: the auxiliary before the subject, the question word before both. */
final class EnglishForms implements Forms {
    private static final int VOCATIVE = 2;

    private final FormWords words = FormWords.of("/question/words-en.txt");
    private final Set<String> auxiliaries = words.set("auxiliaries");
    private final Set<String> subjects = words.set("subjects");
    private final Set<String> reader = words.set("reader");
    private final Set<String> questionWords = words.set("question-words");
    private final Set<String> contracted = words.set("contracted");
    private final EnglishStarts starts = new EnglishStarts(words);
    private final Set<String> prepositions = words.set("prepositions");
    private final Set<String> chatOpeners = words.set("chat-openers");
    private final Set<String> chatFollows = words.set("chat-follows");
    private final EnglishInversions inversions = new EnglishInversions(words);
    private final EnglishOpenings openings = new EnglishOpenings(words);

    @Override
    public boolean asks(String text, List<Token> parted) {
        var tokens = Apostrophes.joined(parted);
        int said = 0;
        var last = "";
        for (int i = 0; i < tokens.size(); i++) {
            if (i == 0 || starts.isClause(tokens, i)) {
                int at = starts.afterFillers(tokens, i);
                boolean told = said == 1 && inversions.followSubject(last, tokens, at);
                if (at < tokens.size()
                        && !told
                        && (said <= VOCATIVE ? opens(text, tokens, at) : inversions.goOn(tokens, at))) {
                    return !EnglishInversions.isCondition(tokens, at);
                }
            }
            if (inversions.speakToReader(tokens, i)) {
                return true;
            }
            if (tokens.get(i).kind() != Token.Kind.MARK && !starts.isFiller(tokens.get(i))) {
                said++;
                last = tokens.get(i).word();
            }
        }
        return openings.isTagged(tokens);
    }

    @Override
    public boolean asksInChat(String text, List<Token> parted) {
        var tokens = Apostrophes.joined(parted);
        if (asks(text, tokens)) {
            return true;
        }
        int at = starts.afterFillers(tokens, afterNick(text, tokens));
        int left = tokens.size() - at;
        var word = word(tokens, at);
        return at > 0 && (questionWords.contains(word) || contracted.contains(word)) && opens(text, tokens, at)
                || left <= 9 && chatOpeners.contains(word)
                || left <= 8 && reader.contains(word) && chatFollows.contains(word(tokens, at + 1))
                || left <= 3 && isAny(word(tokens, at - 1), "and") && isAny(word, "you", "u", "your", "yours");
    }

    /** "Tom what time is it", "40sUser30 ...": the one spoken to, without a comma. */
    private int afterNick(String text, List<Token> tokens) {
        int i = 0;
        while (i < tokens.size() - 1
                && i < 4
                && (tokens.get(i).kind() == Token.Kind.NUMBER || tokens.get(i).kind() == Token.Kind.MARK)) {
            i++;
        }
        if (i > 0 || tokens.size() < 3 || !EnglishInversions.isName(text, tokens.getFirst())) {
            return i;
        }
        var word = tokens.getFirst().word();
        boolean called = word.indexOf('\'') < 0
                && !subjects.contains(word)
                && !questionWords.contains(word)
                && !auxiliaries.contains(word);
        return called && (questionWords.contains(word(tokens, 1)) || contracted.contains(word(tokens, 1))) ? 1 : 0;
    }

    /** The first words of a sentence. */
    private boolean opens(String text, List<Token> tokens, int at) {
        var word = word(tokens, at);
        var next = word(tokens, at + 1);
        if (auxiliaries.contains(word)) {
            return inversions.openWithAuxiliary(text, tokens, at);
        }
        if (contracted.contains(word)) {
            return !next.equals("more") && !next.equals("that") && !next.isEmpty();
        }
        if (questionWords.contains(word)) {
            return openings.asks(tokens, at);
        }
        return prepositions.contains(word)
                && questionWords.contains(next)
                && (tokens.size() - at <= 4 || inversions.areWithin(tokens, at + 2, 4));
    }

    static String word(List<Token> tokens, int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).word() : "";
    }

    static boolean isAny(String word, String... words) {
        for (var one : words) {
            if (one.equals(word)) {
                return true;
            }
        }
        return false;
    }
}
