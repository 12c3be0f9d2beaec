package org.pochtenie.desk.arrival;

import java.util.Optional;
import java.util.Set;
import org.pochtenie.desk.conversation.Arrived;
import org.pochtenie.letters.Defect;
import org.pochtenie.letters.Letter;
import org.pochtenie.letters.LetterIdentity;
import org.pochtenie.letters.OwnText;
import org.pochtenie.letters.automatic.AutoReply;
import org.pochtenie.letters.automatic.Bounce;
import org.pochtenie.letters.automatic.Loop;
import org.pochtenie.letters.automatic.MailingList;
import org.pochtenie.rulebook.duty.LetterKind;

/** What is found out about a letter before it goes into its conversation, in this order. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Steps(Waiting waiting, byte[] bytes, Letter letter) {
    /** No mark of this desk is put on letters yet, so that only the hops tell a loop. */
    private static final String NO_MARK = "\0";

    /** Why nothing can be made of it; empty for every letter that has something in it. */
    Optional<String> hopeless() {
        return letter.defects().stream()
                .filter(defect -> defect.kind() == Defect.Kind.EMPTY)
                .map(Defect::detail)
                .findFirst();
    }

    Arrived arrived(Set<String> ours) {
        var kind = kind();
        var identity = LetterIdentity.of(letter, bytes);
        var own = OwnText.of(letter.text()).own();
        var arrived = isOurs(ours)
                ? Arrived.out(waiting.raw(), letter, identity, own, waiting.mailbox(), waiting.came())
                : Arrived.in(waiting.raw(), letter, identity, own, kind, waiting.mailbox(), waiting.came());
        return waiting.history() ? arrived.asHistory() : arrived;
    }

    private LetterKind kind() {
        if (Loop.in(letter, NO_MARK).isPresent()) {
            return LetterKind.AUTO_REPLY;
        }
        if (Bounce.of(letter).isPresent()) {
            return LetterKind.BOUNCE;
        }
        if (AutoReply.of(letter).isPresent() || isReport()) {
            return LetterKind.AUTO_REPLY;
        }
        return MailingList.of(letter).isPresent() ? LetterKind.LIST : LetterKind.LETTER;
    }

    /** A report of success or of reading (RFC 6522): a program wrote it, and nobody waits. */
    private boolean isReport() {
        return letter.contentType().equals("multipart/report");
    }

    /** Found where sent letters lie, or from one of our own addresses. */
    private boolean isOurs(Set<String> ours) {
        return waiting.sent() || ours.contains(sender());
    }

    String sender() {
        return letter.from() == null ? "" : letter.from().address();
    }
}
