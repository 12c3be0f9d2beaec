package org.pochtenie.rulebook.need;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.pochtenie.rulebook.text.ContentWords;
import org.pochtenie.rulebook.text.Lemmas;
import org.pochtenie.rulebook.text.Token;
import org.pochtenie.rulebook.text.Words;

/**
 * A part of a wish that says one thing.
 *
 * @param words all of its words
 * @param topic those that say what it is about: neither wanting nor a quality with an opposite
 * @param numbers as they are written
 */
record WishClause(List<Token> words, List<Token> topic, List<String> numbers, boolean isNegated) {
    private static final Set<String> NEGATIONS = Set.of(
            "не",
            "ни",
            "нет",
            "без",
            "никогда",
            "никаких",
            "нельзя",
            "против",
            "избегать",
            "избегает",
            "not",
            "no",
            "never",
            "without",
            "don't",
            "doesn't",
            "dislikes",
            "dislike",
            "hates",
            "avoid",
            "avoids",
            "against");
    private static final Set<String> ENDS = Set.of(",", ";", ".", "!", "а", "но", "but", "(", ")");

    /** Words of wanting begin so; they say nothing of what is wanted. */
    private static final List<String> WANTING = List.of(
            "люб",
            "нрав",
            "предпочит",
            "предпочт",
            "прос",
            "хоч",
            "хот",
            "жела",
            "пожела",
            "нуж",
            "надо",
            "можно",
            "важн",
            "like",
            "love",
            "prefer",
            "want",
            "wish",
            "need",
            "ask",
            "please",
            "only",
            "только",
            "лучше",
            "всегда",
            "always");

    static List<WishClause> of(Wish wish, Lemmas lemmas) {
        var clauses = new ArrayList<WishClause>();
        var words = new ArrayList<Token>();
        for (var token : Words.tokens(wish.words(), 0, wish.words().length(), lemmas)) {
            if (ENDS.contains(token.word())) {
                add(clauses, words, wish.dislike());
                words.clear();
            } else {
                words.add(token);
            }
        }
        add(clauses, words, wish.dislike());
        return clauses;
    }

    private static void add(List<WishClause> clauses, List<Token> words, boolean dislike) {
        if (words.isEmpty()) {
            return;
        }
        boolean negation = words.stream().anyMatch(word -> NEGATIONS.contains(word.word()));
        var topic = ContentWords.in(words).stream()
                .filter(word -> !isWanting(word) && !NEGATIONS.contains(word.word()) && !Opposites.isOne(word))
                .toList();
        var numbers = words.stream()
                .filter(word -> word.kind() == Token.Kind.NUMBER)
                .map(Token::word)
                .toList();
        clauses.add(new WishClause(List.copyOf(words), topic, numbers, negation != dislike));
    }

    private static boolean isWanting(Token word) {
        return WANTING.stream().anyMatch(word.word()::startsWith);
    }

    /** All that it is about, the other is about as well. */
    boolean coveredBy(WishClause other) {
        return topic.stream().allMatch(word -> other.topic.stream().anyMatch(same -> ContentWords.same(word, same)));
    }

    /** Whether it says nothing more exact than the other: "no calls" is within "calls in the evening". */
    boolean isWithin(WishClause other) {
        boolean qualities = words.stream()
                .filter(Opposites::isOne)
                .allMatch(word -> other.words.stream().anyMatch(same -> ContentWords.same(word, same)));
        boolean named = !topic.isEmpty() || words.stream().anyMatch(Opposites::isOne);
        return named && qualities && coveredBy(other) && other.numbers.containsAll(numbers);
    }
}
