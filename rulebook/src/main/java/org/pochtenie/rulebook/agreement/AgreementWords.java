package org.pochtenie.rulebook.agreement;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pochtenie.rulebook.phrase.PhraseList;
import org.pochtenie.rulebook.rule.RuleFile;
import org.pochtenie.rulebook.text.Language;
import org.pochtenie.rulebook.text.Token;

/** The words of one language that the comparison of agreements goes by, from the file of the rule. */
final class AgreementWords {
    private final Map<String, String> numbers = new HashMap<>();
    private final Set<String> deeds;
    private final Set<String> idle;
    private final Set<String> wide;
    private final Set<String> not;
    private final Set<String> free;
    private final Set<String> lapse;
    private final Set<String> until;
    private final Set<String> still;
    private final Set<String> apart;
    private final PhraseList openly;

    AgreementWords(RuleFile file, Language language) {
        deeds = file.words(language, "deeds");
        idle = file.words(language, "idle");
        wide = file.words(language, "wide");
        not = file.words(language, "not");
        free = file.words(language, "free");
        lapse = file.words(language, "lapse");
        until = file.words(language, "until");
        still = file.words(language, "still");
        apart = file.words(language, "apart");
        openly = file.phrases(language, "openly");
        for (var line : file.lines(language, "numbers")) {
            var forms = line.split("\\s+");
            for (int i = 1; i < forms.length; i++) {
                numbers.put(forms[i], forms[0]);
            }
        }
    }

    /** Sending, doing, being ready: whoever promises one of them promises the other. */
    boolean isDeed(Token token) {
        return isAny(deeds, token);
    }

    /** Says nothing of the thing itself. */
    boolean isIdle(Token token) {
        return isAny(idle, token);
    }

    /** Too wide to tell one thing from another: «срок», "price". */
    boolean isWide(Token token) {
        return isAny(wide, token);
    }

    boolean negates(Token token) {
        return not.contains(token.word()) || token.word().endsWith("n't");
    }

    boolean isFree(Token token) {
        return free.contains(token.word());
    }

    /** A length of time is no day: «в течение двух часов» is the same whenever it is said. */
    boolean isLapse(Token token) {
        return isAny(lapse, token);
    }

    /** «до», "by": what comes before it is in time too. */
    boolean isUntil(Token token) {
        return until.contains(token.word());
    }

    /** «пока не», "not yet": how it stands, not how it is to be. */
    boolean isStill(Token token) {
        return still.contains(token.word());
    }

    /** Parts a sentence into clauses. */
    boolean parts(Token token) {
        return apart.contains(token.word());
    }

    /** A change that is told or proposed as one. */
    PhraseList openly() {
        return openly;
    }

    /** The figure of a number in words; null for every other word. */
    @Nullable
    String figure(Token token) {
        return token.kind() == Token.Kind.NUMBER && token.word().chars().allMatch(Character::isDigit)
                ? token.word()
                : numbers.get(token.word());
    }

    private static boolean isAny(Set<String> words, Token token) {
        return words.contains(token.word()) || token.lemmas().stream().anyMatch(words::contains);
    }
}
