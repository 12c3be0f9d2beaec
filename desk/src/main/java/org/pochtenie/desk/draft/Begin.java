package org.pochtenie.desk.draft;

import java.util.Optional;
import org.pochtenie.desk.conversation.LetterInConversation;
import org.pochtenie.letters.SubjectLine;
import org.springframework.stereotype.Component;

/** Begins letters: an answer to everybody under the conversation's own subject, or a new one. */
@Component
class Begin {
    private final Drafts drafts;
    private final Correspondences correspondences;
    private final ReplyRecipients recipients;
    private final Senders senders;

    Begin(Drafts drafts, Correspondences correspondences, ReplyRecipients recipients, Senders senders) {
        this.drafts = drafts;
        this.correspondences = correspondences;
        this.recipients = recipients;
        this.senders = senders;
    }

    /** The author's answer in that conversation; empty when there is no such one, or no mailbox to write from. */
    Optional<Draft> reply(long conversation, long author) {
        return correspondences
                .of(conversation)
                .flatMap(known -> mailbox(known).map(mailbox -> {
                    var answered = known.answered();
                    var newest = known.letters().stream()
                            .mapToLong(LetterInConversation::id)
                            .max();
                    var beginning = new Beginning(
                            conversation,
                            newest.isPresent() ? newest.getAsLong() : null,
                            mailbox,
                            answered.map(recipients::of).orElse(Recipients.NOBODY),
                            subject(known.subject()));
                    return drafts.begin(beginning, author);
                }));
    }

    /** A letter that begins a conversation; empty when there is no mailbox to write from. */
    Optional<Draft> fresh(long author) {
        return senders.all().stream()
                .findFirst()
                .map(sender ->
                        drafts.begin(new Beginning(null, null, sender.mailbox(), Recipients.NOBODY, ""), author));
    }

    boolean canSend(long mailbox) {
        return senders.all().stream().anyMatch(sender -> sender.mailbox() == mailbox);
    }

    private Optional<Long> mailbox(Correspondence known) {
        var all = senders.all();
        return all.stream()
                .map(Senders.Sender::mailbox)
                .filter(mailbox -> mailbox.equals(known.mailbox()))
                .findFirst()
                .or(() -> all.stream().map(Senders.Sender::mailbox).findFirst());
    }

    /** Not changed by a character but for the one mark that every mail program knows. */
    static String subject(String ofConversation) {
        var clean =
                ofConversation.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}]+", " ").strip();
        return clean.isEmpty() || SubjectLine.hasPrefix(clean) ? clean : "Re: " + clean;
    }
}
