package org.pochtenie.rulebook.grammar;

import java.util.List;
import java.util.function.BooleanSupplier;

/** An open grammar checker of one language; serves one thread at a time. */
public interface Grammar {
    /**
     * What is wrong with a paragraph.
     *
     * @param own the firm's own rules, asked after the checker's
     * @param enough asked now and then; where it says yes, the checker gives back what it has found so far
     */
    List<Slip> read(String paragraph, List<OwnRules> own, BooleanSupplier enough);
}
