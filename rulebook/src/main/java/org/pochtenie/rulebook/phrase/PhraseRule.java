package org.pochtenie.rulebook.phrase;

import org.jspecify.annotations.Nullable;
import org.pochtenie.rulebook.Edit;
import org.pochtenie.rulebook.Fix;
import org.pochtenie.rulebook.Wording;
import org.pochtenie.rulebook.rule.LetterRule;
import org.pochtenie.rulebook.rule.Reading;
import org.pochtenie.rulebook.rule.Remarks;
import org.pochtenie.rulebook.rule.Rule;
import org.pochtenie.rulebook.text.Language;

/** Speaks wherever one of its file's phrases stands in a sentence that no other phrase excuses. */
public final class PhraseRule implements LetterRule {
    private static final Wording REPLACE = new Wording("Заменить на «%s»", "Replace with “%s”");

    private final PhraseFile file;

    public PhraseRule(PhraseFile file) {
        this.file = file;
    }

    /** The rule of {@code phrase/<id>.txt}. */
    public static Rule named(String id) {
        var file = PhraseFile.named(id);
        return new Rule(file.card(), new PhraseRule(file));
    }

    @Override
    public void read(Reading reading, Remarks remarks) {
        if (!reading.draft().kind().goesOut()) {
            return;
        }
        var list = java.util.Objects.requireNonNull(file.lists().get(reading.language()));
        for (var sentence : reading.letter().body()) {
            for (var found : list.in(sentence)) {
                var words = reading.draft().text().substring(found.start(), found.end());
                remarks.text(found.start(), found.end(), message(words), fix(found, words));
            }
        }
    }

    private Wording message(String words) {
        return new Wording(message(Language.RU, words), message(Language.EN, words));
    }

    private String message(Language language, String words) {
        return java.util.Objects.requireNonNull(file.messages().get(language)).replace("%s", words);
    }

    private static @Nullable Fix fix(Phrase.Found found, String words) {
        var replacement = found.phrase().replacement();
        if (replacement == null) {
            return null;
        }
        var fitting = Character.isUpperCase(words.charAt(0))
                ? Character.toUpperCase(replacement.charAt(0)) + replacement.substring(1)
                : replacement;
        return Fix.of(REPLACE.with(fitting), new Edit.Replace(found.start(), found.end(), fitting));
    }
}
