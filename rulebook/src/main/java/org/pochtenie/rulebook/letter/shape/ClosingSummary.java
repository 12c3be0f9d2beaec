package org.pochtenie.rulebook.letter.shape;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.pochtenie.rulebook.Direction;
import org.pochtenie.rulebook.Edit;
import org.pochtenie.rulebook.Fix;
import org.pochtenie.rulebook.Kind;
import org.pochtenie.rulebook.Wording;
import org.pochtenie.rulebook.phrase.PhraseList;
import org.pochtenie.rulebook.rule.LetterRule;
import org.pochtenie.rulebook.rule.Reading;
import org.pochtenie.rulebook.rule.Remarks;
import org.pochtenie.rulebook.rule.RuleFile;
import org.pochtenie.rulebook.text.Language;
import org.pochtenie.rulebook.text.Sentence;

/** A letter whose last paragraph names no step: neither the client's nor ours with its date. */
public final class ClosingSummary implements LetterRule {
    private static final Wording OPEN_END =
            new Wording("Не сказано, что будет дальше", "The letter does not say what comes next");
    private static final Wording ADD = new Wording("Добавить следующий шаг", "Add the next step");
    private static final int DAYS = 2;

    private final NextStep step;
    private final PhraseList kind;

    private final PhraseList thanks;

    public ClosingSummary(RuleFile file) {
        step = new NextStep(file);
        kind = file.phrases("gratitude");
        thanks = file.phrases("thanks");
    }

    @Override
    public void read(Reading reading, Remarks remarks) {
        var draft = reading.draft();
        if (draft.kind() == Kind.NOTE || isLastWord(reading)) {
            return;
        }
        var ending = Ending.of(reading.letter(), draft.from().name(), kind, step.asked())
                .substance();
        if (!ending.isEmpty() && !step.isIn(reading, ending)) {
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
