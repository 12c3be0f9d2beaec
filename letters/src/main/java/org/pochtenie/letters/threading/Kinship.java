package org.pochtenie.letters.threading;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Weighs whether one letter answers another although no id says so. A wrong join is worse than a split. */
public final class Kinship {
    private static final long DAY = 86_400;
    /** Clocks of two people may differ by so much, where quoted words prove the order. */
    static final long CLOCKS = DAY / 2;

    private static final long LONGEST_PAUSE = 30 * DAY;
    private static final long LONGEST_QUOTE = 400 * DAY;

    private final Traces child;
    private final Traces parent;
    private final long gap;
    /** Runs of words that the child quotes from the parent's own words. */
    private final int quoted;
    /** The part of the child's quotes that stands in the parent at all, 0 to 1; its own words count a bit more. */
    private final double cover;
    /** Whether the line above the quote names the parent's writer, and the minute of its time. */
    private final boolean named;

    private final boolean timed;

    private Kinship(Traces child, Traces parent) {
        this.child = child;
        this.parent = parent;
        boolean dated = child.at != Traces.UNKNOWN && parent.at != Traces.UNKNOWN;
        gap = dated ? child.at - parent.at : 0;
        quoted = Fingerprint.shared(child.quoted, parent.own);
        int passed = Fingerprint.shared(child.quoted, parent.quoted);
        cover = child.quoted.length == 0 ? 0 : (quoted + 0.9 * passed) / child.quoted.length;
        named = parent.name.length > 0 && Fingerprint.shared(child.attribution, parent.name) == parent.name.length;
        timed = dated && (child.minutes >> Math.floorMod(parent.at / 60, 60L) & 1) != 0;
    }

    /** How strongly a letter is tied to an earlier one; comparable among the candidates of one letter only. */
    record Tie(Evidence evidence, double strength) {}

    /**
     * The strongest of the candidates, if it is strong enough.
     *
     * @param samePeople whether the caller knows that all of them were written to or by the same people
     */
    public static Optional<Guess> answered(Traces letter, List<Traces> candidates, boolean samePeople) {
        Guess best = null;
        double strength = 0;
        for (int i = 0; i < candidates.size(); i++) {
            Tie tie = new Kinship(letter, candidates.get(i)).tie(samePeople);
            if (tie != null && tie.strength > strength) {
                best = new Guess(i, tie.evidence);
                strength = tie.strength;
            }
        }
        return Optional.ofNullable(best);
    }

    private @Nullable Tie tie(boolean samePeople) {
        if (!before() || !samePeople && !acquainted()) {
            return null;
        }
        double strength = strength();
        if (child.index != 0 && child.index == parent.index) {
            return new Tie(Evidence.INDEX, 20 + strength);
        }
        boolean quotes = quoted >= 3 && named;
        boolean answer = child.answer || child.former != 0 || quotes;
        boolean fresh = gap <= LONGEST_PAUSE;
        if (sameTopic()) {
            if (answer && quoted >= 2 && (fresh || cover > 0.5)) {
                return new Tie(Evidence.QUOTE, 10 + strength);
            }
            return answer && fresh ? new Tie(Evidence.TOPIC, 10 + strength) : null;
        }
        if (relatedTopic() && quotes && fresh && cover > 0.3) {
            return new Tie(Evidence.QUOTE, 5 + strength);
        }
        boolean beyondDoubt = quoted >= 8 && cover > 0.6 && named && (timed || child.answer);
        return beyondDoubt ? new Tie(Evidence.QUOTE, strength) : null;
    }

    /** Which of several letters of the same conversation is answered. */
    private double strength() {
        double near = 1 / (1 + Math.abs((double) gap) / DAY);
        double other = child.from == parent.from ? 0 : 0.3;
        return 4 * cover + (named ? 1.5 : 0) + (timed ? 1.5 : 0) + 0.5 * near + other;
    }

    /** Nobody answers what is yet to be written; a clock that is wrong is believed to be so when words are quoted. */
    private boolean before() {
        if (gap < 0 && quoted < 3 || gap < -CLOCKS || gap > LONGEST_QUOTE) {
            return false;
        }
        return Fingerprint.shared(parent.quoted, child.own) <= quoted;
    }

    /**
     * Whether the same people speak. That both wrote to one mailbox says nothing, since all clients do; of a list the
     * address is enough.
     */
    private boolean acquainted() {
        int common = Fingerprint.shared(child.people, parent.people);
        if (common >= 2 || child.list != 0 && child.list == parent.list) {
            return true;
        }
        if (common == 0) {
            return child.people.length == 0 && parent.people.length == 0;
        }
        return parent.knows(child.from) && quoted >= 4 || quoted >= 8 && named && timed;
    }

    private boolean sameTopic() {
        if (parent.topic == 0) {
            return false;
        }
        boolean tags = child.tag == 0 || parent.tag == 0 || child.tag == parent.tag;
        return tags && child.topic == parent.topic || child.former == parent.topic;
    }

    /** At least half of the longer subject's words, and three, are in the other. */
    private boolean relatedTopic() {
        int shared = Fingerprint.shared(child.topicWords, parent.topicWords);
        return shared >= 3 && 2 * shared >= Math.max(child.topicWords.length, parent.topicWords.length);
    }
}
