package org.pochtenie.desk.draft;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pochtenie.desk.model.SofterWording;
import org.pochtenie.desk.signin.Colleague;
import org.pochtenie.rulebook.Edit;
import org.pochtenie.rulebook.Fix;
import org.pochtenie.rulebook.Place;
import org.pochtenie.rulebook.Remark;
import org.pochtenie.rulebook.Wording;
import org.pochtenie.rulebook.text.LetterText;
import org.pochtenie.rulebook.text.Sentence;
import org.springframework.stereotype.Component;

/** Has a sentence that a remark is about said more softly, where its author wishes it and a model reads along. */
@Component
class Softening {
    private static final Wording REPLACE = new Wording("Сказать так", "Say it so");

    private final Proofreading proofreading;
    private final SofterWording wording;

    /**
     * What may stand in the letter instead.
     *
     * @param sentence that is there now
     */
    record Softer(String sentence, String text, VerdictJson.FixJson fix) {}

    Softening(Proofreading proofreading, SofterWording wording) {
        this.proofreading = proofreading;
        this.wording = wording;
    }

    /** @param key of the remark */
    Optional<Softer> of(Draft draft, Colleague author, String key, Locale locale) {
        var read = proofreading.read(draft, author);
        return read.verdict().remarks().stream()
                .filter(remark -> remark.key().equals(key) && isFor(remark))
                .findFirst()
                .flatMap(remark -> softer(remark, read.text(), locale));
    }

    private boolean isFor(Remark remark) {
        return remark.place() == Place.TEXT && wording.rules().contains(remark.rule());
    }

    private Optional<Softer> softer(Remark remark, DraftText text, Locale locale) {
        var sentences = LetterText.of(text.text()).blocks().stream()
                .flatMap(block -> block.sentences().stream())
                .toList();
        for (int i = 0; i < sentences.size(); i++) {
            var sentence = sentences.get(i);
            if (sentence.start() <= remark.start() && remark.start() < sentence.end()) {
                var words = words(text, sentences, i);
                var turn = new SofterWording.Turn(
                        words(text, sentences, i - 1),
                        words,
                        words(text, sentences, i + 1),
                        remark.message().in(locale) + " " + remark.advice().in(locale));
                return wording.of(turn).map(softer -> softer(sentence, words, softer, text, locale));
            }
        }
        return Optional.empty();
    }

    private static Softer softer(Sentence sentence, String words, String softer, DraftText text, Locale locale) {
        var fix = Fix.of(REPLACE, new Edit.Replace(sentence.start(), sentence.end(), softer));
        return new Softer(words, softer, VerdictJson.fix(fix, text, locale));
    }

    private static String words(DraftText text, List<Sentence> sentences, int i) {
        return i < 0 || i >= sentences.size()
                ? ""
                : text.text()
                        .substring(sentences.get(i).start(), sentences.get(i).end());
    }
}
