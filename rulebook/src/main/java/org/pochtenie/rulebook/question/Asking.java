package org.pochtenie.rulebook.question;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pochtenie.rulebook.phrase.PhraseList;
import org.pochtenie.rulebook.phrase.PhraseSections;
import org.pochtenie.rulebook.text.Language;
import org.pochtenie.rulebook.text.Sentence;
import org.pochtenie.rulebook.text.Token;

/** How one language asks: tells a question or request from a statement. */
final class Asking {
    private static final Map<Language, Asking> LANGUAGES = new EnumMap<>(Language.class);

    static {
        for (var language : Language.values()) {
            LANGUAGES.put(language, new Asking(language));
        }
    }

    private static final Set<String> BECAUSE = Set.of("потому", "because");

    private final Language language;
    private final PhraseList leadIn;
    private final PhraseList opens;
    private final PhraseList states;
    private final PhraseList please;
    private final PhraseList notRequest;
    private final PhraseList send;
    private final PhraseList idle;
    private final PhraseList smallTalk;
    private final PhraseList proposes;
    private final PhraseList stated;
    private final PhraseList wanted;
    private final PhraseList bulk;
    private final @Nullable PhraseList imperative;
    private final @Nullable RussianOrders orders;
    private final Forms forms;
    private final Due due;
    private final Kinds kinds;
    private final Clauses clauses;

    private Asking(Language language) {
        var sections = PhraseSections.of(language == Language.RU ? "/question/ru.txt" : "/question/en.txt");
        this.language = language;
        this.leadIn = sections.section("lead-in");
        this.opens = sections.section("opens");
        this.states = sections.section("states");
        this.please = sections.section("please");
        this.notRequest = sections.section("imperative-not-request");
        this.send = sections.section("send");
        this.bulk = sections.section("bulk");
        this.proposes = sections.section("proposes");
        this.stated = sections.section("stated");
        this.wanted = sections.section("wanted");
        this.due = new Due(sections.section("spoken"), sections.section("office"), sections.section("promo"));
        this.idle = sections.section("idle");
        this.smallTalk = sections.section("small-talk");
        this.imperative = language == Language.EN ? sections.section("imperative") : null;
        this.orders = language == Language.RU ? new RussianOrders() : null;
        this.forms = language == Language.RU ? new RussianForms() : new EnglishForms();
        this.kinds = new Kinds(language, please, send);
        this.clauses = new Clauses(language, sections.section("wh"));
    }

    static Asking in(Language language) {
        return Objects.requireNonNull(LANGUAGES.get(language));
    }

    Kinds kinds() {
        return kinds;
    }

    Clauses clauses() {
        return clauses;
    }

    PhraseList leadIn() {
        return leadIn;
    }

    Language language() {
        return language;
    }

    /** What a sentence asks for; null when it asks nothing. */
    @Nullable
    QuestionKind kind(String text, Sentence sentence, boolean chat) {
        if (sentence.words().isEmpty() || idle.isIn(sentence) || !chat && smallTalk.isIn(sentence)) {
            return null;
        }
        if (sentence.asks()) {
            return isMark(sentence) ? null : kinds.of(sentence, true);
        }
        if (asksUnmarked(text, sentence)
                || !chat && stated.isIn(sentence)
                || chat && !states.isIn(sentence) && forms.asksInChat(text, sentence.tokens())) {
            return kinds.of(sentence, true);
        }
        return isRequest(sentence)
                        || language == Language.EN && isRequest(Vocative.rest(text, sentence))
                        || (chat ? proposes : wanted).isIn(sentence) && !bulk.isIn(sentence)
                ? requestKind(sentence)
                : null;
    }

    /** Whether its words stand as in a question. */
    boolean hasForm(String text, Sentence sentence) {
        return forms.asks(text, sentence.tokens());
    }

    /** Whether a question waits for words or work: not what one asks of those in the same room. */
    boolean isDue(Question question) {
        return due.holds(question);
    }

    QuestionKind requestKind(Sentence sentence) {
        return send.isIn(sentence) ? QuestionKind.SEND : QuestionKind.DO;
    }

    /** "Why? Because …" is a way of telling. */
    static boolean answersItself(Sentence sentence, @Nullable Sentence next) {
        return next != null
                && sentence.asks()
                && sentence.words().size() <= 3
                && !next.words().isEmpty()
                && BECAUSE.contains(next.words().getFirst().word());
    }

    /** Whether the only thing asked is a mark, an address or a number: "(?)". */
    private static boolean isMark(Sentence sentence) {
        return sentence.tokens().stream().noneMatch(Token::isWord);
    }

    private boolean asksUnmarked(String text, Sentence sentence) {
        if (leadIn.isIn(sentence)) {
            return language == Language.EN
                    ? !notRequest.isIn(sentence)
                    : clauses.hasAskingWord(sentence) || isShort(sentence);
        }
        boolean exclaims = !sentence.tokens().isEmpty()
                && sentence.tokens().getLast().word().startsWith("!");
        if (exclaims || states.isIn(sentence)) {
            return false;
        }
        return opens.isIn(sentence) || forms.asks(text, sentence.tokens());
    }

    /** «Интересует стоимость перевода»: a lead-in with no more than its object. */
    private static boolean isShort(Sentence sentence) {
        return sentence.words().size() <= 14;
    }

    private boolean isRequest(Sentence sentence) {
        if (notRequest.isIn(sentence) || bulk.isIn(sentence) || sentence.words().size() < 2) {
            return false;
        }
        return language == Language.EN
                ? please.isIn(sentence) || Objects.requireNonNull(imperative).isIn(sentence)
                : Objects.requireNonNull(orders).isIn(sentence, please.isIn(sentence))
                        || please.isIn(sentence) && send.isIn(sentence);
    }
}
