package org.pochtenie.rulebook.mutation;

/** How one rule did: spoilt drafts that were its own, those it saw, and what it said where nothing was wrong. */
final class Tally {
    int mutants;
    int found;
    int falseOnClean;
    int falseOnMutants;

    int falseRemarks() {
        return falseOnClean + falseOnMutants;
    }

    double recall() {
        return mutants == 0 ? 1 : (double) found / mutants;
    }

    double precision() {
        return found + falseRemarks() == 0 ? 1 : (double) found / (found + falseRemarks());
    }
}
