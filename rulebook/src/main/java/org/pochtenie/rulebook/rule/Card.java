package org.pochtenie.rulebook.rule;

import java.util.List;
import java.util.Locale;
import org.pochtenie.rulebook.Weight;
import org.pochtenie.rulebook.Wording;
import org.pochtenie.rulebook.text.Language;

/** A rule's card as a value, whether it came from an annotation or from a phrase file. */
public record Card(String id, Weight weight, List<String> seeds, Words ru, Words en) {
    public Card {
        seeds = List.copyOf(seeds);
    }

    /** The card in one language. */
    public record Words(String title, String why, String advice, List<String> bad, List<String> good) {
        public Words {
            bad = List.copyOf(bad);
            good = List.copyOf(good);
        }

        static Words of(RuleCard.Words words) {
            return new Words(words.title(), words.why(), words.advice(), List.of(words.bad()), List.of(words.good()));
        }
    }

    /** The card that the class carries; a class without one is a bug. */
    public static Card of(LetterRule rule) {
        var card = rule.getClass().getAnnotation(RuleCard.class);
        if (card == null) {
            throw new IllegalArgumentException(rule.getClass().getName() + " carries no @RuleCard");
        }
        return new Card(card.id(), card.weight(), List.of(card.seeds()), Words.of(card.ru()), Words.of(card.en()));
    }

    public Words words(Language language) {
        return language == Language.RU ? ru : en;
    }

    public Words words(Locale locale) {
        return locale.getLanguage().equals("ru") ? ru : en;
    }

    public Wording advice() {
        return new Wording(ru.advice(), en.advice());
    }
}
