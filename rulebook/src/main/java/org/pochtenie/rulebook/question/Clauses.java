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
    private static final Set<String> AND = Set.of("и", "а", "or", "and", "или", "также", "also", "still");
    /** These begin a question of their own even after a comma; «что» and «как» are mostly subordinate there. */
    private static final Set<String> AFTER_COMMA =
            Set.of("сколько", "когда", "где", "куда", "почему", "зачем", "кто", "when", "where", "why", "how", "who");

    private static final Set<String> PREPOSITIONS = Set.of(
            "в", "на", "по", "с", "к", "за", "до", "от", "из", "у", "о", "для", "во", "by", "in", "on", "at", "to",
            "from", "for", "with");
    private static final Set<String> AUXILIARIES = Set.of(
            "can", "could", "will", "would", "is", "are", "do", "does", "did", "should", "shall", "have", "has", "was",
            "were");
    private static final Set<String> SUBJECTS = Set.of(
            "i", "you", "we", "it", "they", "he", "she", "there", "the", "this", "that", "your", "our", "my", "a",
            "any", "these");
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

    Clauses(Language language, PhraseList wh) {
        this.language = language;
        this.wh = wh;
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
            if (begins(tokens, i) && asks(sentence.zone(), tokens.subList(from, i))) {
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
        return wh.isIn(part) || language == Language.EN && inverted(tokens);
    }

    private static boolean inverted(List<Token> tokens) {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (AUXILIARIES.contains(tokens.get(i).word())
                    && SUBJECTS.contains(tokens.get(i + 1).word())) {
                return true;
            }
        }
        return false;
    }

    private boolean begins(List<Token> tokens, int i) {
        var before = tokens.get(i - 1).word();
        boolean joined = AND.contains(before);
        if (!joined && !before.equals(",") && !before.equals(";")) {
            return false;
        }
        int at = PREPOSITIONS.contains(tokens.get(i).word()) && i + 1 < tokens.size() ? i + 1 : i;
        var word = tokens.get(at).word();
        if (!joined) {
            return AFTER_COMMA.contains(word)
                    && (i < 2 || !TELLS.contains(tokens.get(i - 2).word()));
        }
        boolean whether = at + 1 < tokens.size() && tokens.get(at + 1).is("ли");
        boolean inversion = language == Language.EN
                && AUXILIARIES.contains(word)
                && at + 1 < tokens.size()
                && SUBJECTS.contains(tokens.get(at + 1).word());
        return whether || inversion || !word.equals("if") && isAskingWord(tokens.get(at));
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
