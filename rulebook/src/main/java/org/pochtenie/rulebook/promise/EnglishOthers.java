package org.pochtenie.rulebook.promise;

import static org.pochtenie.rulebook.promise.EnglishDeeds.GET;
import static org.pochtenie.rulebook.promise.EnglishDeeds.HANDS_OVER;
import static org.pochtenie.rulebook.promise.EnglishDeeds.LATER;
import static org.pochtenie.rulebook.promise.EnglishDeeds.WE;
import static org.pochtenie.rulebook.promise.EnglishDeeds.beyond;
import static org.pochtenie.rulebook.promise.EnglishDeeds.is;
import static org.pochtenie.rulebook.promise.EnglishDeeds.isAny;
import static org.pochtenie.rulebook.promise.EnglishDeeds.isWord;

import java.util.List;
import java.util.Set;
import org.pochtenie.rulebook.question.FormWords;
import org.pochtenie.rulebook.text.Token;

/** What others do for us, and what comes to the reader: "our driver will call you", "the invoice follows on Monday". */
final class EnglishOthers {
    private static final FormWords WORDS = FormWords.of("/promise/words-en.txt");
    private static final Set<String> AGENTS = WORDS.set("agents");
    private static final Set<String> THEIRS = WORDS.set("theirs");
    private static final Set<String> ARRIVES = WORDS.set("arrives");
    private static final Set<String> STATES = WORDS.set("states");
    private static final Set<String> YOURS = Set.of("your", "their", "his", "her", "its");
    private static final Set<String> OURS = Set.of("our", "my", "us");
    private static final Set<String> DEADLINE = Set.of("by", "within", "before", "than");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "your", "our", "its", "their");

    private EnglishOthers() {}

    /** Something or somebody else that will. */
    static Strength others(List<Token> tokens, int will, int from) {
        int i = beyond(tokens, from);
        if (i >= tokens.size() || will == 0 || isTheirs(tokens, will)) {
            return Strength.NONE;
        }
        if (tokens.get(will - 1).is("you")) {
            return isWord(tokens, i, GET) && !is(tokens, i + 1, "to") ? Strength.DATED : Strength.NONE;
        }
        if (WE.contains(tokens.get(will - 1).word())) {
            return Strength.NONE;
        }
        if (i > from && tokens.get(i - 1).is("be")) {
            return isPassive(tokens, i) ? Strength.DATED : Strength.NONE;
        }
        var subject = tokens.subList(0, will);
        boolean forYou =
                tokens.subList(i, Math.min(tokens.size(), i + 4)).stream().anyMatch(token -> token.is("you"));
        if (subject.stream().anyMatch(token -> isAny(token, AGENTS) || OURS.contains(token.word()))) {
            return isWord(tokens, i, HANDS_OVER) ? Strength.SURE : Strength.DATED;
        }
        boolean comes = isWord(tokens, i, ARRIVES) || isWord(tokens, i, HANDS_OVER) && forYou;
        return comes ? Strength.DATED : Strength.NONE;
    }

    /** "Will be repaired", "will be considered within 30 days", "your suit will be altered". */
    private static boolean isPassive(List<Token> tokens, int i) {
        if (i >= tokens.size() || !tokens.get(i).isWord() || isAny(tokens.get(i), STATES)) {
            return false;
        }
        var token = tokens.get(i);
        boolean participle = !token.word().endsWith("ing") && !token.lemmas().equals(List.of(token.word()));
        return isAny(token, HANDS_OVER) && !token.word().endsWith("ing")
                || participle
                        && tokens.stream()
                                .anyMatch(one -> DEADLINE.contains(one.word()) || one.is("your") || one.is("you"));
    }

    /** "Is coming", "are on their way". */
    static Strength coming(List<Token> tokens, int i, int be) {
        boolean comes = be > 0
                && i < tokens.size()
                && tokens.get(i).word().endsWith("ing")
                && isAny(tokens.get(i), ARRIVES)
                && !isTheirs(tokens, be);
        return comes && !tokens.get(be - 1).is("you") ? Strength.DATED : Strength.NONE;
    }

    /** "The certificates follow", "it goes out". */
    static Strength comes(List<Token> tokens, int i) {
        var token = tokens.get(i);
        boolean comes = i > 0
                && isAny(token, ARRIVES)
                && (token.word().endsWith("s") || token.is("follow"))
                && !isTheirs(tokens, i)
                && !is(tokens, i - 1, "to")
                && !isWord(tokens, i + 1, ARTICLES)
                && tokens.subList(0, i).stream().noneMatch(one -> LATER.contains(one.word()) || one.is("you"));
        return comes ? Strength.DATED : Strength.NONE;
    }

    /** Whether the deeds of whoever stands before a verb are not ours: "the bank", "your driver". */
    static boolean isTheirs(List<Token> tokens, int verb) {
        boolean passive = is(tokens, verb + 1, "be");
        for (int i = 0; i < verb; i++) {
            var token = tokens.get(i);
            if (OURS.contains(token.word())) {
                return false;
            }
            boolean named = isAny(token, THEIRS)
                    || i == verb - 1 && Set.of("that", "which").contains(token.word());
            boolean yours = i > 0 && YOURS.contains(tokens.get(i - 1).word()) && isAny(token, AGENTS);
            if (yours || named && !(passive && token.is("they"))) {
                return true;
            }
        }
        return false;
    }
}
