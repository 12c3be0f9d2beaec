package org.pochtenie.desk.conversation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pochtenie.letters.Letter;
import org.pochtenie.rulebook.Direction;
import org.pochtenie.rulebook.duty.BareThanks;
import org.pochtenie.rulebook.duty.LetterKind;

/**
 * A letter on its way into a conversation, one of ours as well as one of a client.
 *
 * @param raw the id of its bytes in the archive
 * @param identity of {@link org.pochtenie.letters.LetterIdentity}: equal for two deliveries of one letter
 * @param ownText what its writer wrote himself, without quotes and signature
 * @param mailbox that received or sent it, null when not known
 * @param history whether it comes from before we were here: no clock and no notice
 * @param came when it came to us
 * @param marks what was found out about it
 * @param conversation to which it must belong, null: the letters it names decide
 * @param author the colleague who wrote it, null: the address decides
 */
@SuppressWarnings("ArrayRecordComponent") // never compared as a whole
public record Arrived(
        long raw,
        Letter letter,
        byte[] identity,
        String ownText,
        Direction direction,
        LetterKind kind,
        @Nullable Long mailbox,
        boolean history,
        Instant came,
        Marks marks,
        @Nullable Long conversation,
        @Nullable Long author) {

    /** A letter that came in. */
    public static Arrived in(
            long raw,
            Letter letter,
            byte[] identity,
            String ownText,
            LetterKind kind,
            @Nullable Long mailbox,
            Instant came) {
        return new Arrived(
                raw, letter, identity, ownText, Direction.IN, kind, mailbox, false, came, Marks.NONE, null, null);
    }

    /** A letter of ours, written elsewhere or here. */
    public static Arrived out(
            long raw, Letter letter, byte[] identity, String ownText, @Nullable Long mailbox, Instant came) {
        var kind = LetterKind.LETTER;
        return new Arrived(
                raw, letter, identity, ownText, Direction.OUT, kind, mailbox, false, came, Marks.NONE, null, null);
    }

    public Arrived asHistory() {
        return new Arrived(
                raw, letter, identity, ownText, direction, kind, mailbox, true, came, marks, conversation, author);
    }

    public Arrived marked(Marks found) {
        return new Arrived(
                raw, letter, identity, ownText, direction, kind, mailbox, history, came, found, conversation, author);
    }

    /** Written here, in this conversation (null: it begins one) and by this colleague. */
    public Arrived writtenHere(@Nullable Long conversation, long author) {
        return new Arrived(
                raw, letter, identity, ownText, direction, kind, mailbox, history, came, marks, conversation, author);
    }

    /** Whether its sender waits for us: a person's letter with more in it than thanks, or with files to look at. */
    public boolean wantsAnswer() {
        return direction == Direction.IN && kind == LetterKind.LETTER && (hasFiles() || !BareThanks.is(ownText));
    }

    /** Files beside the text, pictures within it left aside. */
    public boolean hasFiles() {
        return letter.attachments().stream().anyMatch(file -> !file.inline());
    }
}
