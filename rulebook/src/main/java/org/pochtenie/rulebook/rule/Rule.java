package org.pochtenie.rulebook.rule;

/** A rule with its card. */
public record Rule(Card card, LetterRule letterRule) {
    public static Rule of(LetterRule rule) {
        return new Rule(Card.of(rule), rule);
    }

    public String id() {
        return card.id();
    }
}
