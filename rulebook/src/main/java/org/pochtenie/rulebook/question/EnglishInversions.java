package org.pochtenie.rulebook.question;

import static org.pochtenie.rulebook.question.EnglishForms.isAny;
import static org.pochtenie.rulebook.question.EnglishForms.word;

import java.util.List;
import java.util.Set;
import org.pochtenie.rulebook.text.Token;

/** Where an English sentence has its auxiliary before its subject, and means a question by it. */
final class EnglishInversions {
    private final Set<String> auxiliaries;
    private final Set<String> openAuxiliaries;
    private final Set<String> contracted;
    private final Set<String> subjects;
    private final Set<String> pronouns;
    private final Set<String> reader;
    private final Set<String> noInversionAfter;
    private final Set<String> speech;

    EnglishInversions(FormWords words) {
        this.auxiliaries = words.set("auxiliaries");
        this.openAuxiliaries = words.set("open-auxiliaries");
        this.contracted = words.set("contracted");
        this.subjects = words.set("subjects");
        this.pronouns = words.set("pronouns");
        this.reader = words.set("reader");
        this.noInversionAfter = words.set("no-inversion-after");
        this.speech = words.set("speech");
    }

    /** With the auxiliary in the first place. */
    boolean openWithAuxiliary(String text, List<Token> tokens, int at) {
        var word = word(tokens, at);
        var next = word(tokens, at + 1);
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

    static boolean isName(String text, Token token) {
        return token.kind() == Token.Kind.NUMBER || token.isWord() && Character.isUpperCase(text.charAt(token.start()));
    }

    /** The words after a comma or «and»: only what cannot be a subordinate clause. */
    boolean goOn(List<Token> tokens, int at) {
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
    boolean speakToReader(List<Token> tokens, int i) {
        return i + 2 < tokens.size()
                && auxiliaries.contains(tokens.get(i).word())
                && !isAny(tokens.get(i).word(), "have", "had", "were", "was", "is", "must", "may", "might")
                && reader.contains(tokens.get(i + 1).word())
                && tokens.get(i + 2).isWord()
                && (i == 0 || !noInversionAfter.contains(tokens.get(i - 1).word()));
    }

    /** "It, uh, has worked out": the subject stood before the pause. */
    boolean followSubject(String subject, List<Token> tokens, int at) {
        boolean pronoun = pronouns.contains(subject) || isAny(subject, "that", "this");
        return pronoun && auxiliaries.contains(word(tokens, at)) && !pronouns.contains(word(tokens, at + 1));
    }

    /** Whether one begins at that token or soon behind it. */
    boolean areWithin(List<Token> tokens, int from, int most) {
        for (int i = from; i < Math.min(tokens.size() - 1, from + most); i++) {
            if (auxiliaries.contains(tokens.get(i).word())
                    && subjects.contains(tokens.get(i + 1).word())) {
                return true;
            }
        }
        return false;
    }

    /** "Should you need anything, call": a condition, with its consequence after the comma. */
    static boolean isCondition(List<Token> tokens, int at) {
        if (!isAny(word(tokens, at), "should", "were", "had")
                || tokens.getLast().word().indexOf('?') >= 0) {
            return false;
        }
        return tokens.subList(at, tokens.size()).stream().anyMatch(token -> token.is(","));
    }
}
