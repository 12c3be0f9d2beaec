package org.pochtenie.rulebook.text;

import java.util.List;

/** Knows the basic forms of words. */
@FunctionalInterface
public interface Lemmas {
    /** Every word is its own basic form. */
    Lemmas NONE = List::of;

    /** Every basic form that a folded word may have, folded; at least one. */
    List<String> of(String word);
}
