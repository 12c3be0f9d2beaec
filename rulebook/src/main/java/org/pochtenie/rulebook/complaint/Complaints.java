package org.pochtenie.rulebook.complaint;

import java.util.HashSet;
import java.util.List;
import org.pochtenie.rulebook.phrase.PhraseList;
import org.pochtenie.rulebook.rule.RuleFile;
import org.pochtenie.rulebook.text.Language;
import org.pochtenie.rulebook.text.LetterText;
import org.pochtenie.rulebook.text.Sentence;

/**
 * Tells a complaint from any other letter: by one plain word of it, or by several lesser signs of different kinds, of which
 * feeling or reproach is one. Marks and capitals only add to them.
 */
public final class Complaints {
    private static final RuleFile WORDS = RuleFile.named("complaint-answer");
    private static final List<String> KINDS = List.of("emotion", "failure", "accuse", "demand", "again");
    private static final int ENOUGH = 3;

    private Complaints() {}

    /** Whether the letter of a client complains about us. */
    public static boolean isIn(LetterText letter) {
        return signs(letter) >= ENOUGH;
    }

    /** Whether it may complain, so that an answer which makes amends shows that it does. */
    public static boolean mayBeIn(LetterText letter) {
        return signs(letter) == ENOUGH - 1;
    }

    private static int signs(LetterText letter) {
        var signs = new HashSet<String>();
        for (var sentence : letter.body()) {
            if (isAny("no-complaint", sentence)) {
                continue;
            }
            if (isAny("complains", sentence)) {
                return ENOUGH;
            }
            KINDS.stream().filter(kind -> isAny(kind, sentence)).forEach(signs::add);
            if (isLoud(sentence)) {
                signs.add("loud");
            }
        }
        boolean failed = signs.contains("failure");
        boolean felt = signs.contains("emotion");
        if (failed && (felt || signs.contains("accuse"))) {
            return signs.size();
        }
        return felt ? Math.min(signs.size(), ENOUGH - 1) : 0;
    }

    /** Several marks in a row: a sign of temper, and of joy as well. */
    private static boolean isLoud(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(token -> token.word().matches("[!?]{2,}"));
    }

    private static boolean isAny(String list, Sentence sentence) {
        return lists(list).stream().anyMatch(phrases -> phrases.isIn(sentence));
    }

    private static List<PhraseList> lists(String list) {
        return List.of(WORDS.phrases(Language.RU, list), WORDS.phrases(Language.EN, list));
    }
}
