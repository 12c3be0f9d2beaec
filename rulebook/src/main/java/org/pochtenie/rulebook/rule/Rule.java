package org.pochtenie.rulebook.rule;

import java.util.function.Function;

/** A rule with its card. */
public record Rule(Card card, LetterRule letterRule) {
    /** The built-in rule of that id, made from its file. */
    public static Rule of(String id, Function<RuleFile, LetterRule> made) {
        return of(RuleFile.named(id), made);
    }

    /** A rule of any file, such as one that a firm has written for itself. */
    public static Rule of(RuleFile file, Function<RuleFile, LetterRule> made) {
        return new Rule(file.card(), made.apply(file));
    }

    /** The built-in rule of that id, whose class needs no words of its file. */
    public static Rule of(String id, LetterRule rule) {
        return new Rule(RuleFile.named(id).card(), rule);
    }

    public String id() {
        return card.id();
    }
}
