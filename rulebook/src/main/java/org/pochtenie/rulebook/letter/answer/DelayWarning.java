package org.pochtenie.rulebook.letter.answer;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pochtenie.rulebook.Edit;
import org.pochtenie.rulebook.Fix;
import org.pochtenie.rulebook.Wording;
import org.pochtenie.rulebook.date.Dates;
import org.pochtenie.rulebook.phrase.Phrase;
import org.pochtenie.rulebook.phrase.PhraseList;
import org.pochtenie.rulebook.rule.LetterRule;
import org.pochtenie.rulebook.rule.Reading;
import org.pochtenie.rulebook.rule.Remarks;
import org.pochtenie.rulebook.rule.RuleFile;
import org.pochtenie.rulebook.text.Language;
import org.pochtenie.rulebook.text.Sentence;

/** A delay that is announced without a new date. */
public final class DelayWarning implements LetterRule {
    private static final Wording DATELESS =
            new Wording("О задержке сказано без нового срока", "A delay is announced without a new date");
    private static final Wording NAME = new Wording("Вставить новый срок и варианты", "Insert a new date and options");

    private static final Set<String> JOINTS = Set.of(",", ";", ":", "—", "–", "but", "но", "а");

    private final Map<Language, PhraseList> delay;

    /** A date that cannot be kept: the one named beside it is the old one. */
    private final Map<Language, PhraseList> missed;

    private final Map<Language, PhraseList> newDate;
    private final RuleFile file;

    public DelayWarning(RuleFile file) {
        this.file = file;
        delay = file.everyLanguage("delay");
        missed = file.everyLanguage("missed");
        newDate = file.everyLanguage("new-date");
    }

    @Override
    public void read(Reading reading, Remarks remarks) {
        if (!reading.draft().kind().goesOut()) {
            return;
        }
        var body = reading.letter().body();
        for (int i = 0; i < body.size(); i++) {
            var sentence = body.get(i);
            var place = sentence.asks() ? null : dateless(reading, sentence);
            if (place != null && !isDatedNext(reading, body, i)) {
                var words = "\n\n" + file.field(reading.language(), "date-words");
                remarks.text(place.start(), place.end(), DATELESS, Fix.of(NAME, Edit.insert(sentence.end(), words)));
                return;
            }
        }
    }

    /** A delay, where its own sentence has no new date. */
    private Phrase.@Nullable Found dateless(Reading reading, Sentence sentence) {
        var late = in(reading, missed, sentence);
        if (!late.isEmpty()) {
            return isDated(reading, after(sentence, late.getFirst().end())) ? null : late.getFirst();
        }
        var moved = in(reading, delay, sentence);
        return moved.isEmpty() || isDated(reading, sentence) ? null : moved.getFirst();
    }

    private static List<Phrase.Found> in(Reading reading, Map<Language, PhraseList> lists, Sentence sentence) {
        return Objects.requireNonNull(lists.get(reading.language())).in(sentence);
    }

    /** What comes after the next joint. */
    private static Sentence after(Sentence sentence, int end) {
        var rest = sentence.tokens().stream()
                .filter(token -> token.start() >= end)
                .dropWhile(token -> !JOINTS.contains(token.word()))
                .toList();
        int start = rest.isEmpty() ? sentence.end() : rest.getFirst().start();
        return new Sentence(start, sentence.end(), sentence.zone(), rest);
    }

    /** The new date may stand in the next sentence, if that speaks of it. */
    private boolean isDatedNext(Reading reading, List<Sentence> body, int at) {
        return at + 1 < body.size()
                && !in(reading, newDate, body.get(at + 1)).isEmpty()
                && isDated(reading, body.get(at + 1));
    }

    private static boolean isDated(Reading reading, Sentence sentence) {
        var draft = reading.draft();
        var text = draft.text().substring(sentence.start(), sentence.end());
        return Dates.in(text, draft.now(), draft.zone()).stream()
                .anyMatch(moment -> moment.at().isAfter(draft.now()));
    }
}
