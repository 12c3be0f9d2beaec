package org.pochtenie.rulebook.coverage;

import java.util.List;
import java.util.regex.Pattern;
import org.pochtenie.rulebook.text.Sentence;
import org.pochtenie.rulebook.text.Words;

/** «На второй вопрос», "question 2": which of the questions a sentence says it is about. */
final class Ordinals {
    private static final List<String> WORDS = List.of(
            "перв\\w+|first", "втор\\w+|second", "трет\\w+|third", "четверт\\w+|fourth", "пят(?:ый|ом\\w|ого)|fifth");
    private static final Pattern NUMBERED = Words.pattern(
            "\\b(?:вопрос\\w*|пункт\\w*|question|item|point)\\s+(?:№\\s?)?(\\d{1,2})\\b|\\bп\\.\\s?(\\d{1,2})\\b");
    private static final List<Pattern> SPELLED =
            WORDS.stream().map(Ordinals::spelled).toList();

    /** Any of them: a sentence that has none is gone through once. */
    private static final Pattern ANY_SPELLED = spelled(String.join("|", WORDS));

    private static final List<String> ALONE = List.of(
            "первое во-первых first firstly",
            "второе во-вторых second secondly",
            "третье в-третьих third thirdly",
            "четвертое в-четвертых fourth fourthly",
            "пятое в-пятых fifth fifthly");

    private Ordinals() {}

    private static Pattern spelled(String words) {
        return Words.pattern("\\b(?:" + words + ")\\s+(?:вопрос\\w*|пункт\\w*|question|item|point|one)\\b");
    }

    /** The number that a sentence of one word says: «Второе.»; 0 for any other. */
    static int alone(Sentence sentence) {
        if (sentence.tokens().size() <= 2) {
            for (int i = 0; i < ALONE.size(); i++) {
                if (List.of(ALONE.get(i).split(" "))
                        .contains(sentence.tokens().getFirst().word())) {
                    return i + 1;
                }
            }
        }
        return 0;
    }

    /** The number, counted from 1; 0 where none is said. */
    static int named(String words) {
        if (!words.contains("опрос")
                && !words.contains("ункт")
                && !words.contains("uestion")
                && !words.contains(" one")
                && !words.contains("item")
                && !words.contains("point")
                && !words.contains("п.")) {
            return 0;
        }
        var number = NUMBERED.matcher(words);
        if (number.find()) {
            return Integer.parseInt(number.group(1) != null ? number.group(1) : number.group(2));
        }
        for (int i = 0; i < SPELLED.size() && ANY_SPELLED.matcher(words).find(); i++) {
            if (SPELLED.get(i).matcher(words).find()) {
                return i + 1;
            }
        }
        return 0;
    }
}
