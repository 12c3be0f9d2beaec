package org.pochtenie.rulebook.letter.tone;

import org.pochtenie.rulebook.Wording;
import org.pochtenie.rulebook.date.Dates;
import org.pochtenie.rulebook.rule.LetterRule;
import org.pochtenie.rulebook.rule.Reading;
import org.pochtenie.rulebook.rule.Remarks;
import org.pochtenie.rulebook.rule.RuleFile;
import org.pochtenie.rulebook.text.Sentence;
import org.pochtenie.rulebook.text.Token;
import org.pochtenie.rulebook.text.Zone;

/** Words that say "some day", "some", "perhaps" where a date, a number or a name belongs. */
public final class ClearWording implements LetterRule {
    private static final Wording WHEN = new Wording("«%s»: когда именно?", "“%s”: when exactly?");
    private static final Wording HOW_MUCH = new Wording("«%s»: сколько именно?", "“%s”: how much exactly?");
    private static final Wording DOUBT = new Wording("«%s»: клиент не поймёт, да или нет", "“%s”: is it yes or no?");
    private static final Wording ALL = new Wording("«%s»: назовите всё", "“%s”: please name them all");
    private static final Wording WHO = new Wording("«%s»: кто именно?", "“%s”: who exactly?");

    private static final Wording HOLE =
            new Wording("«%s»: это место осталось незаполненным", "“%s” was left to be filled in");

    private final RuleFile file;
    private final Holes holes;

    public ClearWording(RuleFile file) {
        this.file = file;
        this.holes = new Holes(file);
    }

    @Override
    public void read(Reading reading, Remarks remarks) {
        if (!reading.draft().kind().goesOut()) {
            return;
        }
        holes(reading, remarks);
        for (var sentence : reading.letter().body()) {
            boolean numbered = sentence.tokens().stream().anyMatch(token -> token.kind() == Token.Kind.NUMBER);
            if (has("time", sentence, reading) && !isDated(sentence, reading)) {
                say("time", WHEN, sentence, reading, remarks);
            }
            say("span", WHEN, sentence, reading, remarks);
            if (!numbered) {
                say("amount", HOW_MUCH, sentence, reading, remarks);
            }
            if (!sentence.asks()) {
                say("doubt", DOUBT, sentence, reading, remarks);
                say("rest", ALL, sentence, reading, remarks);
                say("who", WHO, sentence, reading, remarks);
            }
        }
    }

    /** What a client must not see is said louder than a vague word; what he wrote so himself is his. */
    private void holes(Reading reading, Remarks remarks) {
        var text = reading.draft().text();
        var louder = remarks.louder();
        for (var block : reading.letter().blocks()) {
            if (block.zone() != Zone.QUOTED) {
                for (var hole : holes.in(text, block.start(), block.end())) {
                    var words = text.substring(hole.start(), hole.end());
                    if (!isTheirs(words, reading)) {
                        louder.text(hole.start(), hole.end(), HOLE.with(words));
                    }
                }
            }
        }
        var subject = reading.draft().subject();
        holes.in(subject, 0, subject.length()).stream()
                .map(hole -> subject.substring(hole.start(), hole.end()))
                .filter(words -> !isTheirs(words, reading))
                .findFirst()
                .ifPresent(words -> louder.subject(HOLE.with(words), null));
    }

    private static boolean isTheirs(String words, Reading reading) {
        return reading.conversation().letters().stream()
                .anyMatch(said -> said.text().contains(words));
    }

    private void say(String list, Wording message, Sentence sentence, Reading reading, Remarks remarks) {
        for (var found : file.phrases(reading.language(), list).in(sentence)) {
            remarks.text(found.start(), found.end(), message.with(reading.words(found)));
        }
    }

    private boolean has(String list, Sentence sentence, Reading reading) {
        return file.phrases(reading.language(), list).isIn(sentence);
    }

    private static boolean isDated(Sentence sentence, Reading reading) {
        var draft = reading.draft();
        return !Dates.in(draft.text().substring(sentence.start(), sentence.end()), draft.now(), draft.zone())
                .isEmpty();
    }
}
