package org.pochtenie.rulebook.letter.answer;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.pochtenie.rulebook.Edit;
import org.pochtenie.rulebook.Fix;
import org.pochtenie.rulebook.Kind;
import org.pochtenie.rulebook.Wording;
import org.pochtenie.rulebook.phrase.PhraseList;
import org.pochtenie.rulebook.promise.Promise;
import org.pochtenie.rulebook.promise.Promises;
import org.pochtenie.rulebook.rule.LetterRule;
import org.pochtenie.rulebook.rule.Reading;
import org.pochtenie.rulebook.rule.Remarks;
import org.pochtenie.rulebook.rule.RuleFile;
import org.pochtenie.rulebook.text.Language;

/**
 * A promise without a date, for a day that is past or free, beside another one of ours, sooner than we ever were, or given with
 * too light a heart.
 */
public final class RealisticPromise implements LetterRule {
    private static final Wording UNDATED = new Wording("Обещание без срока: «%s»", "A promise without a date: “%s”");
    private static final Wording LIGHT =
            new Wording("«%s»: обещаем только то, в чём уверены", "“%s”: promise only what is certain");
    private static final Wording NAME = new Wording("Назвать срок: «%s»", "Name the date: “%s”");
    private static final int DAYS = 2;

    private final Undated undated;
    private final Map<Language, PhraseList> light;

    /** How a letter says that a date is another one from now on. */
    private final Map<Language, PhraseList> moved;

    public RealisticPromise(RuleFile file) {
        undated = new Undated(file);
        light = file.everyLanguage("light-heart");
        moved = file.everyLanguage("moved");
    }

    @Override
    public void read(Reading reading, Remarks remarks) {
        var kind = reading.draft().kind();
        if (kind == Kind.NOTE) {
            return;
        }
        if (kind != Kind.FORWARD) {
            promises(reading, remarks);
        }
        var list = Objects.requireNonNull(light.get(reading.language()));
        for (var sentence : reading.letter().body()) {
            for (var found : list.in(sentence)) {
                remarks.text(found.start(), found.end(), LIGHT.with(reading.words(found)));
            }
        }
    }

    private void promises(Reading reading, Remarks remarks) {
        var draft = reading.draft();
        var promises = Promises.in(reading.letter(), reading.lexicons(), draft.now(), draft.zone());
        var outcomes = Promises.outcomes(reading.letter(), reading.lexicons(), draft.now(), draft.zone());
        promises.stream()
                .filter(promise -> undated.is(reading, promise, promises))
                .findFirst()
                .or(() -> outcomes.stream()
                        .filter(outcome -> undated.isOutcome(reading, outcome))
                        .findFirst())
                .ifPresent(promise -> undated(reading, promise, remarks));
        var ours = new PromiseAgainstOurs(reading, moved);
        for (var promise : promises) {
            PromisedDay.check(reading, promise, remarks);
            ours.check(promise, remarks);
        }
    }

    private static void undated(Reading reading, Promise promise, Remarks remarks) {
        var draft = reading.draft();
        var day = PromisedDay.workday(
                draft.now().atZone(draft.zone()).toLocalDate().plusDays(DAYS));
        var russian = reading.language() == Language.RU;
        var date = (russian ? "до " : "by ")
                + day.format(DateTimeFormatter.ofPattern("d MMMM", Locale.of(russian ? "ru" : "en")));
        remarks.text(
                promise.start(),
                promise.end(),
                UNDATED.with(promise.what()),
                Fix.of(NAME.with(date), Edit.insert(promise.end(), " " + date)));
    }
}
