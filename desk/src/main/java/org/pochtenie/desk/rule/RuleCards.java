package org.pochtenie.desk.rule;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pochtenie.rulebook.Weight;
import org.pochtenie.rulebook.rule.Card;
import org.pochtenie.rulebook.text.Language;

/** How the cards of the rules look on a page. */
public final class RuleCards {
    private RuleCards() {}

    /** The colour of the little label. */
    public static String pill(Weight weight) {
        return switch (weight) {
            case STOP -> "pill-late";
            case WARN -> "pill-soon";
            case HINT -> "pill-hint";
        };
    }

    public static String word(Weight weight) {
        return weight.name().toLowerCase(Locale.ROOT);
    }

    public static String wordOrEmpty(@Nullable Enum<?> one) {
        return one == null ? "" : one.name().toLowerCase(Locale.ROOT);
    }

    public static String yesOrNo(@Nullable Boolean yes) {
        return yes == null ? "" : yes ? "yes" : "no";
    }

    public static Card.Words words(Card card, String language) {
        return card.words(language(language));
    }

    public static Language language(String language) {
        return language.equals("ru") ? Language.RU : Language.EN;
    }
}
