package org.pochtenie.rulebook.coverage;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pochtenie.rulebook.date.Moment;

/**
 * A piece of a draft that may answer a question.
 *
 * @param block the index of its paragraph or item
 * @param number of the list item it stands in; 0 for none
 * @param about the number of the question that it names («на второй вопрос»); 0 for none
 * @param content its words that carry matter
 * @param quote the matter of the question repeated right above it; empty for none
 * @param moment the first day or hour named in it
 */
record Segment(
        int block,
        int number,
        int about,
        int start,
        int end,
        List<Set<String>> content,
        List<Set<String>> quote,
        EnumSet<Trait> traits,
        @Nullable Moment moment) {
    /** What its words show of it. */
    enum Trait {
        MONEY,
        NUMBER,
        TIME,
        PERSON,
        PLACE,
        REASON,
        YES_NO,
        MODAL,
        DONE,
        ATTACHED,
        /** Promises to tell. */
        INFORM,
        /** Promises to do. */
        ACT,
        COURTESY,
        SUMMARY,
        /** A question of the author's own. */
        ASKS
    }

    boolean has(Trait trait) {
        return traits.contains(trait);
    }

    /** Whether it says something to the point, whatever the point. */
    boolean isSubstance() {
        return !has(Trait.COURTESY) && !has(Trait.SUMMARY) && !has(Trait.ASKS) && content.size() >= 1;
    }

    /** Whether it promises an answer by a date. */
    boolean defers() {
        return moment != null && (has(Trait.INFORM) || has(Trait.ACT)) && !has(Trait.ASKS) && !has(Trait.SUMMARY);
    }
}
