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

    /** The new date stands at most so many sentences away from the delay. */
    private static final int NEAR = 3;

    private final Map<Language, PhraseList> delay;
    private final RuleFile file;

    public DelayWarning(RuleFile file) {
        this.file = file;
        delay = file.everyLanguage("delay");
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

    private static boolean hasDate(Reading reading, List<Sentence> body, int at) {
        var draft = reading.draft();
        int from = Math.max(0, at - 1);
        int to = Math.min(body.size(), at + NEAR + 1);
        return body.subList(from, to).stream()
                .map(sentence -> draft.text().substring(sentence.start(), sentence.end()))
                .flatMap(text -> Dates.in(text, draft.now(), draft.zone()).stream())
                .anyMatch(moment -> moment.at().isAfter(draft.now()));
    }
}
