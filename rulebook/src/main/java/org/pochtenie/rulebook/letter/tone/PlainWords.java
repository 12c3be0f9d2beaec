package org.pochtenie.rulebook.letter.tone;

import java.util.HashSet;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pochtenie.rulebook.Edit;
import org.pochtenie.rulebook.Fix;
import org.pochtenie.rulebook.Wording;
import org.pochtenie.rulebook.phrase.Phrase;
import org.pochtenie.rulebook.phrase.PhraseList;
import org.pochtenie.rulebook.rule.LetterRule;
import org.pochtenie.rulebook.rule.Reading;
import org.pochtenie.rulebook.rule.Remarks;
import org.pochtenie.rulebook.rule.RuleFile;
import org.pochtenie.rulebook.text.Sentence;

/** Jargon without an explanation, and abbreviations that nobody in the conversation has written out. */
public final class PlainWords implements LetterRule {
    private static final Wording JARGON =
            new Wording("«%s»: клиент может не знать этого слова", "“%s”: the client may not know this word");
    private static final Wording EXPLAIN = new Wording("Пояснить: «%s»", "Explain: “%s”");

    private final RuleFile file;
    private final Abbreviations abbreviations;

    public PlainWords(RuleFile file) {
        this.file = file;
        this.abbreviations = new Abbreviations(file.words("known"));
    }

    @Override
    public void read(Reading reading, Remarks remarks) {
        if (!reading.draft().kind().goesOut()) {
            return;
        }
        var list = file.phrases(reading.language(), "jargon")
                .with(reading.profile().words("jargon"), reading.profile().words("jargon-not"));
        var said = new HashSet<String>();
        for (var sentence : reading.letter().body()) {
            for (var found : list.in(sentence)) {
                var words = reading.words(found);
                if (said.add(key(found))
                        && !Explanation.standsAt(reading.draft().text(), found.start(), found.end())
                        && !isTheirs(reading, found, list)) {
                    remarks.text(found.start(), found.end(), JARGON.with(words), explain(found));
                }
            }
        }
        abbreviations.read(reading, remarks);
    }

    /** One remark for a word in all its forms. */
    private static String key(Phrase.Found found) {
        return Objects.requireNonNullElse(found.phrase().replacement(), "") + System.identityHashCode(found.phrase());
    }

    private static @Nullable Fix explain(Phrase.Found found) {
        var plain = found.phrase().replacement();
        return plain == null ? null : Fix.of(EXPLAIN.with(plain), Edit.insert(found.end(), " (" + plain + ")"));
    }

    /** Whether somebody has used the word before in this conversation, or the card or the firm's terms have it. */
    private static boolean isTheirs(Reading reading, Phrase.Found found, PhraseList list) {
        return reading.conversation().letters().stream()
                .anyMatch(said -> has(reading.letter(said).body(), found, list));
    }

    private static boolean has(Iterable<Sentence> sentences, Phrase.Found found, PhraseList list) {
        for (var sentence : sentences) {
            for (var other : list.in(sentence)) {
                if (other.phrase() == found.phrase()) {
                    return true;
                }
            }
        }
        return false;
    }
}
