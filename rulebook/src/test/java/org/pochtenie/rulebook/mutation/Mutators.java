package org.pochtenie.rulebook.mutation;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.pochtenie.rulebook.Draft;
import org.pochtenie.rulebook.Kind;

/** Every way to spoil a draft, written out. */
final class Mutators {
    /** What a lost piece of text may have been besides. */
    private static final Set<String> LOST = Set.of(
            "answers-every-question",
            "reports-back",
            "attachments",
            "closing-summary",
            "complaint-answer",
            "acknowledges-with-time",
            "delay-warning",
            "one-step-ahead",
            "price-includes",
            "benefit",
            "realistic-promise",
            "propose-not-ask",
            "answers-as-list",
            "courteous-close",
            "full-history");

    /** What a letter that says something else altogether may lack. */
    private static final Set<String> OTHER = Set.of(
            "answers-every-question",
            "reports-back",
            "attachments",
            "closing-summary",
            "complaint-answer",
            "acknowledges-with-time",
            "one-step-ahead",
            "realistic-promise",
            "clear-wording",
            "courteous-close",
            "new-topic-new-thread",
            "answers-as-list",
            "personal-touch");

    /** At night "good morning" is wrong, and what was promised for today is past. */
    private static final Set<String> LATE = Set.of(
            "greeting",
            "realistic-promise",
            "acknowledges-with-time",
            "answers-every-question",
            "reports-back",
            "delay-warning",
            "complaint-answer",
            "closing-summary");

    /** Where a quote is attached, the price is explained there. */
    private static final Function<Conversation, List<Draft>> BARE_PRICE =
            only(conversation -> conversation.draft().attachments().isEmpty(), Cuts.mark("price"));

    private static final Set<String> TONE = Set.of(
            "no-argument",
            "no-blame",
            "not-our-problem",
            "calm",
            "official-tone",
            "complaint-answer",
            "questions-as-list",
            "propose-not-ask");

