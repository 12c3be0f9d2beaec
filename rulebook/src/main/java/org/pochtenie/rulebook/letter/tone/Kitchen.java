package org.pochtenie.rulebook.letter.tone;

import java.util.ArrayList;
import java.util.List;
import org.pochtenie.rulebook.Direction;
import org.pochtenie.rulebook.Wording;
import org.pochtenie.rulebook.phrase.Phrase;
import org.pochtenie.rulebook.rule.LetterRule;
import org.pochtenie.rulebook.rule.Reading;
import org.pochtenie.rulebook.rule.Remarks;
import org.pochtenie.rulebook.rule.RuleFile;
import org.pochtenie.rulebook.text.Language;

/** Illness, leave, power cuts and birthdays on our side, unless the client himself has spoken of them. */
public final class Kitchen implements LetterRule {
    private static final Wording OURS = new Wording(
            "«%s»: кухня, клиенту важен только результат",
            "“%s” is an internal matter: the client only needs the result");

    private static final List<String> TOPICS = List.of("illness", "leave", "outage", "family", "house");

    private final RuleFile file;

    public Kitchen(RuleFile file) {
        this.file = file;
    }

    @Override
    public void read(Reading reading, Remarks remarks) {
        if (!reading.draft().kind().goesOut()) {
            return;
        }
        var own = reading.profile().words("kitchen");
        var excused = reading.profile().words("kitchen-not");
        var said = new ArrayList<Phrase.Found>();
        for (var topic : TOPICS) {
            // A firm's own words belong to no topic; the first takes them.
            var list = file.phrases(reading.language(), topic)
                    .with(topic.equals(TOPICS.getFirst()) ? own : List.of(), excused);
            for (var sentence : reading.letter().body()) {
                var found = list.in(sentence).stream()
                        .filter(one -> said.stream().noneMatch(other -> overlap(one, other)))
                        .toList();
                if (!found.isEmpty() && !isRaised(topic, reading)) {
                    found.forEach(one -> remarks.text(one.start(), one.end(), OURS.with(reading.words(one))));
                    said.addAll(found);
                }
            }
        }
    }

    /** Two topics may know the same words. */
    private static boolean overlap(Phrase.Found one, Phrase.Found other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    private boolean isRaised(String topic, Reading reading) {
        return reading.conversation().letters().stream()
                .filter(said -> said.direction() == Direction.IN)
                .anyMatch(said -> {
                    var raised = file.phrases(Language.of(said.text(), reading.language()), topic + "-raised");
                    return reading.letter(said).body().stream().anyMatch(raised::isIn);
                });
    }
}
