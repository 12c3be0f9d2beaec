package org.pochtenie.rulebook.letter.tone;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pochtenie.rulebook.Wording;
import org.pochtenie.rulebook.lexicon.Lexicons;
import org.pochtenie.rulebook.phrase.Phrase;
import org.pochtenie.rulebook.phrase.PhraseList;
import org.pochtenie.rulebook.rule.RuleFile;
import org.pochtenie.rulebook.text.Language;
import org.pochtenie.rulebook.text.Lemmas;
import org.pochtenie.rulebook.text.LetterText;
import org.pochtenie.rulebook.text.Sentence;
import org.pochtenie.rulebook.text.Unmasked;
import org.pochtenie.rulebook.text.Zone;

/** The rude words of the rule {@code calm}, disguised ones too. Serves all threads. */
public final class Rudeness {
    /** What is said of a rude word; {@code %s} stands for it. */
    public static final Wording RUDE = new Wording("«%s»: это грубо", "“%s” is rude");

    private static final Rudeness OWN = new Rudeness(RuleFile.named("calm"));

    private final RuleFile file;
    private final Map<Language, Set<String>> hidden = new EnumMap<>(Language.class);

    /** What a sentence without disguises depends on. */
    private record Look(Rudeness rudeness, Language language, Lemmas lemmas) {}

    /** How rude a word is. */
    public enum Grade {
        /** Insults, obscenity, contempt. */
        RUDE,
        /** Sharp words. */
        HARSH,
        /** An insult among strangers, an everyday word in some trades: not for letters. */
        SCORN
    }

    Rudeness(RuleFile file) {
        this.file = file;
        for (var language : Language.values()) {
            hidden.put(language, file.words(language, "hidden"));
        }
    }

    /** With the words of the built-in rule. */
    public static Rudeness builtIn() {
        return OWN;
    }

    /** The rude and scornful words of a text outside letters, such as a line of chat; quoted lines aside. */
    public List<Phrase.Found> inChat(String text, Language language, Lexicons lexicons) {
        var found = new ArrayList<Phrase.Found>();
        for (var block : LetterText.of(text, lexicons.lemmas()).blocks()) {
            for (var sentence : block.zone() == Zone.QUOTED ? List.<Sentence>of() : block.sentences()) {
                var rude = in(sentence, text, language, lexicons, Grade.RUDE);
                found.addAll(rude.isEmpty() ? in(sentence, text, language, lexicons, Grade.SCORN) : rude);
            }
        }
        return found;
    }

    /** What a sentence has of that grade, from left to right. */
    public List<Phrase.Found> in(Sentence sentence, String text, Language language, Lexicons lexicons, Grade grade) {
        var list = list(language, grade);
        var found = list.in(sentence);
        var plain = unmasked(sentence, text, language, lexicons);
        if (plain == sentence) {
            return found;
        }
        var both = new ArrayList<>(found);
        for (var one : list.in(plain)) {
            if (found.stream().noneMatch(other -> one.start() < other.end() && other.start() < one.end())) {
                both.add(one);
            }
        }
        both.sort(Comparator.comparingInt(Phrase.Found::start));
        return both;
    }

    /** The sentence itself where nothing is disguised. */
    private Sentence unmasked(Sentence sentence, String text, Language language, Lexicons lexicons) {
        var lemmas = lexicons.lemmas();
        var plain = sentence.notes().get(new Look(this, language, lemmas), () -> {
            var found = Unmasked.of(text, sentence, hidden.getOrDefault(language, Set.of()), lemmas);
            return found == sentence ? Optional.<Sentence>empty() : Optional.of(found.moved(-sentence.start()));
        });
        return plain.map(one -> one.moved(sentence.start())).orElse(sentence);
    }

    private PhraseList list(Language language, Grade grade) {
        return file.phrases(language, grade.name().toLowerCase(Locale.ROOT));
    }
}
