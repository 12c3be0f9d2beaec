package org.pochtenie.rulebook.promise;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.pochtenie.rulebook.lexicon.Lexicon;
import org.pochtenie.rulebook.question.FormWords;
import org.pochtenie.rulebook.rule.RuleFile;
import org.pochtenie.rulebook.text.Language;
import org.pochtenie.rulebook.text.Sentence;
import org.pochtenie.rulebook.text.Token;

/** Promises by the form of a Russian verb: «пришлём», «мастер приедет», «будет исправлено», «отправляем завтра». */
final class RussianDeeds {
    private static final RuleFile RULE = RuleFile.named("realistic-promise");
    private static final FormWords WORDS = FormWords.of("/promise/words-ru.txt");
    private static final Set<String> NEVER = WORDS.set("never");
    private static final Set<String> PRESENT = WORDS.set("present");
    private static final Set<String> IDLE = WORDS.set("idle");
    private static final Set<String> PLEDGES = WORDS.set("pledges");
    private static final Set<String> INTENTS = WORDS.set("intents");
    private static final Set<String> AGENTS = WORDS.set("agents");
    private static final Set<String> THEIRS = WORDS.set("theirs");
    private static final Set<String> ARRIVES = WORDS.set("arrives");
    private static final Set<String> STATES = WORDS.set("states");
    /** «Скажу», «учтём» are said of this very letter, unless a day is named. */
    private static final Set<String> NO_DEED = RULE.words(Language.RU, "no-deed");
    /** Verbs that promise by somebody else: «курьер привезёт», «отчёт придёт». */
    private static final Set<String> COMES = RULE.words(Language.RU, "comes");

    private static final Set<String> HANDS_OVER = RULE.words(Language.RU, "hands-over");

    private static final Set<String> YOU = Set.of("вам", "вас", "вами");
    /** Also nouns, which nobody means in a letter. */
    private static final Set<String> VERBS_AT_HEART = Set.of("дам", "передам", "наберу", "поставлю", "устраню");

    private static final List<String> OURS = List.of("у", "ю", "ем", "им", "ам", "мся", "усь", "юсь");
    private static final List<String> OTHERS =
            List.of("ет", "ит", "ут", "ют", "ат", "ят", "ется", "ится", "утся", "ются", "атся", "ятся");
    private static final List<String> SHORT = List.of("н", "на", "но", "ны", "т", "та", "то", "ты");
    private static final int NEAR = 4;

    private final @Nullable Lexicon lexicon;

