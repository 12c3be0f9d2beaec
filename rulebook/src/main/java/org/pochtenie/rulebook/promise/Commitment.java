package org.pochtenie.rulebook.promise;

import java.util.List;
import java.util.Set;
import org.pochtenie.rulebook.lexicon.Lexicon;
import org.pochtenie.rulebook.lexicon.Lexicons;
import org.pochtenie.rulebook.phrase.PhraseList;
import org.pochtenie.rulebook.rule.RuleFile;
import org.pochtenie.rulebook.text.Language;
import org.pochtenie.rulebook.text.Sentence;
import org.pochtenie.rulebook.text.Token;

/** By which words somebody commits himself; the lists are those of the rule {@code realistic-promise}. */
final class Commitment {
    private static final RuleFile WORDS = RuleFile.named("realistic-promise");

    /** Verbs in «пришлём, исправлю» whose future is no promise: «скажу», «учтём». */
    private static final Set<String> NO_DEED = WORDS.words(Language.RU, "no-deed");
    /** Verbs that promise by somebody else: «курьер привезёт», «отчёт придёт». */
    private static final Set<String> COMES = WORDS.words(Language.RU, "comes");

    private static final List<String> FUTURE = List.of("у", "ю", "ем", "им", "ам", "мся", "усь", "юсь");
    private static final List<String> THEIR_FUTURE =
            List.of("ет", "ит", "ут", "ют", "ат", "ят", "ется", "ится", "утся", "ются", "атся", "ятся");

    private static final List<PhraseList> COMMITS = both("commits");
    private static final List<PhraseList> EXCUSED = both("no-promise");
    private static final List<PhraseList> BOUND = both("bound");
    private static final List<PhraseList> CLIENTS_STEP = both("clients-step");
    private static final List<PhraseList> CONDITION = both("condition");
    private static final List<PhraseList> OUTCOME = both("outcome");

    private final Lexicons lexicons;

    Commitment(Lexicons lexicons) {
        this.lexicons = lexicons;
    }

    boolean isIn(Sentence clause) {
        var russian = lexicons.of(Language.RU);
        var tokens = clause.tokens();
        for (int i = 0; russian != null && i < tokens.size(); i++) {
            boolean negated =
                    i > 0 && (tokens.get(i - 1).is("не") || tokens.get(i - 1).is("ли"));
            if (!negated && tokens.get(i).isWord() && isDeed(russian, tokens.get(i))) {
                return true;
            }
        }
        return isAny(COMMITS, clause);
    }

    /** Something that we shall have done once, or that will have come. */
    private static boolean isDeed(Lexicon russian, Token token) {
        if (endsWithAny(token.word(), FUTURE)) {
            return token.lemmas().stream().noneMatch(NO_DEED::contains) && isFuture(russian, token, ":P1");
        }
        return token.lemmas().stream().anyMatch(COMES::contains)
                && endsWithAny(token.word(), THEIR_FUTURE)
                && isFuture(russian, token, ":P3");
    }

    private static boolean endsWithAny(String word, List<String> endings) {
        for (int i = 0; i < endings.size(); i++) {
            if (word.endsWith(endings.get(i)) && word.length() > endings.get(i).length()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFuture(Lexicon russian, Token token, String person) {
        var marks = russian.marks(token.word());
        // «смету», «почту» are nouns wherever a letter has them; «дам» is none.
        return (token.is("дам") || marks.stream().noneMatch(mark -> mark.startsWith("NN")))
                && marks.stream()
                        .anyMatch(mark -> mark.startsWith("VB:Fut:") && mark.contains(":PFV:") && mark.endsWith(person))
                && marks.stream().noneMatch(mark -> mark.startsWith("VB:Real"));
    }

    /** Words that look like a promise and are none: «если пришлём», "we will not". */
    static boolean isExcused(Sentence clause) {
        return isAny(EXCUSED, clause);
    }

    /** Whether the sentence names a step of the client on which everything depends. */
    static boolean isBound(Sentence sentence) {
        return isAny(BOUND, sentence);
    }

    /** Whether it asks the client for something, so that its date is the client's: "send it by Friday, …". */
    boolean asks(Sentence clause) {
        return isAny(CLIENTS_STEP, clause) || orders(clause);
    }

    /** Whether it only says on what a promise depends: «если ответите до вторника», "with your answers by Tuesday". */
    static boolean isCondition(Sentence clause) {
        return isAny(CONDITION, clause);
    }

    /** What the client gets or sees: "they are at your door", «объявления выйдут». */
    static boolean isOutcome(Sentence clause) {
        return isAny(OUTCOME, clause);
    }

    /** «Назовите», «пришлите»: a Russian verb that asks several people, or one politely. */
    private boolean orders(Sentence clause) {
        var russian = lexicons.of(Language.RU);
        return russian != null
                && clause.tokens().stream()
                        .map(Token::word)
                        .filter(word -> word.endsWith("те") || word.endsWith("тесь"))
                        .anyMatch(word -> russian.marks(word).stream()
                                .anyMatch(mark -> mark.startsWith("VB:IMP") && mark.endsWith("PL:P2")));
    }

    private static boolean isAny(List<PhraseList> lists, Sentence sentence) {
        return lists.stream().anyMatch(list -> list.isIn(sentence));
    }

    private static List<PhraseList> both(String list) {
        return List.of(WORDS.phrases(Language.RU, list), WORDS.phrases(Language.EN, list));
    }
}
