package org.pochtenie.rulebook.mutation;

import java.util.List;
import java.util.Optional;
import org.pochtenie.rulebook.Draft;
import org.pochtenie.rulebook.rule.Example;
import org.pochtenie.rulebook.text.Language;

/**
 * A conversation with a good answer.
 *
 * @param name folder, file and number: {@code ru/tuning/design 3}
 * @param heldOut never looked at while the rules are written: only numbers may come of it
 * @param about trade and temper in a few words
 */
record Conversation(String name, boolean heldOut, Language language, String about, Example example, List<Mark> marks) {
    Draft draft() {
        return example.draft();
    }

    String text() {
        return draft().text();
    }

    Optional<Mark> mark(String mark) {
        return marks.stream().filter(one -> one.name().equals(mark)).findFirst();
    }

    boolean has(String mark) {
        return mark(mark).isPresent();
    }

    List<Mark> answers() {
        return marks.stream().filter(Mark::isAnswer).toList();
    }

    /** One of so many, always the same for this conversation and that purpose. */
    int choice(String purpose, int of) {
        return Math.floorMod((name + purpose).hashCode() * 0x9E3779B1 >>> 7, of);
    }
}