    static final List<Mutator> ALL = List.of(
            cut("drop-greeting", "greeting", Set.of(), Replacements::greeting),
            cut("open-no", "no-opening-no", Set.of("no-argument", "not-our-problem"), Insertions::opening),
            new Mutator("delete-answer", "answers-every-question", Set.of("reports-back"), LOST, Cuts.answers(false)),
            new Mutator("delete-done", "reports-back", Set.of("answers-every-question"), LOST, Cuts.answers(true)),
            cut("swap-answers", "answers-every-question", Set.of("answers-as-list"), Cuts::swapped),
            cut("cut-recipient", "reply-all", Set.of(), Headers::cutRecipient),
            cut("change-subject", "subject-unchanged", Set.of("speaking-subject"), Headers::changedSubject),
            cut(
                    "empty-subject",
                    "subject-present",
                    Set.of("subject-unchanged", "speaking-subject"),
                    Headers::emptySubject),
            cut("dull-subject", "speaking-subject", Set.of("subject-present", "calm"), Headers::dullSubject),
            cut("drop-file", "attachments", LOST, Headers::droppedFile),
            cut("drop-mention", "attachments", LOST, Headers::droppedMention),
            say("kitchen", "kitchen", Set.of("delay-warning")),
            cut("unlist-questions", "questions-as-list", Set.of("structure", "propose-not-ask"), Cuts::unlisted),
            cut("unlist-answers", "answers-as-list", Set.of("structure"), Cuts::answersUnlisted),
            undated(),
            cut("vague", "clear-wording", LOST, Cuts.vagueDates()),
            say("oversure", "realistic-promise", Set.of("clear-wording")),
            cut("drop-end", "closing-summary", LOST, Cuts.mark("end")),
            cut("drop-close", "courteous-close", Set.of("closing-summary"), Replacements::close),
            cut("drop-role", "courteous-close", Set.of(), Replacements::signature),
            say("blame", "no-blame", TONE),
            say("argue", "no-argument", TONE),
            say("not-ours", "not-our-problem", TONE),
            say("rude", "calm", TONE),
            cut("shout", "calm", Set.of("spelling"), Replacements::shouted),
            say("familiar", "official-tone", Set.of("calm", "spelling", "questions-as-list", "propose-not-ask")),
            say(
                    "slang",
                    "official-tone",
                    Set.of("calm", "spelling", "plain-words", "clear-wording", "realistic-promise")),
            say("jargon", "plain-words", Set.of("spelling", "official-tone")),
            say("officialese", "short-sentences", Set.of("clear-wording", "plain-words")),
            cut("join", "structure", Set.of("questions-as-list", "answers-as-list", "short-sentences"), Cuts::joined),
            cut("bare-price", "price-includes", LOST, BARE_PRICE),
            cut("drop-next", "one-step-ahead", LOST, Cuts.mark("next")),
            cut("drop-benefit", "benefit", LOST, Cuts.mark("benefit")),
            cut("drop-apology", "complaint-answer", LOST, Cuts.mark("sorry")),
            excuse(),
            delay(),
            new Mutator("ack-no-time", "acknowledges-with-time", Set.of(), OTHER, Replacements::acknowledgement),
            cut("private-mailbox", "corporate-mailbox", Set.of("reply-all", "spelling"), Headers::privateMailbox),
            new Mutator(
                    "bad-talk",
                    "no-bad-talk",
                    Set.of(),
                    TONE,
                    Insertions.sentence("bad-talk", Set.of(Kind.NOTE, Kind.FORWARD))),
            new Mutator(
                    "bad-talk-abstract",
                    "no-bad-talk",
                    Set.of(),
                    TONE,
                    only(
                            conversation -> conversation.choice("abstract", 3) == 0,
                            Insertions.sentence("bad-talk-abstract"))),
            cut("cut-history", "full-history", LOST, Cuts::history),
            cut("misspell", "spelling", Set.of(), Replacements::misspelt),
            cut(
                    "ask-known",
                    "no-known-question",
                    Set.of("questions-as-list", "propose-not-ask"),
                    Replacements::askedAgain),
            say("ask-open", "propose-not-ask", Set.of("questions-as-list", "no-known-question")),
            cut("late", "mind-the-rest-hours", LATE, Replacements::late),
            cut("new-topic", "new-topic-new-thread", OTHER, Replacements::otherTopic));

    private Mutators() {}

    private static Mutator cut(
            String id, String wakes, Set<String> excused, Function<Conversation, List<Draft>> spoil) {
        return new Mutator(id, wakes, Set.of(), excused, spoil);
    }

    private static Mutator say(String id, String wakes, Set<String> excused) {
        return new Mutator(id, wakes, Set.of(), excused, Insertions.sentence(id));
    }

    /** A promise loses its date; in an acknowledgement that is another rule's matter. */
    private static Mutator undated() {
        return new Mutator(
                "undate",
                "realistic-promise",
                Set.of("acknowledges-with-time", "delay-warning"),
                LOST,
                Cuts.mark("date"));
    }

    private static Mutator excuse() {
        return new Mutator(
                "excuse",
                "complaint-answer",
                Set.of("not-our-problem", "no-argument"),
                Set.of("kitchen", "calm", "no-blame", "no-bad-talk", "plain-words"),
                only(conversation -> conversation.has("sorry"), Insertions.sentence("excuse")));
    }

    /** A delay without a new date, in a letter that names no other date of ours. */
    private static Mutator delay() {
        return new Mutator(
                "delay",
                "delay-warning",
                Set.of(),
                Set.of("realistic-promise", "clear-wording"),
                only(conversation -> !conversation.has("date"), Insertions.sentence("delay")));
    }

    private static Function<Conversation, List<Draft>> only(
            java.util.function.Predicate<Conversation> where, Function<Conversation, List<Draft>> spoil) {
        return conversation -> where.test(conversation) ? spoil.apply(conversation) : List.of();
    }
}
