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
public record ShownLetter(LetterInConversation letter, boolean open, List<Piece> pieces, boolean newSubject)
        implements Entry {
    static ShownLetter folded(LetterInConversation letter, String subject) {
        return new ShownLetter(letter, false, List.of(), differs(letter.subject(), subject));
    }

    static ShownLetter open(LetterInConversation letter, String text, String subject) {
        return new ShownLetter(
                letter, true, letter.hasHtml() ? List.of() : Piece.of(text), differs(letter.subject(), subject));
    }

    private static boolean differs(String subject, String before) {
        return !SubjectLine.withoutPrefixes(subject).isEmpty() && !SubjectLine.sameTopic(subject, before);
    }

    @Override
    public Instant at() {
        return letter.sent();
    }

    public Face face() {
        return Face.of(letter.from().name(), letter.from().address());
    }
}
