package org.pochtenie.rulebook.rule;

import java.util.List;
import java.util.Locale;
import org.pochtenie.rulebook.Weight;
import org.pochtenie.rulebook.Wording;
import org.pochtenie.rulebook.text.Language;

/**
 * What a rule says of itself: its page, its help, its exercise and its test are made of this.
 *
 * @param clients whether it holds for letters to clients; of others it speaks in hints, unless the profile wants more
 */
public record Card(String id, Weight weight, boolean clients, List<String> seeds, Words ru, Words en) {
    public Card {
        seeds = List.copyOf(seeds);
    }

    /**
     * The card in one language.
     *
     * @param title the rule in a few words
     * @param why it is kept, for the colleague who asks
     * @param advice what to do instead, one sentence
     * @param bad at least three drafts that the rule must speak about, in the notation of {@link Example}
     * @param good at least three drafts that the rule must leave alone
     */
    public record Words(String title, String why, String advice, List<String> bad, List<String> good) {
        public Words {
            bad = List.copyOf(bad);
            good = List.copyOf(good);
        }
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
