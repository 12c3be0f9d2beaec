package org.pochtenie.rulebook.promise;

import java.util.List;
import java.util.regex.Pattern;
import org.pochtenie.rulebook.lexicon.Lexicons;
import org.pochtenie.rulebook.text.LetterText;
import org.pochtenie.rulebook.text.Sentence;
import org.pochtenie.rulebook.text.Words;

/** Finds what a letter says was done: «макет во вложении», "the estimate is ready". */
public final class DoneWords {
    private static final Pattern DONE = Words.pattern("\\b(?:"
            + "готов[аоы]?|во вложении|в приложении|во вложенном|прилага(?:ю|ем)|прикладыва(?:ю|ем)|приложил[аи]?|прикрепля(?:ю|ем)"
            + "|прикрепил[аи]?|высыла(?:ю|ем)|отправля(?:ю|ем)|направля(?:ю|ем)|присыла(?:ю|ем)|переда(?:ю|ём|ем)|выкладыва(?:ю|ем)"
            + "|(?:от|вы|при|на|пере)?(?:слал|правил|ослал)[аи]?|подготовил[аи]?|сделал[аи]?|закончил[аи]?|завершил[аи]?"
            + "|исправил[аи]?|выложил[аи]?|опубликовал[аи]?|перед(?:ал|али|ала)|сдал[аи]?|запустил[аи]?|установил[аи]?|вот"
            + "|attached|enclosed|here (?:is|are)|please find|ready|done|finished|completed|fixed|live|sent|delivered|published"
            + "|uploaded|installed|prepared)\\b");
    private static final Pattern NOT = Words.pattern(
            "\\b(?:не|ещё|еще|пока|почти|будет|будут|когда|если|как только|not|yet|almost|nearly|will|shall|once|when|if|isn't"
                    + "|aren't|haven't|hasn't|to be)\\b");

    private final List<String> said;

    private DoneWords(List<String> said) {
        this.said = said;
    }

    public static DoneWords of(LetterText letter) {
        var said = letter.body().stream()
                .filter(sentence -> !sentence.asks())
                .map(sentence -> words(letter, sentence))
                .filter(words ->
                        DONE.matcher(words).find() && !NOT.matcher(words).find())
                .toList();
        return new DoneWords(said);
    }

    /** Whether it says so of that thing. */
    public boolean tell(String what, Lexicons lexicons) {
        return said.stream().anyMatch(words -> PromisedThing.isSame(what, words, lexicons));
    }

    public boolean isEmpty() {
        return said.isEmpty();
    }

    private static String words(LetterText letter, Sentence sentence) {
        return letter.text().substring(sentence.start(), sentence.end());
    }
}
