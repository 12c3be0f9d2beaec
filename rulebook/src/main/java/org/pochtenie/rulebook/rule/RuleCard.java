package org.pochtenie.rulebook.rule;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.pochtenie.rulebook.Weight;

/** Everything a rule says of itself: its page, its help, its exercise and its test are made of this. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface RuleCard {
    /** The rule's name everywhere, in kebab case. */
    String id();

    /** How much its remarks weigh unless the profile says otherwise. */
    Weight weight();

    /** Where the rule comes from: {@code "S0 1"} is part 1 of the first seed document. */
    String[] seeds();

    Words ru();

    Words en();

    /** The card in one language; the examples are in the notation of {@link Example}. */
    @interface Words {
        /** The rule in a few words. */
        String title();

        /** Why it is kept, for the colleague who asks. */
        String why();

        /** What to do instead, one sentence. */
        String advice();

        /** At least three drafts that the rule must speak about, with carets under the words and the message. */
        String[] bad();

        /** At least three drafts that the rule must leave alone. */
        String[] good();
    }
}
