package org.pochtenie.rulebook.complaint;

import java.util.List;
import org.pochtenie.rulebook.phrase.PhraseList;
import org.pochtenie.rulebook.rule.RuleFile;
import org.pochtenie.rulebook.text.Language;
import org.pochtenie.rulebook.text.LetterText;
import org.pochtenie.rulebook.text.Sentence;

/** Tells a complaint from any other letter: by one plain word of it, or by two lesser signs; never by marks alone. */
public final class Complaints {
    private static final RuleFile WORDS = RuleFile.named("complaint-answer");
    private static final int ENOUGH = 2;

    private Complaints() {}

    /** Whether the letter of a client complains about us. */
    public static boolean isIn(LetterText letter) {
        int signs = 0;
        for (var sentence : letter.body()) {
            if (isAny("no-complaint", sentence)) {
                continue;
            }
            if (isAny("complains", sentence)) {
                return true;
            }
            signs += count("signs", sentence);
        }
        return signs >= ENOUGH;
    }

    private static boolean isAny(String list, Sentence sentence) {
        return lists(list).stream().anyMatch(phrases -> phrases.isIn(sentence));
    }

    private static int count(String list, Sentence sentence) {
        return lists(list).stream()
                .mapToInt(phrases -> phrases.in(sentence).size())
                .sum();
    }

    private static List<PhraseList> lists(String list) {
        return List.of(WORDS.phrases(Language.RU, list), WORDS.phrases(Language.EN, list));
    }
}
