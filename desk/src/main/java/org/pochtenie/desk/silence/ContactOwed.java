package org.pochtenie.desk.silence;

import java.util.List;
import java.util.Optional;
import org.pochtenie.desk.debt.Act;
import org.pochtenie.desk.debt.Debt;
import org.pochtenie.desk.debt.Owing;
import org.pochtenie.desk.draft.Suggested;
import org.pochtenie.desk.signin.Colleague;
import org.springframework.stereotype.Component;

/** A client is to hear from us before his silence is too long. */
@Component
class ContactOwed implements Owing {
    private final Silences silences;
    private final ProgressLetters letters;

    ContactOwed(Silences silences, ProgressLetters letters) {
        this.silences = silences;
        this.letters = letters;
    }

    @Override
    public String kind() {
        return Silences.KIND;
    }

    @Override
    public Optional<Suggested> letter(Debt debt, Colleague author) {
        return silences.byId(debt.owed().subject()).flatMap(silence -> letters.of(silence, author));
    }

    /** Nothing was done, and no day is known: its author says what we are working on, and until when. */
    @Override
    public String asked(Debt debt) {
        return "/silences/" + debt.owed().subject() + "/letter";
    }

    @Override
    public List<Debt> alsoPaid(Debt debt) {
        return silences.byId(debt.owed().subject()).map(letters::owed).orElse(List.of());
    }

    /** The letter itself was the contact, if it told anything; if it did not, it is owed as before. */
    @Override
    public void sent(Debt debt, long letter) {
        silences.oweAgain(debt.owed().subject());
    }

    @Override
    public List<Act> acts(Debt debt) {
        var silence = "/silences/" + debt.owed().subject();
        return List.of(new Act("talked", silence + "/talked"), new Act("rest", silence + "/rest"));
    }
}
