package org.pochtenie.rulebook.coverage;

import java.util.List;
import java.util.Set;
import org.pochtenie.rulebook.text.Sentence;
import org.pochtenie.rulebook.text.Token;

/** «На второй вопрос», "question 2": which of the questions a sentence says it is about. */
final class Ordinals {
    private static final List<List<String>> BEGINNINGS = List.of(
            List.of("перв", "first"),
            List.of("втор", "second"),
            List.of("трет", "third"),
            List.of("четверт", "fourth"),
            List.of("пятый", "пятом", "пятого", "fifth"));
    private static final Set<String> THINGS = Set.of("question", "item", "point");
    private static final int FIGURES = 2;

    private static final List<Set<String>> ALONE = List.of(
            Set.of("первое", "во-первых", "first", "firstly"),
            Set.of("второе", "во-вторых", "second", "secondly"),
            Set.of("третье", "в-третьих", "third", "thirdly"),
            Set.of("четвертое", "в-четвертых", "fourth", "fourthly"),
            Set.of("пятое", "в-пятых", "fifth", "fifthly"));

    private Ordinals() {}

    /** The number that a sentence of one word says: «Второе.»; 0 for any other. */
    static int alone(Sentence sentence) {
        if (sentence.tokens().size() <= 2) {
            for (int i = 0; i < ALONE.size(); i++) {
                if (ALONE.get(i).contains(sentence.tokens().getFirst().word())) {
                    return i + 1;
                }
            }
        }
        return 0;
    }

    /** The number, counted from 1, that one of the sentences says; 0 where none is said. */
    static int named(List<Sentence> sentences) {
        int spelled = 0;
        for (var sentence : sentences) {
            var tokens = sentence.tokens();
            for (int i = 0; i < tokens.size(); i++) {
                var word = tokens.get(i).word();
                boolean thing = isThing(word);
                int number = thing || word.equals("п") ? figure(tokens, i + 1) : 0;
                if (number > 0) {
                    return number;
                }
                if (spelled == 0 && i > 0 && (thing || word.equals("one"))) {
                    spelled = ordinal(tokens.get(i - 1).word());
                }
            }
        }
        return spelled;
    }

    private static boolean isThing(String word) {
        return word.startsWith("вопрос") || word.startsWith("пункт") || THINGS.contains(word);
    }

    /** «вопрос 2», «вопрос № 2», «п. 2». */
    private static int figure(List<Token> tokens, int i) {
        int at = i < tokens.size() && (tokens.get(i).is("№") || tokens.get(i).is(".")) ? i + 1 : i;
        var word = at < tokens.size() ? tokens.get(at).word() : "";
        boolean figures =
                !word.isEmpty() && word.length() <= FIGURES && word.chars().allMatch(Character::isDigit);
        return figures ? Integer.parseInt(word) : 0;
    }

    private static int ordinal(String word) {
        for (int i = 0; i < BEGINNINGS.size(); i++) {
            if (BEGINNINGS.get(i).stream().anyMatch(word::startsWith)) {
                return i + 1;
            }
        }
        return 0;
    }
}
