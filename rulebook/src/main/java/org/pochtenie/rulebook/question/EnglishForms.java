package org.pochtenie.rulebook.question;

import java.util.List;
import java.util.Set;
import org.pochtenie.rulebook.text.Token;

/** The English word order of a question: the auxiliary before the subject, the question word before both. */
final class EnglishForms implements Forms {
    private static final int VOCATIVE = 2;

    private final FormWords words = FormWords.of("/question/words-en.txt");
    private final Set<String> auxiliaries = words.set("auxiliaries");
    private final Set<String> openAuxiliaries = words.set("open-auxiliaries");
    private final Set<String> subjects = words.set("subjects");
    private final Set<String> pronouns = words.set("pronouns");
    private final Set<String> reader = words.set("reader");
    private final Set<String> questionWords = words.set("question-words");
    private final Set<String> contracted = words.set("contracted");
    private final EnglishStarts starts = new EnglishStarts(words);
    private final Set<String> prepositions = words.set("prepositions");
    private final Set<String> noInversionAfter = words.set("no-inversion-after");
    private final Set<String> speech = words.set("speech");
    private final Set<String> chatOpeners = words.set("chat-openers");
    private final Set<String> chatFollows = words.set("chat-follows");
    private final EnglishOpenings openings = new EnglishOpenings(words);

    @Override
    public boolean asks(String text, List<Token> parted) {
        var tokens = Apostrophes.joined(parted);
        int said = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (i == 0 || starts.isClause(tokens, i)) {
                int at = starts.afterFillers(tokens, i);
                if (at < tokens.size() && (said <= VOCATIVE ? opens(text, tokens, at) : goesOn(tokens, at))) {
                    return !isCondition(tokens, at);
                }
            }
            if (speaksToReader(tokens, i)) {
                return true;
            }
            if (tokens.get(i).kind() != Token.Kind.MARK && !starts.isFiller(tokens.get(i))) {
                said++;
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
        if (i > 0 || tokens.size() < 3 || !isName(text, tokens.getFirst())) {
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
            return opensWithAuxiliary(text, tokens, at, word, next);
        }
        if (contracted.contains(word)) {
            return !next.equals("more") && !next.equals("that") && !next.isEmpty();
        }
        if (questionWords.contains(word)) {
            return openings.asks(tokens, at);
        }
        return prepositions.contains(word)
                && questionWords.contains(next)
                && (tokens.size() - at <= 4 || invertsWithin(tokens, at + 2, 4));
    }

    private boolean opensWithAuxiliary(String text, List<Token> tokens, int at, String word, String next) {
        boolean unfinished = tokens.getLast().is(",") && tokens.size() - at <= 3
                || isAny(next, "a", "an") && tokens.size() - at <= 5;
        if (next.equals("not") || at + 1 >= tokens.size() || unfinished) {
            return false;
        }
        return switch (word) {
            case "do", "have", "don't", "dont" ->
                pronouns.contains(next) || word.equals("do") && isAny(next, "these", "those", "people", "any", "all");
            case "may", "might", "must" -> isAny(next, "i", "we");
            case "had" -> reader.contains(next);
            case "will", "can", "could", "would", "should", "shall" ->
                subjects.contains(next) || isName(text, tokens.get(at + 1)) && tokens.size() - at > 3;
            default ->
                subjects.contains(next)
                        || isName(text, tokens.get(at + 1))
                        || openAuxiliaries.contains(word)
                                && tokens.get(at + 1).isWord()
                                && !word.endsWith("n't")
                                && !isAny(
                                        next, "to", "bout", "about", "still", "just", "no", "so", "too", "very", "also",
                                        "being", "been", "in", "on", "at")
                                && tokens.size() - at > 3;
        };
    }

    private static boolean isName(String text, Token token) {
        return token.kind() == Token.Kind.NUMBER || token.isWord() && Character.isUpperCase(text.charAt(token.start()));
    }

    /** The words after a comma or «and»: only what cannot be a subordinate clause. */
    private boolean goesOn(List<Token> tokens, int at) {
        var word = word(tokens, at);
        var next = word(tokens, at + 1);
        var after = word(tokens, at + 2);
        boolean echo = word(tokens, at - 1).equals("so") && tokens.size() - at <= 4;
        if (echo || tellsSpeech(tokens, at)) {
            return false;
        }
        if (auxiliaries.contains(word)) {
            boolean verb = isAny(word, "do", "have", "don't") && !isAny(next, "you", "we", "they", "i", "u");
            return pronouns.contains(next) && !isAny(word, "had", "were") && !verb && !after.isEmpty();
        }
        if (contracted.contains(word)) {
            return !next.equals("more") && !next.equals("that") && !next.isEmpty();
        }
        if (isAny(word, "what", "how", "why", "where", "when", "who")) {
            return auxiliaries.contains(next) && (subjects.contains(after) || isAny(word, "what", "how", "why"))
                    || isAny(word, "what", "how", "which") && auxiliaries.contains(after) && isPronoun(tokens, at + 3)
                    || isAny(word, "what", "how") && next.equals("about");
        }
        return false;
    }

    /** "He said, how are we …" tells what another asked. */
    private boolean tellsSpeech(List<Token> tokens, int at) {
        for (int i = Math.max(0, at - 4); i < at; i++) {
            if (speech.contains(tokens.get(i).word())) {
                return true;
            }
        }
        return false;
    }

    private boolean isPronoun(List<Token> tokens, int at) {
        return pronouns.contains(word(tokens, at));
    }

    /** "If possible could you …": an auxiliary before "you" asks almost anywhere. */
    private boolean speaksToReader(List<Token> tokens, int i) {
        return i + 2 < tokens.size()
                && auxiliaries.contains(tokens.get(i).word())
                && !isAny(tokens.get(i).word(), "have", "had", "were", "was", "is", "must", "may", "might")
                && reader.contains(tokens.get(i + 1).word())
                && tokens.get(i + 2).isWord()
                && (i == 0 || !noInversionAfter.contains(tokens.get(i - 1).word()));
    }

    private boolean invertsWithin(List<Token> tokens, int from, int most) {
        for (int i = from; i < Math.min(tokens.size() - 1, from + most); i++) {
            if (auxiliaries.contains(tokens.get(i).word())
                    && subjects.contains(tokens.get(i + 1).word())) {
                return true;
            }
        }
        return false;
    }

    /** "Should you need anything, call": a condition, with its consequence after the comma. */
    private static boolean isCondition(List<Token> tokens, int at) {
        if (!isAny(word(tokens, at), "should", "were", "had")
                || tokens.getLast().word().indexOf('?') >= 0) {
            return false;
        }
        return tokens.subList(at, tokens.size()).stream().anyMatch(token -> token.is(","));
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
