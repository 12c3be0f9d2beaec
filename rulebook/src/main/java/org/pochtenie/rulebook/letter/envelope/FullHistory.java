package org.pochtenie.rulebook.letter.envelope;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.pochtenie.rulebook.Kind;
import org.pochtenie.rulebook.Wording;
import org.pochtenie.rulebook.phrase.PhraseList;
import org.pochtenie.rulebook.rule.LetterRule;
import org.pochtenie.rulebook.rule.Reading;
import org.pochtenie.rulebook.rule.Remarks;
import org.pochtenie.rulebook.rule.RuleFile;
import org.pochtenie.rulebook.text.Language;
import org.pochtenie.rulebook.text.Words;
import org.pochtenie.rulebook.text.Zone;

/** A letter that is passed on without the letters before it. */
public final class FullHistory implements LetterRule {
    private static final Wording MISSING = new Wording(
            "Письмо уходит без истории переписки", "The letter goes out without the earlier correspondence");

    /** A piece of a letter long enough to be told from any other. */
    private static final int PIECE = 40;

    private final Map<Language, PhraseList> marks;

    public FullHistory(RuleFile file) {
        marks = file.everyLanguage("marks");
    }

    @Override
    public void read(Reading reading, Remarks remarks) {
        var letters = reading.conversation().letters();
        if (reading.draft().kind() == Kind.FORWARD && !letters.isEmpty() && !carries(reading)) {
            remarks.letter("", MISSING, null);
        }
    }

    private boolean carries(Reading reading) {
        return !reading.letter().blocks(Zone.QUOTED).isEmpty()
                || reading.draft().attachments().stream()
                        .anyMatch(name -> name.toLowerCase(Locale.ROOT).matches(".*\\.(?:eml|msg|mbox|pdf)"))
                || reading.letter().blocks().stream()
                        .flatMap(block -> block.sentences().stream())
                        .anyMatch(sentence -> Objects.requireNonNull(marks.get(reading.language()))
                                .isIn(sentence))
                || repeats(reading);
    }

    /** Some programs put the earlier letters below without any mark. */
    private static boolean repeats(Reading reading) {
        var text = plain(reading.draft().text());
        return reading.conversation().letters().stream()
                .map(said -> plain(said.text()))
                .anyMatch(said -> said.length() >= PIECE && text.contains(said.substring(0, PIECE)));
    }

    private static String plain(String text) {
        return Words.fold(text).replaceAll("[\\s>]+", " ").strip();
    }
}
