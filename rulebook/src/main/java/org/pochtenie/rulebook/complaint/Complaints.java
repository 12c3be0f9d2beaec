package org.pochtenie.rulebook.complaint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
    /** Signs that say by themselves that something went wrong; one of them is in every complaint. */
    private static final Set<String> CORE = Set.of("emotion", "failure", "broken", "loss", "nobody");

    private static final Set<String> KINDS =
            Set.of("emotion", "failure", "broken", "loss", "nobody", "accuse", "demand", "again");
    /** So many signs are a complaint. */
    public static final int ENOUGH = 3;

    private Complaints() {}

    /**
     * How many signs of a complaint it has, so that an answer which makes amends can show what it is.
     */
    public static int signs(LetterText letter) {
        var signs = new HashSet<String>();
        for (var sentence : letter.body()) {
            if (isAny("no-complaint", sentence)) {
                continue;
            }
            if (isAny("complains", sentence)) {
                return ENOUGH;
            }
            KINDS.stream().filter(kind -> isAny(kind, sentence)).forEach(signs::add);
        }
        if (signs.stream().noneMatch(CORE::contains)) {
            return 0;
        }
        return Math.min(signs.size(), isGlad(letter) ? ENOUGH - 1 : signs.size());
    }

    /** Thanks and praise: what went wrong besides is told as a small matter. */
    private static boolean isGlad(LetterText letter) {
        return letter.body().stream().anyMatch(sentence -> isAny("joy", sentence));
    }

    private static boolean isAny(String list, Sentence sentence) {
        return lists(list).stream().anyMatch(phrases -> phrases.isIn(sentence));
    }

    private static List<PhraseList> lists(String list) {
        return List.of(WORDS.phrases(Language.RU, list), WORDS.phrases(Language.EN, list));
    }
}
