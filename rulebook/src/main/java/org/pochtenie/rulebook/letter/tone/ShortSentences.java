package org.pochtenie.rulebook.letter.tone;

import org.pochtenie.rulebook.Wording;
import org.pochtenie.rulebook.lexicon.Lexicon;
import org.pochtenie.rulebook.rule.LetterRule;
import org.pochtenie.rulebook.rule.Reading;
import org.pochtenie.rulebook.rule.Remarks;
import org.pochtenie.rulebook.rule.Replacement;
import org.pochtenie.rulebook.rule.RuleFile;
import org.pochtenie.rulebook.text.Language;
import org.pochtenie.rulebook.text.Sentence;
import org.pochtenie.rulebook.text.Token;

/** Long sentences, chains of nouns, verbs stretched into nouns, one passive after another. */
public final class ShortSentences implements LetterRule {
    private static final Wording LONG =
            new Wording("Слов в предложении: %d, лучше разделить надвое", "%d words in a sentence: cut it in two");
    private static final Wording VERY_LONG = new Wording(
            "Слов в предложении: %d, разделите его на два-три", "%d words in a sentence: cut it in two or three");
    private static final Wording OFFICE = new Wording("«%s»: канцелярит", "“%s” is office style");
    private static final Wording NOUNS =
            new Wording("Цепочка существительных: скажите глаголом", "A chain of nouns: say it with a verb");
    private static final int MANY_WORDS = 25;
    private static final int TOO_MANY_WORDS = 35;
    private static final int CHAIN = 3;

    private final RuleFile file;

    public ShortSentences(RuleFile file) {
        this.file = file;
    }

    @Override
    public void read(Reading reading, Remarks remarks) {
        if (!reading.draft().kind().goesOut()) {
            return;
        }
        var split = file.phrases(reading.language(), "split");
        var office = file.phrases(reading.language(), "office");
        int many = reading.profile().limit("sentence-words", MANY_WORDS);
        int tooMany = Math.max(many, reading.profile().limit("long-sentence-words", TOO_MANY_WORDS));
        for (var sentence : reading.letter().body()) {
            int words = sentence.words().size();
            if (words > many) {
                remarks.text(sentence.start(), sentence.end(), (words > tooMany ? VERY_LONG : LONG).with(words));
            }
            split.in(sentence)
                    .forEach(found -> remarks.text(found.start(), found.end(), OFFICE.with(reading.words(found))));
            office.in(sentence)
                    .forEach(found -> remarks.text(
                            found.start(),
                            found.end(),
                            OFFICE.with(reading.words(found)),
                            Replacement.of(found, reading.words(found))));
            nouns(sentence, reading, remarks);
            Passives.read(sentence, reading, remarks);
        }
    }

    /** «порядка проведения проверки качества»: nouns in the genitive, one hung upon the other. */
    private static void nouns(Sentence sentence, Reading reading, Remarks remarks) {
        var lexicon = reading.lexicons().of(Language.RU);
        if (reading.language() != Language.RU || lexicon == null) {
            return;
        }
        var tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); ) {
            int to = i;
            while (to < tokens.size() && isGenitive(tokens.get(to), reading, lexicon)) {
                to++;
            }
            if (to - i >= CHAIN) {
                remarks.text(tokens.get(i).start(), tokens.get(to - 1).end(), NOUNS);
            }
            i = Math.max(to, i + 1);
        }
    }

    /** Names are written with capitals: «улица Академика Королёва» is no office style. */
    private static boolean isGenitive(Token token, Reading reading, Lexicon lexicon) {
        return token.isWord()
                && token.word().length() > 3
                && Character.isLowerCase(reading.draft().text().charAt(token.start()))
                && endsLikeGenitive(token.word())
                && lexicon.marks(token.word()).stream()
                        .anyMatch(marks -> marks.startsWith("NN:") && marks.endsWith(":R"));
    }

    private static boolean endsLikeGenitive(String word) {
        return "аяыиейвкйьтхндр".indexOf(word.charAt(word.length() - 1)) >= 0;
    }
}
