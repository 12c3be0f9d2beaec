package org.pochtenie.rulebook.coverage;

/**
 * What a piece may be: no answer, the rest of the answer before it, the answer to one question, or to one and the next.
 *
 * @param questions how many there are
 */
record Labels(int questions) {
    static final int IDLE = 0;
    static final int REST = 1;
    static final int FIRST = 2;

    int count() {
        return FIRST + Math.max(0, 2 * questions - 1);
    }

    boolean isPair(int label) {
        return label >= FIRST + questions;
    }

    /** The first question that it answers. */
    int from(int label) {
        return isPair(label) ? label - FIRST - questions : label - FIRST;
    }

    /** The last question that it answers. */
    int to(int label) {
        return isPair(label) ? label - FIRST - questions + 1 : label - FIRST;
    }

    boolean has(int label, int question) {
        return label >= FIRST && from(label) <= question && question <= to(label);
    }

    /** How many questions are behind once a piece with that label is read. */
    int reached(int reached, int label) {
        return label < FIRST ? reached : Math.max(reached, to(label) + 1);
    }

    /** A label together with the questions behind. */
    int states() {
        return count() * (questions + 1);
    }

    int state(int label, int reached) {
        return label * (questions + 1) + reached;
    }

    int label(int state) {
        return state / (questions + 1);
    }

    int reachedAt(int state) {
        return state % (questions + 1);
    }
}
