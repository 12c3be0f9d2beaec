package org.pochtenie.rulebook.promise;

import java.util.List;
import java.util.Set;
import org.pochtenie.rulebook.question.FormWords;
import org.pochtenie.rulebook.text.Sentence;
import org.pochtenie.rulebook.text.Token;

/** Promises by the form of an English verb: "I'll send", "we are shipping it on Monday", "our driver will call you". */
final class EnglishDeeds {
    private static final FormWords WORDS = FormWords.of("/promise/words-en.txt");
    private static final Set<String> NEVER = WORDS.set("never");
    static final Set<String> HANDS_OVER = WORDS.set("hands-over");
    private static final Set<String> IDLE = WORDS.set("idle");
    private static final Set<String> SUBORDINATE =
            Set.of("which", "what", "where", "who", "whom", "whose", "why", "how", "unless", "although");
    /** Behind these somebody else's words are told. */
    private static final Set<String> SAID =
            Set.of("said", "says", "told", "wrote", "writes", "promised", "claims", "claimed", "stated", "states");

    static final Set<String> LATER = Set.of("when", "if", "that", "until", "before", "after", "once", "while");
    static final Set<String> WE = Set.of("i", "we");
    static final Set<String> GET = Set.of("have", "get", "receive", "hear", "see", "find");
    private static final Set<String> INTENTS =
            Set.of("plan", "aim", "hope", "expect", "intend", "mean", "propose", "try", "want");
    private static final Set<String> TRY = Set.of("try", "attempt", "endeavour", "endeavor", "aim", "strive");
    private static final Set<String> HABIT =
            Set.of("every", "each", "usually", "always", "often", "normally", "never", "generally");
    /** What "I" do by saying so. */
    private static final Set<String> SAYS = Set.of(
            "ask", "confirm", "let", "see", "find", "look", "do", "give", "take", "make", "tell", "inform", "get",
            "use", "include", "cover", "treat", "notify", "order", "explain", "suggest", "attach", "change", "search",
            "come");

    private static final Set<String> ADVERBS = Set.of(
            "also",
            "then",
            "certainly",
            "gladly",
            "personally",
            "now",
            "first",
            "both",
            "all",
            "still",
            "definitely",
            "surely",
            "today",
            "tomorrow",
            "just",
            "already",
            "probably",
            "again",
            "therefore",
            "only",
            "be");

