package org.pochtenie.rulebook.question;

import static org.pochtenie.rulebook.question.EnglishForms.isAny;
import static org.pochtenie.rulebook.question.EnglishForms.word;

import java.util.List;
import java.util.Set;
import org.pochtenie.rulebook.text.Token;

/** English sentences that begin with a question word or end with a tag: which of them ask, which tell. */
final class EnglishOpenings {
    private final Set<String> auxiliaries;
    private final Set<String> subjects;
    private final Set<String> pronouns;
    private final Set<String> reader;
    private final Set<String> whatFollows;
    private final Set<String> howFollows;
    private final Set<String> whereFollows;
    private final Set<String> whyNot;
    private final Set<String> whoNot;
    private final Set<String> nods;

    EnglishOpenings(FormWords words) {
        this.auxiliaries = words.set("auxiliaries");
        this.subjects = words.set("subjects");
        this.pronouns = words.set("pronouns");
        this.reader = words.set("reader");
        this.whatFollows = words.set("what-follows");
        this.howFollows = words.set("how-follows");
        this.whereFollows = words.set("where-follows");
        this.whyNot = words.set("why-not");
        this.whoNot = words.set("who-not");
        this.nods = words.set("nods");
    }

    /** "…, isn't it", "…, right". */
    boolean isTagged(List<Token> tokens) {
        int last = tokens.size() - 1;
        while (last >= 0 && tokens.get(last).kind() == Token.Kind.MARK) {
            last--;
        }
        if (last < 2) {
            return false;
        }
        boolean comma = word(tokens, last - 1).equals(",");
        if (comma && last > 3 && nods.contains(word(tokens, last))) {
            return true;
        }
        var auxiliary = word(tokens, last - 1);
        boolean tag = auxiliaries.contains(auxiliary) && pronouns.contains(word(tokens, last));
        boolean negated = auxiliary.endsWith("n't");
        // "But that wasn't it" has its subject before the auxiliary.
        boolean told = isAny(word(tokens, last - 2), "that", "this")
                && word(tokens, last).equals("it");
        return tag && last > 2 && !told && (negated || word(tokens, last - 2).equals(","));
    }

    boolean asks(List<Token> tokens, int at) {
        var next = word(tokens, at + 1);
        boolean alone =
                tokens.size() - at <= 2 && (next.isEmpty() || tokens.get(at + 1).kind() == Token.Kind.MARK);
        if (alone) {
            return !tokens.getLast().is(",") && (at == 0 || tokens.get(at - 1).kind() != Token.Kind.WORD);
        }
        return switch (word(tokens, at)) {
            case "what" -> what(tokens, at, next);
            case "how" -> how(tokens, at, next);
            case "why" -> !whyNot.contains(next) && !next.equals(",") && !next.equals("i");
            case "who" -> !whoNot.contains(next) && tokens.get(at + 1).isWord();
            case "where" -> auxiliaries.contains(next) || whereFollows.contains(next);
            case "when" -> auxiliaries.contains(next) && !isAny(next, "am");
            case "which" ->
                isAny(next, "one", "ones", "of")
                        || !auxiliaries.contains(next)
                                && !isAny(next, "this", "that", "it")
                                && inverts(tokens, at + 2, 3);
            default -> inverts(tokens, at + 1, 4);
        };
    }

    private boolean what(List<Token> tokens, int at, String next) {
        if (isAny(next, "a", "an", "i", "we", "he", "she", "it", "they", "matters")) {
            return false;
        }
        if (reader.contains(next)) {
            return tokens.size() - at <= 6;
        }
        if (auxiliaries.contains(next)) {
            return !isCleft(tokens, at);
        }
        return whatFollows.contains(next) || inverts(tokens, at + 2, 4);
    }

    /** "What is important is the date." */
    private static boolean isCleft(List<Token> tokens, int at) {
        for (int i = at + 2; i < Math.min(tokens.size(), at + 6); i++) {
            if (isAny(tokens.get(i).word(), "is", "was")
                    && tokens.getLast().word().indexOf('?') < 0) {
                return true;
            }
        }
        return false;
    }

    private boolean how(List<Token> tokens, int at, String next) {
        return auxiliaries.contains(next)
                || howFollows.contains(next)
                || reader.contains(next) && tokens.size() - at <= 6
                || isAny(next, "r", "u")
                || inverts(tokens, at + 2, 3);
    }

    private boolean hasAuxiliary(List<Token> tokens, int from, int most) {
        return tokens.subList(Math.min(from, tokens.size()), Math.min(tokens.size(), from + most)).stream()
                .anyMatch(token -> auxiliaries.contains(token.word()));
    }

    private boolean inverts(List<Token> tokens, int from, int most) {
        for (int i = from; i < Math.min(tokens.size() - 1, from + most); i++) {
            if (auxiliaries.contains(tokens.get(i).word())
                    && (subjects.contains(tokens.get(i + 1).word())
                            || i == from && isAny(tokens.get(i).word(), "is", "are", "was", "were"))) {
                return true;
            }
        }
        return false;
    }
}
