package org.pochtenie.rulebook.letter.tone;

import java.util.List;
import org.pochtenie.rulebook.Weight;
import org.pochtenie.rulebook.Wording;
import org.pochtenie.rulebook.phrase.PhraseList;
import org.pochtenie.rulebook.profile.Tone;
import org.pochtenie.rulebook.rule.LetterRule;
import org.pochtenie.rulebook.rule.Reading;
import org.pochtenie.rulebook.rule.Remarks;
import org.pochtenie.rulebook.rule.Replacement;
import org.pochtenie.rulebook.rule.RuleFile;
import org.pochtenie.rulebook.text.Sentence;

/** Slang, diminutives, words that the firm has forbidden; with {@link Familiarity} and {@link Signs}. */
public final class OfficialTone implements LetterRule {
    private static final Wording SLANG =
            new Wording("«%s»: так в деловом письме не говорят", "“%s”: not in a business letter");
    private static final Wording SMALL = new Wording(
            "«%s»: в деловом письме лучше без уменьшительных", "“%s”: in a business letter the word is written out");
    private static final Wording FORBIDDEN = new Wording("«%s»: у нас так не пишут", "“%s”: we do not write like that");

    private final RuleFile file;
    private final Familiarity familiarity;

    public OfficialTone(RuleFile file) {
        this.file = file;
        this.familiarity = new Familiarity(file);
    }

    @Override
    public void read(Reading reading, Remarks remarks) {
        if (!reading.draft().kind().goesOut()) {
            return;
        }
        boolean friendly = reading.profile().tone() == Tone.FRIENDLY;
        var milder = friendly ? remarks.atMost(Weight.HINT) : remarks;
        var profile = reading.profile();
        var slang = list("slang", reading).with(profile.words("slang"), profile.words("slang-not"));
        var forbidden = PhraseList.NONE.with(profile.words("forbidden"), List.of());
        for (var sentence : reading.letter().body()) {
            say(forbidden, FORBIDDEN, sentence, reading, remarks);
            if (!say(slang, SLANG, sentence, reading, remarks)) {
                say(list("colloquial", reading), SLANG, sentence, reading, milder);
            }
            say(list("small", reading), SMALL, sentence, reading, remarks);
        }
        familiarity.read(reading, remarks);
        Signs.read(reading, remarks, milder);
    }

    private PhraseList list(String name, Reading reading) {
        return file.phrases(reading.language(), name);
    }

    private static boolean say(PhraseList list, Wording message, Sentence sentence, Reading reading, Remarks remarks) {
        boolean said = false;
        for (var found : list.in(sentence)) {
            var words = reading.words(found);
            if (!Quoted.is(reading.draft().text(), sentence, found.start())) {
                remarks.text(found.start(), found.end(), message.with(words), Replacement.of(found, words));
                said = true;
            }
        }
        return said;
    }
}
