package org.pochtenie.desk.rule;

import java.util.ArrayList;
import java.util.List;
import org.pochtenie.rulebook.Place;
import org.pochtenie.rulebook.rule.Card;
import org.pochtenie.rulebook.rule.Example.Expected;
import org.pochtenie.rulebook.rule.ExampleReader;
import org.pochtenie.rulebook.text.Language;

/**
 * A letter of a rule's card, for people.
 *
 * @param subject shown where the rule is about it, else empty
 * @param messages what the guard says of it; none for a good one
 */
public record ShownExample(String subject, List<Piece> pieces, List<String> messages) {
    /** A stretch of the text. */
    public record Piece(String text, boolean marked) {}

    public static List<ShownExample> bad(Card card, Language language) {
        return all(card.words(language).bad(), language);
    }

    public static List<ShownExample> good(Card card, Language language) {
        return all(card.words(language).good(), language);
    }

    private static List<ShownExample> all(List<String> notations, Language language) {
        return notations.stream().map(notation -> of(notation, language)).toList();
    }

    private static ShownExample of(String notation, Language language) {
        var example = ExampleReader.read(notation, language);
        var aboutSubject = example.expected().stream().anyMatch(expected -> expected.place() == Place.SUBJECT);
        return new ShownExample(
                aboutSubject ? example.draft().subject() : "",
                pieces(example.draft().text().strip(), example.expected()),
                example.expected().stream().map(Expected::message).distinct().toList());
    }

    private static List<Piece> pieces(String text, List<Expected> expected) {
        var pieces = new ArrayList<Piece>();
        int from = 0;
        for (var one : expected) {
            boolean inText = one.place() == Place.TEXT && one.start() >= from && one.end() <= text.length();
            if (inText && one.end() > one.start()) {
                pieces.add(new Piece(text.substring(from, one.start()), false));
                pieces.add(new Piece(text.substring(one.start(), one.end()), true));
                from = one.end();
            }
        }
        pieces.add(new Piece(text.substring(from), false));
        return pieces.stream().filter(piece -> !piece.text().isEmpty()).toList();
    }
}
