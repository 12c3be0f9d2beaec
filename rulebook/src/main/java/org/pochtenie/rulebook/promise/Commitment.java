package org.pochtenie.rulebook.promise;

import java.util.List;
import org.pochtenie.rulebook.lexicon.Lexicons;
import org.pochtenie.rulebook.phrase.PhraseList;
import org.pochtenie.rulebook.phrase.PhraseSections;
import org.pochtenie.rulebook.rule.RuleFile;
import org.pochtenie.rulebook.text.Language;
import org.pochtenie.rulebook.text.Lemmas;
import org.pochtenie.rulebook.text.Sentence;

/** By which words somebody commits himself; firms may add to the lists of the rule {@code realistic-promise}. */
final class Commitment {
    private static final RuleFile RULE = RuleFile.named("realistic-promise");
    private static final PhraseSections RU = PhraseSections.of("/promise/ru.txt");
    private static final PhraseSections EN = PhraseSections.of("/promise/en.txt");

    private static final List<PhraseList> SURE =
            List.of(of(Language.RU, "commits"), of(Language.EN, "commits"), RU.section("sure"), EN.section("sure"));
    private static final List<PhraseList> DATED = List.of(RU.section("dated"), EN.section("dated"));
    private static final List<PhraseList> EXCUSED = List.of(
            of(Language.RU, "no-promise"), of(Language.EN, "no-promise"), RU.section("none"), EN.section("none"));
    private static final List<PhraseList> OFFERS = List.of(RU.section("offers"), EN.section("offers"));
    private static final List<PhraseList> BOUND = both("bound");
    private static final List<PhraseList> CLIENTS_STEP = both("clients-step");
    private static final List<PhraseList> CONDITION = both("condition");
    private static final List<PhraseList> OUTCOME = both("outcome");
    private static final List<PhraseList> NOUNS = List.of(RU.section("nouns"), EN.section("nouns"));
    private static final List<PhraseList> SOON = List.of(RU.section("soon"), EN.section("soon"));

    private final Key key;
    private final RussianDeeds russian;
    private final EnglishDeeds english = new EnglishDeeds();

    /** By which dictionaries clauses were told apart. */
    record Key(Lemmas lemmas) {}

    Commitment(Lexicons lexicons) {
        key = new Key(lexicons.lemmas());
        russian = new RussianDeeds(lexicons.of(Language.RU));
    }

    Key key() {
        return key;
    }

    /** How surely a clause promises. */
    Strength of(Sentence clause) {
        if (EN.has("certain", clause)) {
            return Strength.SURE;
        }
        if (isAny(EXCUSED, clause)) {
            return Strength.NONE;
        }
        boolean cyrillic = isCyrillic(clause);
        int limit = cyrillic ? russian.limit(clause) : english.limit(clause);
        var found = cyrillic ? russian.in(clause, limit) : english.in(clause, limit);
        if (found != Strength.SURE && isAny(SURE, clause, limit)) {
            return Strength.SURE;
        }
        if (found == Strength.NONE && isAny(DATED, clause, limit)) {
            found = Strength.DATED;
        }
        return found == Strength.DATED && isAny(SOON, clause) ? Strength.SURE : found;
    }

    /** What a clause has to do with the promises beside it. */
    Clause.Role role(Sentence clause) {
        if (isAny(CLIENTS_STEP, clause) || russian.orders(clause)) {
            return Clause.Role.ASKS;
        }
        if (isAny(CONDITION, clause)) {
            return Clause.Role.CONDITION;
        }
        if (RU.has("goes-on", clause)) {
            return Clause.Role.GOES_ON;
        }
        if (isAny(NOUNS, clause)) {
            return Clause.Role.NOUN;
        }
        return isAny(OUTCOME, clause) ? Clause.Role.OUTCOME : Clause.Role.NONE;
    }

    /** Whether the sentence only offers: «если хотите, пришлём». */
    static boolean isOffer(Sentence sentence) {
        return isAny(OFFERS, sentence);
    }

    /** Whether the sentence names a step of the client on which everything depends. */
    static boolean isBound(Sentence sentence) {
        return isAny(BOUND, sentence);
    }

    private static boolean isCyrillic(Sentence clause) {
        for (var token : clause.tokens()) {
            if (token.isWord()) {
                char c = token.word().charAt(0);
                if (c >= 'а' && c <= 'я') {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isAny(List<PhraseList> lists, Sentence sentence) {
        return lists.stream().anyMatch(list -> list.isIn(sentence));
    }

    /** Phrases that begin before a place in the text. */
    private static boolean isAny(List<PhraseList> lists, Sentence sentence, int limit) {
        return lists.stream().anyMatch(list -> list.in(sentence).stream().anyMatch(found -> found.start() < limit));
    }

    private static List<PhraseList> both(String list) {
        return List.of(of(Language.RU, list), of(Language.EN, list));
    }

    private static PhraseList of(Language language, String list) {
        return RULE.phrases(language, list);
    }
}
