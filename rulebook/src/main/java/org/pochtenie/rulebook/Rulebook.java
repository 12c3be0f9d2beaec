package org.pochtenie.rulebook;

import java.util.List;
import java.util.Optional;
import org.pochtenie.rulebook.letter.AcknowledgesWithTime;
import org.pochtenie.rulebook.letter.AnswersEveryQuestion;
import org.pochtenie.rulebook.letter.Attachments;
import org.pochtenie.rulebook.letter.Calm;
import org.pochtenie.rulebook.letter.ClosingSummary;
import org.pochtenie.rulebook.letter.Greeting;
import org.pochtenie.rulebook.letter.NoOpeningNo;
import org.pochtenie.rulebook.letter.QuestionsAsList;
import org.pochtenie.rulebook.letter.ReplyAll;
import org.pochtenie.rulebook.letter.Spelling;
import org.pochtenie.rulebook.letter.SubjectPresent;
import org.pochtenie.rulebook.letter.SubjectUnchanged;
import org.pochtenie.rulebook.phrase.PhraseRule;
import org.pochtenie.rulebook.rule.Rule;

/** Every rule about a letter, written out in the order in which remarks of equal place are shown. */
public final class Rulebook {
    private static final List<Rule> RULES = List.of(
            // Beginning
            Rule.of(new Greeting()),
            Rule.of(new NoOpeningNo()),
            // Tone
            PhraseRule.named("not-our-problem"),
            PhraseRule.named("no-blame"),
            Rule.of(new Calm()),
            // Questions and answers
            Rule.of(new QuestionsAsList()),
            Rule.of(new AnswersEveryQuestion()),
            Rule.of(new AcknowledgesWithTime()),
            // Ending
            Rule.of(new ClosingSummary()),
            // Subject and recipients
            Rule.of(new SubjectPresent()),
            Rule.of(new SubjectUnchanged()),
            Rule.of(new ReplyAll()),
            // Files
            Rule.of(new Attachments()),
            // Language
            Rule.of(new Spelling()));

    private Rulebook() {}

    public static List<Rule> rules() {
        return RULES;
    }

    /** The rule of that id; empty for an id that nobody has written a rule for. */
    public static Optional<Rule> rule(String id) {
        return RULES.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}
