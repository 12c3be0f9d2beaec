package org.pochtenie.rulebook.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.pochtenie.rulebook.phrase.PhraseList;
import org.pochtenie.rulebook.text.Language;
import org.pochtenie.rulebook.text.Sentence;
import org.pochtenie.rulebook.text.Token;

/** Parts a sentence that asks several things: «сколько стоит и когда будет готово?» */
final class Clauses {
    private static final Set<String> AND = Set.of("и", "а", "or", "and", "или", "также", "also", "still", "+", ";");
    /** These begin a question of their own even after a comma; «что» and «как» are mostly subordinate there. */
    private static final Set<String> AFTER_COMMA =
            Set.of("сколько", "когда", "где", "куда", "почему", "зачем", "кто", "when", "where", "why", "how", "who");

    private static final Set<String> PREPOSITIONS = Set.of(
            "в", "на", "по", "с", "к", "за", "до", "от", "из", "у", "о", "для", "во", "by", "in", "on", "at", "to",
            "from", "for", "with");
    private static final Set<String> TELLS = Set.of(
            "знаете",
            "сказать",
            "узнать",
            "узнаете",
            "понять",
            "подсказать",
            "сообщить",
            "скажите",
            "подскажите",
            "уточнить",
            "уточните",
            "сообщите",
            "know",
            "tell",
            "me",
            "us",
            "decide",
            "understand");

    private final Language language;
    private final PhraseList wh;
    private final Set<String> auxiliaries;
    private final Set<String> contracted;
    private final Set<String> verbs;
    private final Set<String> after;
    private final Set<String> subjects;

    Clauses(Language language, PhraseList wh) {
        this.language = language;
        this.wh = wh;
        var english = FormWords.of("/question/words-en.txt");
        this.auxiliaries = english.set("auxiliaries");
        this.contracted = english.set("contracted");
        this.verbs = english.set("order-verbs");
        this.after = english.set("after-order");
        this.subjects = english.set("subjects");
    }

    /** Whether an interrogative word stands anywhere in it. */
    boolean hasAskingWord(Sentence sentence) {
        return wh.isIn(sentence);
    }

    /** The parts that ask, each a sentence of its own; the sentence itself where it asks one thing. */
    List<Sentence> of(Sentence sentence) {
        var tokens = sentence.tokens();
        var parts = new ArrayList<Sentence>();
        int from = 0;
        for (int i = 1; i < tokens.size() - 1; i++) {
            var part = tokens.subList(from, i);
            if (i - from > 2 && begins(tokens, i) && (asks(sentence.zone(), part) || hasOrder(part))) {
                int end = i;
                while (end > from
                        && (AND.contains(tokens.get(end - 1).word())
                                || tokens.get(end - 1).kind() == Token.Kind.MARK)) {
                    end--;
                }
                if (end > from) {
                    parts.add(part(sentence, tokens.subList(from, end)));
                    from = i;
                }
            }
        }
        parts.add(part(sentence, tokens.subList(from, tokens.size())));
        return parts.size() == 1 ? List.of(sentence) : parts;
    }

    private static Sentence part(Sentence sentence, List<Token> tokens) {
        return new Sentence(tokens.getFirst().start(), tokens.getLast().end(), sentence.zone(), tokens);
    }

    private boolean asks(org.pochtenie.rulebook.text.Zone zone, List<Token> tokens) {
        var part = new Sentence(tokens.getFirst().start(), tokens.getLast().end(), zone, tokens);
        return wh.isIn(part) || language == Language.EN && (inverted(tokens) || hasAny(tokens, contracted));
    }

    /** A request that has an object already, and no mere «подскажите, пожалуйста». */
    private boolean hasOrder(List<Token> part) {
        return part.size() > 3
                && (language == Language.EN
                        ? hasAny(part, verbs)
                        : part.stream().anyMatch(token -> isOrder(token.word()) && !TELLS.contains(token.word())));
    }

    private static boolean isOrder(String word) {
        return word.length() > 4 && (word.endsWith("йте") || word.endsWith("ите") || word.endsWith("ть"))
                || word.equals("прошу")
                || word.equals("просим");
    }

    private static boolean hasAny(List<Token> tokens, Set<String> words) {
        return tokens.stream().anyMatch(token -> words.contains(token.word()));
    }

    private boolean inverted(List<Token> tokens) {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (auxiliaries.contains(tokens.get(i).word())
                    && subjects.contains(tokens.get(i + 1).word())) {
                return true;
            }
        }
        return false;
    }

    private boolean begins(List<Token> tokens, int i) {
        var before = tokens.get(i - 1).word();
        if (isInlineNumber(tokens, i)) {
            return true;
        }
        boolean joined = AND.contains(before);
        if (joined && orders(tokens, i)) {
            return true;
        }
        if (!joined && !before.equals(",") && !before.equals(";")) {
            return false;
        }
        int at = PREPOSITIONS.contains(tokens.get(i).word()) && i + 1 < tokens.size() ? i + 1 : i;
        var word = tokens.get(at).word();
        if (!joined && language == Language.EN && (word.equals("what") || word.equals("which"))) {
            return at + 1 < tokens.size()
                    && auxiliaries.contains(tokens.get(at + 1).word());
        }
        if (!joined) {
            return AFTER_COMMA.contains(word)
                    && (i < 2 || !TELLS.contains(tokens.get(i - 2).word()));
        }
        boolean whether = at + 1 < tokens.size() && tokens.get(at + 1).is("ли");
        boolean inversion = language == Language.EN
                && auxiliaries.contains(word)
                && at + 1 < tokens.size()
                && subjects.contains(tokens.get(at + 1).word());
        return whether || inversion || !word.equals("if") && isAskingWord(tokens.get(at));
    }

    /** «1) стоимость; 2) сроки» within a line. */
    private static boolean isInlineNumber(List<Token> tokens, int i) {
        return i > 1
                && i + 2 < tokens.size()
                && tokens.get(i - 1).is(")")
                && tokens.get(i - 2).kind() == Token.Kind.NUMBER
                && tokens.get(i - 2).word().length() == 1
                && i > 3;
    }

    /** "Please send the file and confirm the date": another thing to be done. */
    private boolean orders(List<Token> tokens, int i) {
        var word = tokens.get(i).word();
        if (language == Language.EN) {
            return verbs.contains(word)
                    && i + 1 < tokens.size()
                    && after.contains(tokens.get(i + 1).word());
        }
        return word.length() > 4
                && (word.endsWith("ть") || word.endsWith("йте") || word.endsWith("ите"))
                && tokens.subList(0, i - 1).stream().anyMatch(token -> isSameForm(token.word(), word));
    }

    private static boolean isSameForm(String one, String other) {
        return one.length() > 4
                && one.endsWith("те") == other.endsWith("те")
                && one.endsWith("ть") == other.endsWith("ть")
                && (one.endsWith("йте") || one.endsWith("ите") || one.endsWith("ть"));
    }

    boolean isPreposition(Token token) {
        return PREPOSITIONS.contains(token.word());
    }

    boolean isAskingWord(Token token) {
        return !token.is("ли")
                && wh.isIn(new Sentence(
                        token.start(), token.end(), org.pochtenie.rulebook.text.Zone.BODY, List.of(token)));
    }
}
