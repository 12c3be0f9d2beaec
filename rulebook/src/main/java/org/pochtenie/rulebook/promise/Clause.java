package org.pochtenie.rulebook.promise;

import java.util.List;
import java.util.Set;
import org.pochtenie.rulebook.text.Sentence;
import org.pochtenie.rulebook.text.Token;

/**
 * A part of a sentence.
 *
 * @param from its first token among those of the sentence
 * @param to one past the last
 * @param joined whether "and" or "then" joins it to what is before it
 */
record Clause(int from, int to, boolean joined, Strength strength, Role role) {
    private static final Set<String> JOINTS = Set.of("и", "and", "тогда", "then");

    /** What it has to do with the promises beside it. */
    enum Role {
        NONE,
        /** Asks the client for something, so that its date is the client's: "send it by Friday, …". */
        ASKS,
        /** Says on what a promise depends: «если ответите до вторника», "with your answers by Tuesday". */
        CONDITION,
        /** Says what the words before it have promised: «выясню, что с плиткой». */
        GOES_ON,
        /** A deed without a verb: «доставка — завтра». */
        NOUN,
        /** What the client gets or sees: "they are at your door", «объявления выйдут». */
        OUTCOME
    }

    static Clause of(Sentence sentence, int from, int to, String joint, Commitment commitment) {
        var part = part(sentence, from, to);
        boolean joined = JOINTS.contains(joint)
                || JOINTS.contains(sentence.tokens().get(from).word());
        return new Clause(from, to, joined, commitment.of(part), commitment.role(part));
    }

    boolean promises() {
        return strength != Strength.NONE;
    }

    /** «Проверю и отвечу до вечера»: both are done by one date. In English a comma parts them: ", and our driver will call". */
    boolean isOfOne(Sentence sentence) {
        var first = sentence.tokens().get(from).word();
        return first.charAt(0) > 'z' || joined && !JOINTS.contains(first);
    }

    /** Whether its date, if any, is the client's. */
    boolean isClients() {
        return role == Role.ASKS || role == Role.CONDITION;
    }

    int start(Sentence sentence) {
        return sentence.tokens().get(from).start();
    }

    int end(Sentence sentence) {
        return sentence.tokens().get(to - 1).end();
    }

    static Sentence part(Sentence sentence, int from, int to) {
        List<Token> tokens = sentence.tokens().subList(from, to);
        return new Sentence(tokens.getFirst().start(), tokens.getLast().end(), sentence.zone(), tokens);
    }
}
