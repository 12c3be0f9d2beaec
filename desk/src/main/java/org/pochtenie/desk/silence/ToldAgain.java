package org.pochtenie.desk.silence;

import java.time.Instant;
import java.time.ZoneId;
import org.pochtenie.desk.debt.DebtLetters;
import org.pochtenie.desk.promise.AlreadyTold;
import org.pochtenie.desk.silence.WorkSoFar.Underway;
import org.pochtenie.rulebook.lexicon.Lexicons;
import org.pochtenie.rulebook.promise.PromisedThing;
import org.pochtenie.rulebook.text.Words;
import org.springframework.stereotype.Component;

/** A letter about the work names promises and tasks that stand in their ledgers already. */
@Component
class ToldAgain implements AlreadyTold {
    private final DebtLetters letters;
    private final Silences silences;
    private final ProgressLetters progress;
    private final Lexicons lexicons;

    ToldAgain(DebtLetters letters, Silences silences, ProgressLetters progress, Lexicons lexicons) {
        this.letters = letters;
        this.silences = silences;
        this.progress = progress;
        this.lexicons = lexicons;
    }

    @Override
    public boolean isTold(long draft, String what, Instant due, ZoneId zone) {
        return letters.of(draft).stream()
                .filter(debt -> debt.owed().kind().equals(Silences.KIND))
                .flatMap(debt -> silences.byId(debt.owed().subject()).stream())
                .flatMap(silence -> progress.underway(silence).stream())
                .anyMatch(one -> one.isOn(due.atZone(zone).toLocalDate(), zone) && isSame(one, what));
    }

    private boolean isSame(Underway one, String what) {
        return Words.fold(what).contains(Words.fold(one.what())) || PromisedThing.isSame(one.what(), what, lexicons);
    }
}
