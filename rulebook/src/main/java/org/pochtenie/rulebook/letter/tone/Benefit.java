package org.pochtenie.rulebook.letter.tone;

import org.pochtenie.rulebook.Wording;
import org.pochtenie.rulebook.rule.LetterRule;
import org.pochtenie.rulebook.rule.Reading;
import org.pochtenie.rulebook.rule.Remarks;
import org.pochtenie.rulebook.rule.RuleFile;

/** A proposal in a letter that nowhere says what the client gets from it. */
public final class Benefit implements LetterRule {
    private static final Wording WHAT_FOR =
            new Wording("Не сказано, что это даст клиенту", "It does not say what the client gets from it");

    private final RuleFile file;

    public Benefit(RuleFile file) {
        this.file = file;
    }

    @Override
    public void read(Reading reading, Remarks remarks) {
        var gain = file.phrases(reading.language(), "gain");
        if (!reading.draft().kind().goesOut()
                || reading.letter().body().stream().anyMatch(gain::isIn)) {
            return;
        }
        var offer = file.phrases(reading.language(), "offer");
        reading.letter().body().stream()
                .flatMap(sentence -> offer.in(sentence).stream())
                .findFirst()
                .ifPresent(found -> remarks.text(found.start(), found.end(), WHAT_FOR));
    }
}
