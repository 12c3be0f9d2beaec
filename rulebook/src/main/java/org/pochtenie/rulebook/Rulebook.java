package org.pochtenie.rulebook;

import java.util.List;
import java.util.Optional;
import org.pochtenie.rulebook.letter.answer.AcknowledgesWithTime;
import org.pochtenie.rulebook.letter.answer.AgreedStays;
import org.pochtenie.rulebook.letter.answer.AnswersAsList;
import org.pochtenie.rulebook.letter.answer.AnswersEveryQuestion;
import org.pochtenie.rulebook.letter.answer.ComplaintAnswer;
import org.pochtenie.rulebook.letter.answer.DelayWarning;
import org.pochtenie.rulebook.letter.answer.NoKnownQuestion;
import org.pochtenie.rulebook.letter.answer.OneStepAhead;
import org.pochtenie.rulebook.letter.answer.PersonalTouch;
import org.pochtenie.rulebook.letter.answer.PriceIncludes;
import org.pochtenie.rulebook.letter.answer.ProposeNotAsk;
import org.pochtenie.rulebook.letter.answer.QuestionsAsList;
import org.pochtenie.rulebook.letter.answer.RealisticPromise;
import org.pochtenie.rulebook.letter.answer.ReportsBack;
import org.pochtenie.rulebook.letter.envelope.Attachments;
import org.pochtenie.rulebook.letter.envelope.CorporateMailbox;
import org.pochtenie.rulebook.letter.envelope.FullHistory;
import org.pochtenie.rulebook.letter.envelope.MindTheRestHours;
import org.pochtenie.rulebook.letter.envelope.NewTopicNewThread;
import org.pochtenie.rulebook.letter.envelope.ReplyAll;
import org.pochtenie.rulebook.letter.envelope.RightPerson;
import org.pochtenie.rulebook.letter.envelope.SpeakingSubject;
import org.pochtenie.rulebook.letter.envelope.SubjectPresent;
import org.pochtenie.rulebook.letter.envelope.SubjectUnchanged;
import org.pochtenie.rulebook.letter.shape.ClosingSummary;
import org.pochtenie.rulebook.letter.shape.CourteousClose;
import org.pochtenie.rulebook.letter.shape.Greeting;
import org.pochtenie.rulebook.letter.shape.Structure;
import org.pochtenie.rulebook.letter.tone.Benefit;
import org.pochtenie.rulebook.letter.tone.Calm;
import org.pochtenie.rulebook.letter.tone.ClearWording;
import org.pochtenie.rulebook.letter.tone.Kitchen;
import org.pochtenie.rulebook.letter.tone.NoBadTalk;
import org.pochtenie.rulebook.letter.tone.NoOpeningNo;
import org.pochtenie.rulebook.letter.tone.OfficialTone;
import org.pochtenie.rulebook.letter.tone.PlainWords;
import org.pochtenie.rulebook.letter.tone.ShortSentences;
import org.pochtenie.rulebook.letter.tone.Spelling;
import org.pochtenie.rulebook.rule.PhraseRule;
import org.pochtenie.rulebook.rule.Rule;

/** Every rule about a letter, written out in the order in which remarks of equal place are shown. */
public final class Rulebook {
    private static final List<Rule> RULES = List.of(
            // Beginning
            Rule.of("greeting", new Greeting()),
            Rule.of("no-opening-no", new NoOpeningNo()),
            // Tone
            Rule.of("not-our-problem", PhraseRule::new),
            Rule.of("no-blame", PhraseRule::new),
            Rule.of("no-argument", PhraseRule::new),
            Rule.of("calm", Calm::new),
            Rule.of("official-tone", OfficialTone::new),
            Rule.of("kitchen", Kitchen::new),
            Rule.of("no-bad-talk", NoBadTalk::new),
            // Wording
            Rule.of("plain-words", PlainWords::new),
            Rule.of("short-sentences", ShortSentences::new),
            Rule.of("clear-wording", ClearWording::new),
            Rule.of("benefit", Benefit::new),
            // Questions and answers
            Rule.of("structure", new Structure()),
            Rule.of("questions-as-list", new QuestionsAsList()),
            Rule.of("no-known-question", new NoKnownQuestion()),
            Rule.of("propose-not-ask", ProposeNotAsk::new),
            Rule.of("answers-every-question", new AnswersEveryQuestion()),
            Rule.of("answers-as-list", new AnswersAsList()),
            Rule.of("acknowledges-with-time", new AcknowledgesWithTime()),
            Rule.of("realistic-promise", RealisticPromise::new),
            Rule.of("agreed-stays", AgreedStays::new),
            Rule.of("price-includes", PriceIncludes::new),
            Rule.of("one-step-ahead", OneStepAhead::new),
            Rule.of("reports-back", new ReportsBack()),
            Rule.of("delay-warning", DelayWarning::new),
            Rule.of("complaint-answer", ComplaintAnswer::new),
            // Ending
            Rule.of("closing-summary", ClosingSummary::new),
            Rule.of("personal-touch", PersonalTouch::new),
            Rule.of("courteous-close", CourteousClose::new),
            // Subject and recipients
            Rule.of("subject-present", new SubjectPresent()),
            Rule.of("speaking-subject", SpeakingSubject::new),
            Rule.of("subject-unchanged", new SubjectUnchanged()),
            Rule.of("new-topic-new-thread", NewTopicNewThread::new),
            Rule.of("reply-all", new ReplyAll()),
            Rule.of("corporate-mailbox", new CorporateMailbox()),
            Rule.of("full-history", FullHistory::new),
            Rule.of("right-person", RightPerson::new),
            Rule.of("mind-the-rest-hours", new MindTheRestHours()),
            // Files
            Rule.of("attachments", new Attachments()),
            // Language
            Rule.of("spelling", new Spelling()));

    private Rulebook() {}

    public static List<Rule> rules() {
        return RULES;
    }

    /** The rule of that id; empty for an id that nobody has written a rule for. */
    public static Optional<Rule> rule(String id) {
        return RULES.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}
