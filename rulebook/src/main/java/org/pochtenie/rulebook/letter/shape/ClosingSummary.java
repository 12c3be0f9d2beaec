package org.pochtenie.rulebook.letter.shape;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
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

/** A letter that ends without a summary, a next step or a date. */
public final class ClosingSummary implements LetterRule {
    private static final Wording OPEN_END =
            new Wording("Не сказано, что будет дальше", "The letter does not say what comes next");
    private static final Wording ADD = new Wording("Добавить следующий шаг", "Add the next step");
    private static final int LAST_SENTENCES = 3;
    private static final int DAYS = 2;

    /** Words that ask for a step, name one, or say that none is needed. */
    private final PhraseList step;

    /** Nothing but thanks and good wishes: the last word of a conversation. */
    private final PhraseList gratitude;

    public ClosingSummary(RuleFile file) {
        step = file.phrases("step");
        gratitude = file.phrases("gratitude");
    }

    @Override
    public void read(Reading reading, Remarks remarks) {
        var body = reading.letter().body();
        var kind = reading.draft().kind();
        if (kind != Kind.REPLY && kind != Kind.NEW || body.stream().allMatch(this::isGratitude)) {
            return;
        }
        var last = body.subList(Math.max(0, body.size() - LAST_SENTENCES), body.size());
        if (last.stream().noneMatch(sentence -> namesStep(reading, sentence))) {
            var end = body.getLast();
            remarks.text(end.start(), end.end(), OPEN_END, fix(reading, end));
        }
    }

    private boolean isGratitude(Sentence sentence) {
        return !gratitude.in(sentence).isEmpty();
    }

    private boolean namesStep(Reading reading, Sentence sentence) {
        var draft = reading.draft();
        return sentence.asks()
                || !step.in(sentence).isEmpty()
                || Dates.in(draft.text().substring(sentence.start(), sentence.end()), draft.now(), draft.zone())
                        .stream()
                        .anyMatch(moment -> moment.at().isAfter(draft.now()));
    }

    private static Fix fix(Reading reading, Sentence last) {
        var day = workday(reading.draft()
                .now()
                .atZone(reading.draft().zone())
                .toLocalDate()
                .plusDays(DAYS));
        var russian = reading.language() == Language.RU;
        var date = day.format(DateTimeFormatter.ofPattern("d MMMM", Locale.of(russian ? "ru" : "en")));
        var step = russian
                ? "Напишите, пожалуйста, до " + date + ", всё ли вам подходит."
                : "Please let us know by " + date + " whether this suits you.";
        return Fix.of(ADD, Edit.insert(last.end(), "\n\n" + step));
    }

    private static LocalDate workday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }
}