    RussianDeeds(@Nullable Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Where what somebody else does begins to count for nothing. */
    int limit(Sentence clause) {
        return isTheirs(clause.tokens()) ? clause.start() : Integer.MAX_VALUE;
    }

    /** «Назовите», «пришлите»: a verb that asks several people, or one politely. */
    boolean orders(Sentence clause) {
        return lexicon != null
                && clause.tokens().stream()
                        .map(Token::word)
                        .filter(word -> word.endsWith("те") || word.endsWith("тесь"))
                        .anyMatch(word -> lexicon.marks(word).stream()
                                .anyMatch(mark -> mark.startsWith("VB:IMP") && mark.endsWith("PL:P2")));
    }

    Strength in(Sentence clause, int limit) {
        var found = Strength.NONE;
        var tokens = clause.tokens();
        for (int i = 0; lexicon != null && i < tokens.size() && found != Strength.SURE; i++) {
            if (tokens.get(i).isWord() && !isNegated(tokens, i)) {
                found = found.or(at(lexicon, tokens, i, limit > clause.start()));
            }
        }
        return found;
    }

    private static boolean isNegated(List<Token> tokens, int i) {
        return i > 0 && (tokens.get(i - 1).is("не") || tokens.get(i - 1).is("ли"))
                || i + 1 < tokens.size() && tokens.get(i + 1).is("ли");
    }

    private Strength at(Lexicon lexicon, List<Token> tokens, int i, boolean isOurs) {
        var word = tokens.get(i).word();
        return switch (word) {
            case "буду", "будем" -> hasNear(tokens, i, token -> isWork(lexicon, token)) ? Strength.SURE : Strength.NONE;
            case "будет", "будут" ->
                isOurs && hasNear(tokens, i, token -> isDone(lexicon, token)) ? Strength.DATED : Strength.NONE;
            case "намерен", "намерена", "намерены", "готов", "готова", "готовы" ->
                hasNear(tokens, i, token -> isInfinitive(lexicon, token)) ? Strength.DATED : Strength.NONE;
            default -> {
                if (endsWithAny(word, OURS)) {
                    yield own(lexicon, tokens.get(i));
                }
                yield isOurs && endsWithAny(word, OTHERS) ? others(lexicon, tokens, tokens.get(i)) : Strength.NONE;
            }
        };
    }

    /** «Пришлём», «обещаем», «отправляем». */
    private static Strength own(Lexicon lexicon, Token token) {
        if (isAny(token, PLEDGES)) {
            return Strength.SURE;
        }
        var marks = lexicon.marks(token.word());
        if (marks.isEmpty()) {
            return isRemadeVerb(lexicon, token) ? Strength.SURE : Strength.NONE;
        }
        if (isVerb(token, marks, "VB:Fut:", ":P1") && !isAny(token, NEVER)) {
            boolean both = marks.stream().anyMatch(mark -> mark.startsWith("VB:Real"));
            return both && !isAny(token, HANDS_OVER) || isAny(token, NO_DEED) ? Strength.DATED : Strength.SURE;
        }
        boolean present = isAny(token, INTENTS) || isAny(token, PRESENT);
        return present && isVerb(token, marks, "VB:Real:", ":P1") ? Strength.DATED : Strength.NONE;
    }

    /** «Отзвонюсь»: a prefix before a verb that the dictionary knows. */
    private static boolean isRemadeVerb(Lexicon lexicon, Token token) {
        for (var prefix : List.of("ото", "от", "до", "пере", "до", "за", "по", "вы", "про", "с")) {
            if (token.word().startsWith(prefix) && token.word().length() > prefix.length() + NEAR) {
                var marks = lexicon.marks(token.word().substring(prefix.length()));
                if (marks.stream().anyMatch(mark -> mark.startsWith("VB:Real:") && mark.endsWith(":P1"))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** «Мастер приедет», «вам позвонят», «ваш заказ соберут». */
    private Strength others(Lexicon lexicon, List<Token> tokens, Token token) {
        if (isAny(token, NEVER) || !isVerb(token, lexicon.marks(token.word()), "VB:Fut:", ":P3")) {
            return Strength.NONE;
        }
        if (isAny(token, COMES)) {
            return Strength.SURE;
        }
        if (tokens.stream()
                .anyMatch(
                        one -> YOU.contains(one.word()) || isAny(one, AGENTS) && isSubject(one) || isOf(one, "наш"))) {
            return isAny(token, HANDS_OVER) ? Strength.SURE : Strength.DATED;
        }
        boolean yours = tokens.stream().anyMatch(one -> isOf(one, "ваш"));
        return isAny(token, ARRIVES) || yours ? Strength.DATED : Strength.NONE;
    }

    private static boolean isVerb(Token token, List<String> marks, String tense, String person) {
        // «смету», «почту» are nouns wherever a letter has them.
        return (VERBS_AT_HEART.contains(token.word()) || marks.stream().noneMatch(mark -> mark.startsWith("NN")))
                && marks.stream().anyMatch(mark -> mark.startsWith(tense) && mark.endsWith(person));
    }

    private static boolean isWork(Lexicon lexicon, Token token) {
        return !isAny(token, IDLE)
                && lexicon.marks(token.word()).stream()
                        .anyMatch(mark -> mark.startsWith("VB:INF") && mark.endsWith("IMPFV"));
    }

    private static boolean isInfinitive(Lexicon lexicon, Token token) {
        return lexicon.marks(token.word()).stream().anyMatch(mark -> mark.startsWith("VB:INF"));
    }

    private static boolean isDone(Lexicon lexicon, Token token) {
        return endsWithAny(token.word(), SHORT)
                && !isAny(token, STATES)
                && lexicon.marks(token.word()).stream().anyMatch(mark -> mark.startsWith("PT_Short:Past"));
    }

    private static boolean hasNear(List<Token> tokens, int i, Predicate<Token> fits) {
        return tokens.subList(i + 1, Math.min(tokens.size(), i + 1 + NEAR)).stream()
                .anyMatch(token -> token.isWord() && fits.test(token));
    }

    /** «Банк вернёт», «ваш водитель заберёт»; «в банк», «от поставщика» may stand in a promise of ours. */
    private boolean isTheirs(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            boolean yours = i > 0 && isOf(tokens.get(i - 1), "ваш") && isAny(token, AGENTS);
            boolean free = i == 0 || tokens.get(i - 1).word().length() > 2;
            if (yours || free && isAny(token, THEIRS) && isSubject(token)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSubject(Token token) {
        var marks = lexicon == null ? List.<String>of() : lexicon.marks(token.word());
        return marks.isEmpty() || marks.stream().anyMatch(mark -> mark.endsWith(":Nom"));
    }

    private static boolean isOf(Token token, String lemma) {
        return token.isOf(lemma)
                || token.word().startsWith(lemma) && token.word().length() <= lemma.length() + 3;
    }

    private static boolean isAny(Token token, Set<String> lemmas) {
        for (var lemma : token.lemmas()) {
            if (lemmas.contains(lemma)) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsWithAny(String word, List<String> endings) {
        for (int i = 0; i < endings.size(); i++) {
            if (word.endsWith(endings.get(i)) && word.length() > endings.get(i).length()) {
                return true;
            }
        }
        return false;
    }
}
