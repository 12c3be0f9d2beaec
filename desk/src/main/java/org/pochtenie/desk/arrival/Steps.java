package org.pochtenie.desk.arrival;

import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.conversation.Arrived;
import org.pochtenie.desk.conversation.Doubt;
import org.pochtenie.desk.conversation.Marks;
import org.pochtenie.letters.Address;
import org.pochtenie.letters.Defect;
import org.pochtenie.letters.Letter;
import org.pochtenie.letters.LetterIdentity;
import org.pochtenie.letters.OwnText;
import org.pochtenie.letters.authentication.Authentication;
import org.pochtenie.letters.automatic.AutoReply;
import org.pochtenie.letters.automatic.Bounce;
import org.pochtenie.letters.automatic.Loop;
import org.pochtenie.letters.automatic.MailingList;
import org.pochtenie.letters.invitation.Invitation;
import org.pochtenie.letters.protection.Protection;
import org.pochtenie.letters.tnef.Unwrapped;
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

    Arrived arrived(Known known) {
        var kind = kind();
        var identity = LetterIdentity.of(letter, bytes);
        var opened = Unwrapped.of(letter);
        var own = OwnText.of(opened.letter()).own();
        var doubt = waiting.sent() ? null : doubt(known, kind);
        var arrived = isOurs(known, doubt)
                ? Arrived.out(waiting.raw(), opened.letter(), identity, own, waiting.mailbox(), waiting.came())
                : Arrived.in(waiting.raw(), opened.letter(), identity, own, kind, waiting.mailbox(), waiting.came());
        var marked = arrived.marked(new Marks(
                doubt,
                protection(opened.letter()),
                Invitation.of(opened.letter()).isPresent(),
                opened.enclosed()));
        return waiting.history() ? marked.asHistory() : marked;
    }

    /** What our own server says of the sender weighs most; names are looked at in letters of people. */
    private @Nullable Doubt doubt(Known known, LetterKind kind) {
        var authentication = Authentication.of(letter, known.receivingHosts(waiting.mailbox()));
        if (authentication.verdict() == Authentication.Verdict.FAILED) {
            return Doubt.NOT_CONFIRMED;
        }
        return letter.from() == null || kind != LetterKind.LETTER
                ? null
                : Pretence.in(letter.from(), known).orElse(null);
    }

    private static @Nullable Protection protection(Letter letter) {
        return Protection.of(letter).stream()
                .filter(protection -> protection.kind() != Protection.Kind.KEYS)
                .max(Comparator.comparing(Protection::kind))
                .orElse(null);
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

    /** Found where sent letters lie, or from one of our own addresses, unless that is forged. */
    private boolean isOurs(Known known, @Nullable Doubt doubt) {
        return waiting.sent() || known.ours().contains(sender()) && doubt != Doubt.NOT_CONFIRMED;
    }

    String sender() {
        Address author = letter.author();
        return author == null ? "" : author.address();
    }
}
