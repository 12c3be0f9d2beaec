package org.pochtenie.rulebook.rule;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pochtenie.rulebook.Client;
import org.pochtenie.rulebook.ConversationSoFar;
import org.pochtenie.rulebook.Draft;
import org.pochtenie.rulebook.Kind;
import org.pochtenie.rulebook.Profile;
import org.pochtenie.rulebook.Said;
import org.pochtenie.rulebook.coverage.Answers;
import org.pochtenie.rulebook.coverage.Doubts;
import org.pochtenie.rulebook.coverage.SecondOpinion;
import org.pochtenie.rulebook.lexicon.Lexicons;
import org.pochtenie.rulebook.phrase.Phrase;
import org.pochtenie.rulebook.question.Asked;
import org.pochtenie.rulebook.question.Coverage;
import org.pochtenie.rulebook.text.Language;
import org.pochtenie.rulebook.text.LetterText;
import org.pochtenie.rulebook.text.Remembered;
import org.pochtenie.rulebook.text.Token;
import org.pochtenie.rulebook.text.Words;

/** A draft with its conversation, turned into zones, sentences and words once for all rules; belongs to one thread. */
public final class Reading {
    private static final Remembered<String, Set<String>> WORDS = new Remembered<>(2_000);

    private static final Remembered<Known, LetterText> LETTERS = new Remembered<>(300);

    /** A text, and whether its words were known when it was read. */
    private record Known(String text, boolean ready) {}

    private final Draft draft;
    private final ConversationSoFar conversation;
    private final Profile profile;
    private final Language language;
    private final LetterText letter;
    private final Lexicons lexicons;
    private final Supplier<List<Asked>> openQuestions;

    private SecondOpinion opinion = SecondOpinion.NONE;
    private @Nullable List<Coverage> coverage;
    private @Nullable Boolean toClient;
    private @Nullable List<Coverage> heard;

    /** @param openQuestions asked at most once, and only by a rule that needs them */
    public Reading(
            Draft draft,
            ConversationSoFar conversation,
            Profile profile,
            Lexicons lexicons,
            Supplier<List<Asked>> openQuestions) {
        this.draft = draft;
        this.conversation = conversation;
        this.profile = profile;
        this.language = draft.language() != null ? draft.language() : Language.of(draft.text(), profile.language());
        this.lexicons = lexicons;
        this.openQuestions = openQuestions;
        this.letter = LetterText.of(draft.text(), lexicons.lemmas());
    }

    /** From now on this one is asked what the rules cannot tell. */
    public Reading asking(SecondOpinion other) {
        opinion = other;
        return this;
    }

    public Draft draft() {
        return draft;
    }

    public ConversationSoFar conversation() {
        return conversation;
    }

    public Profile profile() {
        return profile;
    }

    public Client client() {
        return conversation.client();
    }

    /** Whether a client is written to in person; otherwise most rules speak in hints. */
    public boolean isToClient() {
        if (toClient == null) {
            toClient = Addressed.toClient(this);
        }
        return toClient;
    }

    /** The draft's text in zones and sentences. */
    public LetterText letter() {
        return letter;
    }

    /** The language the draft is written in. */
    public Language language() {
        return language;
    }

    /** What is known of words; empty-handed for a language that still loads. */
    public Lexicons lexicons() {
        return lexicons;
    }

    /** The client's open questions in the order asked, each with what the draft does about it; none for a note. */
    public List<Coverage> coverage() {
        if (coverage == null) {
            coverage = draft.kind() == Kind.REPLY
                    ? Answers.to(openQuestions.get(), letter, language, lexicons, draft.now(), draft.zone())
                    : List.of();
        }
        return coverage;
    }

    /**
     * The same, with the answers that only a second opinion has found. For what is said of a missed answer: so an opinion
     * takes remarks away and never adds one.
     */
    public List<Coverage> coverageHeard() {
        if (heard == null) {
            heard = Doubts.heard(coverage(), letter, opinion);
        }
        return heard;
    }

    /** The words of the draft that a phrase was found in. */
    public String words(Phrase.Found found) {
        return draft.text().substring(found.start(), found.end());
    }

    /** A letter of the conversation in zones and sentences; remembered between drafts. */
    public LetterText letter(Said said) {
        return LETTERS.get(new Known(said.text(), lexicons.of(Language.of(said.text(), language)) != null), this::read);
    }

    private LetterText read(Known known) {
        return LetterText.of(known.text(), lexicons.lemmas());
    }

    /** The folded words of a letter of the conversation; remembered between drafts. */
    public Set<String> wordsOf(String text) {
        return WORDS.get(text, Reading::words);
    }

    private static Set<String> words(String text) {
        return Words.tokens(text, 0, text.length()).stream()
                .filter(Token::isWord)
                .map(Token::word)
                .collect(Collectors.toUnmodifiableSet());
    }
}
