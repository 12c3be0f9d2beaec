package org.pochtenie.rulebook.promise;

import java.util.Set;
import java.util.regex.Pattern;
import org.pochtenie.rulebook.phrase.PhraseList;
import org.pochtenie.rulebook.rule.RuleFile;
import org.pochtenie.rulebook.text.Language;
import org.pochtenie.rulebook.text.Sentence;
import org.pochtenie.rulebook.text.Words;

/** By which words somebody commits himself; the lists are those of the rule {@code realistic-promise}. */
final class Commitment {
    private static final RuleFile WORDS = RuleFile.named("realistic-promise");

    /** Verbs whose first person future is a promise: «пришлём», «исправлю». */
    private static final Set<String> DOING = WORDS.words(Language.RU, "doing");

    /** The first person of a verb that means something done once. */
    private static final Pattern FIRST_PERSON = Words.pattern("\\p{L}+(?:у|ю|ем|им|мся|усь|юсь|дам)");

    private static final PhraseList COMMITS_RU = WORDS.phrases(Language.RU, "commits");
    private static final PhraseList COMMITS_EN = WORDS.phrases(Language.EN, "commits");
    private static final PhraseList EXCUSED_RU = WORDS.phrases(Language.RU, "no-promise");
    private static final PhraseList EXCUSED_EN = WORDS.phrases(Language.EN, "no-promise");
    private static final PhraseList BOUND_RU = WORDS.phrases(Language.RU, "bound");
    private static final PhraseList BOUND_EN = WORDS.phrases(Language.EN, "bound");

    private Commitment() {}

    static boolean isIn(Sentence clause) {
        var tokens = clause.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            boolean negated = i > 0 && tokens.get(i - 1).is("не");
            if (token.isWord()
                    && !negated
                    && FIRST_PERSON.matcher(token.word()).matches()
                    && token.lemmas().stream().anyMatch(DOING::contains)) {
                return true;
            }
        }
        return COMMITS_RU.isIn(clause) || COMMITS_EN.isIn(clause);
    }

    /** Words that look like a promise and are none: «если пришлём», "we will not". */
    static boolean isExcused(Sentence clause) {
        return EXCUSED_RU.isIn(clause) || EXCUSED_EN.isIn(clause);
    }

    /** Whether the sentence names a step of the client on which everything depends. */
    static boolean isBound(Sentence sentence) {
        return BOUND_RU.isIn(sentence) || BOUND_EN.isIn(sentence);
    }
}
