package org.pochtenie.desk.submission;

import org.pochtenie.desk.archive.RawLetters;
import org.pochtenie.desk.draft.LettersAsDrafts;
import org.pochtenie.desk.outbox.HandedIn;
import org.pochtenie.desk.outbox.HandingIn;
import org.pochtenie.desk.signin.Colleague;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an author does with a letter of his that is held: it goes as it is, it is written on here, or it goes nowhere. */
@Component
class Deciding {
    private final HeldLetters held;
    private final Gate gate;
    private final HandingIn handingIn;
    private final LettersAsDrafts drafts;
    private final RawLetters archive;

    Deciding(HeldLetters held, Gate gate, HandingIn handingIn, LettersAsDrafts drafts, RawLetters archive) {
        this.held = held;
        this.gate = gate;
        this.handingIn = handingIn;
        this.drafts = drafts;
        this.archive = archive;
    }

    /** The letter, read anew: its conversation may have moved on. */
    HandedIn read(HeldLetter letter, Colleague author, String reason) {
        return gate.read(
                archive.bytes(letter.raw()),
                letter.mailbox(),
                letter.recipients(),
                author,
                reason.isBlank() ? null : reason.strip());
    }

    /** It goes as it was written; nothing happens when it was decided before. */
    @Transactional
    public void send(HeldLetter letter, Colleague author, String reason) {
        if (held.decided(letter.id(), "sent")) {
            handingIn.take(read(letter, author, reason));
        }
    }

    @Transactional
    public void discard(HeldLetter letter) {
        held.decided(letter.id(), "discarded");
    }

    /** Where it is written on. */
    @Transactional
    public String edit(HeldLetter letter, Colleague author) {
        var handed = read(letter, author, "");
        if (!held.decided(letter.id(), "edited")) {
            return "/drafts";
        }
        var draft = drafts.open(handed.written(), author.id(), handed.letter().attachments());
        var conversation = handed.written().conversation();
        return conversation == null ? "/drafts/" + draft : "/conversations/" + conversation;
    }
}
