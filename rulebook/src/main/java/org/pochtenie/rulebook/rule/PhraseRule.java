package org.pochtenie.rulebook.rule;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.pochtenie.rulebook.Wording;
import org.pochtenie.rulebook.phrase.PhraseList;
import org.pochtenie.rulebook.text.Language;

/** A rule without a class: speaks wherever one of its phrases stands in a sentence that no other phrase excuses. */
public final class PhraseRule implements LetterRule {
    private final String id;
    private final Map<Language, PhraseList> phrases;
    private final Map<Language, String> messages = new EnumMap<>(Language.class);

    public PhraseRule(RuleFile file) {
        id = file.card().id();
        phrases = file.everyLanguage("phrases");
        for (var language : Language.values()) {
            messages.put(language, file.field(language, "message"));
        }
    }

    @Override
    public void read(Reading reading, Remarks remarks) {
        if (!reading.draft().kind().goesOut()) {
            return;
        }
        var list = Objects.requireNonNull(phrases.get(reading.language()))
                .with(reading.profile().words(id), reading.profile().words(id + "-not"));
        for (var sentence : reading.letter().body()) {
            for (var found : list.in(sentence)) {
                var words = reading.draft().text().substring(found.start(), found.end());
                remarks.text(found.start(), found.end(), message(words), Replacement.of(found, words));
            }
        }
    }

    private Wording message(String words) {
        return new Wording(message(Language.RU, words), message(Language.EN, words));
    }

    private String message(Language language, String words) {
        return Objects.requireNonNull(messages.get(language)).replace("%s", words);
    }
}
