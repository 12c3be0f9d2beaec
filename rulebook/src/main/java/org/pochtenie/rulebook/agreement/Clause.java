package org.pochtenie.rulebook.agreement;

import java.util.List;
import org.pochtenie.rulebook.text.ContentWords;
import org.pochtenie.rulebook.text.Token;

/**
 * A part of a sentence that says something of a thing.
 *
 * @param things the words that name it, in their order
 * @param deeds what is done with it
 * @param values what is said definitely
 * @param negated whether it says that it is not so
 * @param until whether its day is the last one
 * @param still whether it only says how it stands
 */
record Clause(
        List<Token> things,
        List<Token> deeds,
        List<Value> values,
        boolean negated,
        boolean until,
        boolean still,
        int start,
        int end) {

    /** The things are the same: all of them, or only the first of them where the rest could be left out. */
    boolean isAboutTheSameAs(Clause agreed, AgreementWords words) {
        int reached = 0;
        for (var thing : things) {
            int at = indexOf(agreed.things, thing);
            if (at < 0) {
                return false;
            }
            reached = Math.max(reached, at + 1);
        }
        long met = agreed.things.subList(0, reached).stream()
                .filter(thing -> indexOf(things, thing) >= 0)
                .count();
        boolean whole = met == agreed.things.size();
        return met == reached && met > 0 && (whole || things.stream().anyMatch(thing -> !words.isWide(thing)));
    }

    boolean isWhole(Clause agreed) {
        return things.size() >= agreed.things.size();
    }

    /** Nobody does with it what was not agreed to be done: sending it is one thing, talking of it another. */
    boolean doesTheSame(Clause agreed, AgreementWords words) {
        if (deeds.isEmpty() || agreed.deeds.isEmpty()) {
            return true;
        }
        return deeds.stream().allMatch(words::isDeed) && agreed.deeds.stream().allMatch(words::isDeed)
                || hasDeedOf(agreed);
    }

    boolean hasDeedOf(Clause other) {
        return deeds.stream().anyMatch(deed -> indexOf(other.deeds, deed) >= 0);
    }

    private static int indexOf(List<Token> tokens, Token wanted) {
        for (int i = 0; i < tokens.size(); i++) {
            if (ContentWords.same(tokens.get(i), wanted)) {
                return i;
            }
        }
        return -1;
    }
}
