package org.pochtenie.rulebook.coverage;

import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pochtenie.rulebook.date.Moment;

/**
 * A piece of a draft that may answer a question.
 *
 * @param block the index of its paragraph or item
 * @param first whether it begins that
 * @param isItem whether it stands in a list
 * @param number of the list item it stands in; 0 for none
 * @param about the number of the question that it names («на второй вопрос»); 0 for none
 * @param content its words that carry matter
 * @param quote the matter of the question repeated right above it; empty for none
 * @param quoteAsks whether that is a question, the client's or one of ours
 * @param opening how its first sentence begins: its first words, folded
 * @param last whether it stands in the last paragraph
 * @param moment the first day or hour named in it
 */
record Segment(
        int block,
        boolean first,
        boolean isItem,
        int number,
        int about,
        int start,
        int end,
        List<Term> content,
        List<Term> quote,
        boolean quoteAsks,
        EnumSet<Trait> traits,
        List<String> opening,
        boolean last,
        @Nullable Moment moment) {
    /** What its words show of it. */
    enum Trait {
        MONEY,
        NUMBER,
        /** A number in letters. */
        SPELT,
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
        /** Recommends or proposes. */
        ADVICE,
        COURTESY,
        /** Owns up to a wrong. */
        SORRY,
        /** Says what a price covers. */
        INCLUDES,
        /** Says how one pays. */
        PAYS,
        /** Waits for the reader's word. */
        AWAITS,
        SUMMARY,
        /** Wants something of the reader. */
        ORDERS,
        /** Says what happens if something is so, and answers only in the words of the question. */
        CONDITION,
        /** Goes on from the sentence before: «Сюда входит …». */
        GOES_ON,
        /** Promises an answer, a figure, a decision. */
        LATER,
        /** Wishes, greets or is glad: ends with "!", or with a comma as greetings do. */
        EXCLAIMS,
        /** A question of the author's own. */
        ASKS
    }

    boolean has(Trait trait) {
        return traits.contains(trait);
    }

    /** Whether it may be an answer that shares no word with its question. */
    boolean mayAnswer() {
        return !has(Trait.COURTESY)
                && !has(Trait.SUMMARY)
                && !has(Trait.ASKS)
                && !has(Trait.EXCLAIMS)
                && !has(Trait.CONDITION)
                && !has(Trait.GOES_ON)
                && !content.isEmpty();
    }

    /** Whether the reader is to do something. */
    boolean wantsSomething() {
        return has(Trait.SUMMARY) || has(Trait.ASKS) || has(Trait.ORDERS);
    }

    /** Whether it promises an answer by a date. */
    boolean defers() {
        return moment != null && (has(Trait.INFORM) || has(Trait.ACT)) && !wantsSomething() && !has(Trait.CONDITION);
    }
}
