package org.pochtenie.desk.conversation.reading;

import java.time.Instant;
import java.util.List;
import org.pochtenie.desk.conversation.LetterInConversation;
import org.pochtenie.desk.plumbing.Face;
import org.pochtenie.letters.SubjectLine;

/**
 * A letter on the page of its conversation.
 *
 * @param open whether it stands open; a folded one brings no text
 * @param pieces its text, empty for an HTML letter: that stands in a frame
 * @param newSubject whether its subject differs from the conversation's
 */
public record ShownLetter(
        LetterInConversation letter, boolean open, List<Piece> pieces, boolean newSubject, Delivery delivery)
        implements Entry {
    static ShownLetter folded(LetterInConversation letter, String subject, Delivery delivery) {
        return new ShownLetter(letter, false, List.of(), differs(letter.subject(), subject), delivery);
    }

    static ShownLetter open(LetterInConversation letter, String text, String subject, Delivery delivery) {
        var pieces = letter.hasHtml() ? List.<Piece>of() : Piece.of(text);
        return new ShownLetter(letter, true, pieces, differs(letter.subject(), subject), delivery);
    }

    private static boolean differs(String subject, String before) {
        return !SubjectLine.withoutPrefixes(subject).isEmpty() && !SubjectLine.sameTopic(subject, before);
    }

    @Override
    public Instant at() {
        return letter.sent();
    }

    /** What kind of letter it is where that must be said, empty for a person's: a report is told apart by its letter. */
    public String kind() {
        return switch (letter.kind()) {
            case LETTER -> "";
            case AUTO_REPLY -> "auto-reply";
            case BOUNCE -> delivery.about() == null ? "auto-reply" : "bounce";
            case LIST -> "list";
        };
    }

    /** What is wrong with it in the order of weight. */
    public Defects defects() {
        return Defects.of(letter.defects());
    }

    public Face face() {
        return Face.of(letter.from().name(), letter.from().address());
    }
}
