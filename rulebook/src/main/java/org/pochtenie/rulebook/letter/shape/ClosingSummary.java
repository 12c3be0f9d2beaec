package org.pochtenie.rulebook.letter.shape;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.pochtenie.rulebook.Direction;
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
import org.pochtenie.rulebook.text.Zone;

/** A letter whose last paragraph names no step: neither the client's nor ours with its date. */
public final class ClosingSummary implements LetterRule {
    private static final Wording OPEN_END =
            new Wording("Не сказано, что будет дальше", "The letter does not say what comes next");
    private static final Wording ADD = new Wording("Добавить следующий шаг", "Add the next step");
    private static final int DAYS = 2;

    /** Words that ask for a step, or say that none is needed. */
    private final PhraseList step;

    /** What we are going to do; a step when it has a date. */
    private final PhraseList ours;

    private final PhraseList kind;

    private final PhraseList thanks;

    public ClosingSummary(RuleFile file) {
        step = file.phrases("step");
        ours = file.phrases("ours");
        kind = file.phrases("gratitude");
        thanks = file.phrases("thanks");
    }

    @Override
    public void read(Reading reading, Remarks remarks) {
        var draft = reading.draft();
        if (draft.kind() != Kind.REPLY && draft.kind() != Kind.NEW || isLastWord(reading)) {
            return;
        }
        var ending = Ending.of(reading.letter(), kind, step).substance();
        if (!ending.isEmpty()
                && ending.stream().noneMatch(sentence -> namesStep(reading, sentence, ending.getLast()))) {
            var end = ending.getLast();
            remarks.text(end.start(), end.end(), OPEN_END, fix(reading, end));
        }
    }

    /** The client has thanked and asks for nothing. */
    private boolean isLastWord(Reading reading) {
        return reading.coverage().isEmpty()
                && reading.conversation()
                        .last(Direction.IN)
                        .filter(said -> said.text().indexOf('?') < 0
                                && reading.letter(said).blocks().stream()
                                        .flatMap(block -> block.sentences().stream())
                                        .anyMatch(thanks::isIn))
                        .isPresent();
    }

    private boolean namesStep(Reading reading, Sentence sentence, Sentence last) {
        var draft = reading.draft();
        return sentence.asks() && sentence.zone() == Zone.BODY
                || step.isIn(sentence)
                || ours.isIn(sentence)
                        && (sentence.zone() == Zone.BODY || sentence == last)
                        && Dates.in(draft.text().substring(sentence.start(), sentence.end()), draft.now(), draft.zone())
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
