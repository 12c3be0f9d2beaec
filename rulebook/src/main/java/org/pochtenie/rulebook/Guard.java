package org.pochtenie.rulebook;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.pochtenie.rulebook.coverage.OpenQuestions;
import org.pochtenie.rulebook.coverage.SecondOpinion;
import org.pochtenie.rulebook.grammar.GrammarStage;
import org.pochtenie.rulebook.grammar.GrammarState;
import org.pochtenie.rulebook.grammar.Paragraph;
import org.pochtenie.rulebook.letter.tone.GrammarRemarks;
import org.pochtenie.rulebook.lexicon.Lexicons;
import org.pochtenie.rulebook.question.Asked;
import org.pochtenie.rulebook.rule.Reading;
import org.pochtenie.rulebook.rule.Remarks;
import org.pochtenie.rulebook.rule.Rule;
import org.pochtenie.rulebook.text.Language;
import org.pochtenie.rulebook.text.Remembered;

/**
 * Reads drafts. One guard serves all threads of a process; it keeps caches, so make one and keep it.
 *
 * <p>{@link #read} never throws for anything a person can type; an exception is a bug of a rule. A draft of more than
 * {@value #LONGEST} UTF-16 units is read as far as that.
 */
public final class Guard {
    /** Longer than any letter; what follows is a paste that nobody proof-reads. */
    public static final int LONGEST = 200_000;

    /** Conversations whose open questions are remembered: those that somebody answers right now. */
    private static final int CONVERSATIONS = 500;

    /** The rule whose remarks the grammar stage adds to. */
    private static final String SPELLING = "spelling";

    private static final Comparator<Remark> ORDER = Comparator.<Remark, Integer>comparing(
                    remark -> showing(remark.place()))
            .thenComparing(Remark::start);

    private final List<Rule> rules;
    private final Lexicons lexicons;
    private final GrammarStage grammar;
    private final Remembered<OpenKey, List<Asked>> openQuestions = new Remembered<>(CONVERSATIONS);

    /** A conversation as far as its open questions depend on it. */
    private record OpenKey(List<Said> letters, ZoneId zone, boolean languageReady) {}

    /** A guard with the whole rulebook and no grammar stage; its dictionaries load in the background. */
    public Guard() {
        this(Rulebook.rules(), Lexicons.loading());
    }

    /** A guard that knows these rules only. */
    public Guard(List<Rule> rules, Lexicons lexicons) {
        this(rules, lexicons, GrammarStage.NONE);
    }

    /** A guard whose rule about spelling also says what the grammar stage has found. */
    public Guard(List<Rule> rules, Lexicons lexicons, GrammarStage grammar) {
        this.rules = List.copyOf(rules);
        this.lexicons = lexicons;
        this.grammar = grammar;
    }

    /** Where the firm's own grammar rules are put in. */
    public GrammarStage grammar() {
        return grammar;
    }

    /** What it knows of words, for whoever reads letters beside it. */
    public Lexicons lexicons() {
        return lexicons;
    }

    /** A guard with these rules in place of its own, over the same dictionaries. */
    public Guard knowing(List<Rule> others) {
        return new Guard(others, lexicons, grammar);
    }

    /** The same guard without its grammar stage, for whoever reads thousands of letters. */
    public Guard withoutGrammar() {
        return new Guard(rules, lexicons);
    }

    /** The same guard with another grammar stage. */
    public Guard with(GrammarStage other) {
        return new Guard(rules, lexicons, other);
    }

    /** Waits until the dictionaries are loaded, for callers that read one letter and end. */
    public Guard awaitLanguage() {
        lexicons.await();
        return this;
    }

    /**
     * What the rules have to say of the draft, and which open questions it answers. Answers at once: of the grammar it says
     * what is known already, and in {@link Verdict#grammar} whether more will be known if it is asked again.
     */
    public Verdict read(Draft draft, ConversationSoFar conversation, Profile profile) {
        return read(draft, conversation, profile, SecondOpinion.NONE);
    }

    /** The same, where somebody else may say too which words answer a question. */
    public Verdict read(Draft draft, ConversationSoFar conversation, Profile profile, SecondOpinion opinion) {
        return read(draft, conversation, profile, grammar::read, opinion);
    }

    /** The same, but waits for the grammar of the draft, no longer than told. */
    public Verdict readWhole(Draft draft, ConversationSoFar conversation, Profile profile, Duration longest) {
        return read(draft, conversation, profile, paragraphs -> grammar.await(paragraphs, longest), SecondOpinion.NONE);
    }

    private Verdict read(
            Draft draft,
            ConversationSoFar conversation,
            Profile profile,
            Function<List<Paragraph>, GrammarStage.Found> askGrammar,
            SecondOpinion opinion) {
        var reading = new Reading(
                        shortened(draft), conversation, profile, lexicons, () -> open(conversation, draft.zone()))
                .asking(opinion);
        var remarks = new ArrayList<Remark>();
        var state = GrammarState.NONE;
        for (var rule : rules) {
            if (!profile.isOff(rule.id())) {
                remarks.addAll(ask(rule, reading));
                if (rule.id().equals(SPELLING) && grammar != GrammarStage.NONE) {
                    var said = GrammarRemarks.of(reading, askGrammar, rule.id(), weight(rule, reading), remarks);
                    state = said.state();
                    remarks.addAll(said.remarks());
                }
            }
        }
        remarks.sort(ORDER);
        return new Verdict(remarks, reading.coverageHeard(), lexicons.of(reading.language()) != null, state);
    }

    /**
     * What may have been meant by a misspelled word, the likeliest first, at most five. To be asked for when somebody opens
     * the remark: it takes milliseconds, and the first is right for one word in three, so it is never applied unasked.
     *
     * @return nothing while the dictionary loads
     */
    public List<String> suggestions(String word, Language language) {
        var lexicon = lexicons.of(language);
        return lexicon == null ? List.of() : lexicon.suggestions(word);
    }

    private List<Asked> open(ConversationSoFar conversation, ZoneId zone) {
        if (conversation.openQuestions() != null) {
            return conversation.openQuestions();
        }
        boolean ready = lexicons.of(Language.RU) != null && lexicons.of(Language.EN) != null;
        return openQuestions.get(
                new OpenKey(conversation.letters(), zone, ready),
                key -> OpenQuestions.in(conversation, lexicons, zone));
    }

    private static Draft shortened(Draft draft) {
        return draft.text().length() <= LONGEST
                ? draft
                : new Draft(
                        draft.kind(),
                        draft.from(),
                        draft.to(),
                        draft.cc(),
                        draft.subject(),
                        draft.text().substring(0, LONGEST),
                        draft.attachments(),
                        draft.language(),
                        draft.now(),
                        draft.zone());
    }

    private static List<Remark> ask(Rule rule, Reading reading) {
        var remarks = new Remarks(rule.card(), weight(rule, reading), reading.draft());
        rule.letterRule().read(reading, remarks);
        return remarks.said();
    }

    private static Weight weight(Rule rule, Reading reading) {
        var usual = rule.card().weight();
        return reading.profile()
                .weight(rule.id(), rule.card().clients() && !reading.isToClient() ? usual.atMost(Weight.HINT) : usual);
    }

    private static int showing(Place place) {
        return switch (place) {
            case SUBJECT -> 0;
            case RECIPIENTS -> 1;
            case TEXT -> 2;
            case ATTACHMENTS -> 3;
            case LETTER -> 4;
        };
    }
}
