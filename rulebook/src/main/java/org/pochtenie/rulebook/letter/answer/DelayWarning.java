package org.pochtenie.rulebook.letter.answer;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.pochtenie.rulebook.Edit;
import org.pochtenie.rulebook.Fix;
import org.pochtenie.rulebook.Kind;
import org.pochtenie.rulebook.Wording;
import org.pochtenie.rulebook.date.Dates;
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

    private final Map<Language, PhraseList> delay;
    private final Map<Language, PhraseList> newDate;
    private final RuleFile file;

    public DelayWarning(RuleFile file) {
        this.file = file;
        delay = file.everyLanguage("delay");
        newDate = file.everyLanguage("new-date");
    }

    @Override
    public void read(Reading reading, Remarks remarks) {
        if (!reading.draft().kind().goesOut() || reading.draft().kind() == Kind.FORWARD) {
            return;
        }
        var list = Objects.requireNonNull(delay.get(reading.language()));
        var body = reading.letter().body();
        for (int i = 0; i < body.size(); i++) {
            var found = list.in(body.get(i));
            if (!found.isEmpty() && !body.get(i).asks() && !hasDate(reading, body, i)) {
                var place = found.getFirst();
                var words = "\n\n" + file.field(reading.language(), "date-words");
                var fix = Fix.of(NAME, Edit.insert(body.get(i).end(), words));
                remarks.text(place.start(), place.end(), DATELESS, fix);
                return;
            }
        }
    }

    /** The new date stands in the sentence itself, or in the next one that speaks of it. */
    private boolean hasDate(Reading reading, List<Sentence> body, int at) {
        if (isDated(reading, body.get(at))) {
            return true;
        }
        var words = Objects.requireNonNull(newDate.get(reading.language()));
        return at + 1 < body.size() && words.isIn(body.get(at + 1)) && isDated(reading, body.get(at + 1));
    }

    private static boolean isDated(Reading reading, Sentence sentence) {
        var draft = reading.draft();
        var text = draft.text().substring(sentence.start(), sentence.end());
        return Dates.in(text, draft.now(), draft.zone()).stream()
                .anyMatch(moment -> moment.at().isAfter(draft.now()));
    }
}