    /** Where what is asked, told or supposed begins, and nothing more is promised. */
    int limit(Sentence clause) {
        var tokens = clause.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            var word = tokens.get(i).word();
            boolean told = SAID.contains(word)
                    && (i == 0 || !WE.contains(tokens.get(i - 1).word()));
            boolean later = i > 0 && (word.equals("when") || word.equals("whether"));
            if (SUBORDINATE.contains(word) || told || later) {
                return tokens.get(i).start();
            }
            if ((word.equals("will") || word.equals("shall")) && EnglishOthers.isTheirs(tokens, i)) {
                return clause.start();
            }
        }
        return Integer.MAX_VALUE;
    }

    Strength in(Sentence clause, int limit) {
        var found = Strength.NONE;
        var tokens = clause.tokens();
        for (int i = 0; i < tokens.size() && tokens.get(i).start() < limit && found != Strength.SURE; i++) {
            if (tokens.get(i).isWord()) {
                found = found.or(at(tokens, i));
            }
        }
        return found;
    }

    private static Strength at(List<Token> tokens, int i) {
        var token = tokens.get(i);
        return switch (token.word()) {
            case "i", "we" -> own(tokens, i);
            case "i'll", "we'll" -> future(tokens, i + 1);
            case "i'm", "we're" -> present(tokens, i + 1);
            case "you'll" -> isWord(tokens, i + 1, GET) && !is(tokens, i + 2, "to") ? Strength.DATED : Strength.NONE;
            case "will", "shall" -> i == 0 ? future(tokens, 1) : EnglishOthers.others(tokens, i, i + 1);
            case "should" -> i == 0 ? modal(tokens, 1) : EnglishOthers.others(tokens, i, i + 1);
            case "is", "are" ->
                is(tokens, i + 1, "going") && is(tokens, i + 2, "to")
                        ? EnglishOthers.others(tokens, i, i + 3)
                        : EnglishOthers.coming(tokens, i + 1, i);
            default -> EnglishOthers.comes(tokens, i);
        };
    }

    private static Strength own(List<Token> tokens, int i) {
        int next = beyond(tokens, i + 1);
        if (next == tokens.size() || i > 0 && LATER.contains(tokens.get(i - 1).word())) {
            return Strength.NONE;
        }
        var word = tokens.get(next).word();
        return switch (word) {
            case "will", "shall" -> future(tokens, next + 1);
            case "am", "are" -> present(tokens, next + 1);
            case "can", "should" -> modal(tokens, next + 1);
            default -> {
                if (INTENTS.contains(word)) {
                    yield is(tokens, next + 1, "to") && isDeed(tokens, next + 2) ? Strength.DATED : Strength.NONE;
                }
                boolean habit = tokens.stream().anyMatch(token -> HABIT.contains(token.word()));
                yield HANDS_OVER.contains(word) && !SAYS.contains(word) && !habit ? Strength.DATED : Strength.NONE;
            }
        };
    }

    /** Behind "I will". */
    private static Strength future(List<Token> tokens, int from) {
        int i = beyond(tokens, from);
        if (i > from && tokens.get(i - 1).is("be")) {
            return being(tokens, i);
        }
        boolean best = is(tokens, i, "do") && is(tokens, i + 2, "best");
        boolean sure = is(tokens, i, "make") && is(tokens, i + 1, "sure") || is(tokens, i, "ensure");
        boolean taken =
                is(tokens, i, "take") && !isWord(tokens, i + 1, Set.of("a", "care", "over", "up", "it", "this"));
        if (isWord(tokens, i, TRY) || best || sure || taken) {
            return Strength.DATED;
        }
        return isDeed(tokens, i) ? Strength.SURE : Strength.NONE;
    }

    /** Behind "I will be". */
    private static Strength being(List<Token> tokens, int i) {
        if (is(tokens, i, "in") && is(tokens, i + 1, "touch")) {
            return Strength.SURE;
        }
        boolean there = i < tokens.size()
                && Set.of("back", "there", "with", "at", "round", "over", "ready", "on")
                        .contains(tokens.get(i).word());
        return there || isDoing(tokens, i) ? Strength.DATED : Strength.NONE;
    }

    /** Behind "we are". */
    private static Strength present(List<Token> tokens, int from) {
        int i = beyond(tokens, from);
        if (is(tokens, i, "going") && is(tokens, i + 1, "to")) {
            return future(tokens, i + 2);
        }
        return isDoing(tokens, i) ? Strength.DATED : Strength.NONE;
    }

    /** Behind "we can". */
    private static Strength modal(List<Token> tokens, int from) {
        int i = beyond(tokens, from);
        boolean deed = isWord(tokens, i, HANDS_OVER) || isWord(tokens, i, GET) || is(tokens, i, "be");
        return deed ? Strength.DATED : Strength.NONE;
    }

    private static boolean isDoing(List<Token> tokens, int i) {
        if (i >= tokens.size() || !tokens.get(i).word().endsWith("ing") || isAny(tokens.get(i), IDLE)) {
            return false;
        }
        return isAny(tokens.get(i), HANDS_OVER)
                || tokens.stream().anyMatch(token -> token.is("you") || token.is("your"));
    }

    private static boolean isDeed(List<Token> tokens, int i) {
        return i < tokens.size()
                && tokens.get(i).isWord()
                && !tokens.get(i).is("not")
                && !NEVER.contains(tokens.get(i).word());
    }

    /** The first token that is no adverb; "be" is stepped over too. */
    static int beyond(List<Token> tokens, int from) {
        int i = from;
        while (i < tokens.size() && ADVERBS.contains(tokens.get(i).word())) {
            if (tokens.get(i++).is("be")) {
                return i;
            }
        }
        return i;
    }

    static boolean is(List<Token> tokens, int i, String word) {
        return i >= 0 && i < tokens.size() && tokens.get(i).is(word);
    }

    static boolean isWord(List<Token> tokens, int i, Set<String> words) {
        return i < tokens.size() && words.contains(tokens.get(i).word());
    }

    static boolean isAny(Token token, Set<String> lemmas) {
        for (var lemma : token.lemmas()) {
            if (lemmas.contains(lemma)) {
                return true;
            }
        }
        return false;
    }
}
