package org.pochtenie.desk.result;

import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.pochtenie.desk.Settings;
import org.pochtenie.desk.archive.RawLetters;
import org.pochtenie.desk.conversation.Arrived;
import org.pochtenie.desk.conversation.Conversation;
import org.pochtenie.desk.conversation.Conversations;
import org.pochtenie.desk.conversation.LetterInConversation;
import org.pochtenie.desk.conversation.Marks;
import org.pochtenie.desk.draft.Senders;
import org.pochtenie.desk.plumbing.Sql;
import org.pochtenie.desk.plumbing.Visit;
import org.pochtenie.letters.Address;
import org.pochtenie.letters.LetterIdentity;
import org.pochtenie.letters.LetterReader;
import org.pochtenie.letters.LetterWriter;
import org.pochtenie.letters.OutgoingLetter;
import org.pochtenie.rulebook.Direction;
import org.pochtenie.rulebook.duty.LetterKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a client types on the page of a result is a letter of his in the conversation: it waits for us as any other. */
@Component
class TypedAnswers {
    private final Results results;
    private final Conversations conversations;
    private final RawLetters archive;
    private final Senders senders;
    private final Settings settings;
    private final InstantSource now;

    TypedAnswers(
            Results results,
            Conversations conversations,
            RawLetters archive,
            Senders senders,
            Settings settings,
            InstantSource now) {
        this.results = results;
        this.conversations = conversations;
        this.archive = archive;
        this.senders = senders;
        this.settings = settings;
        this.now = now;
    }

    /** Not yet, and why; a second time, or when it does not wait any more, nothing happens. */
    @Transactional
    void declined(Result result, String words, Visit visit) {
        if (!results.declined(result, "link", null, words)) {
            return;
        }
        var conversation = conversations.byId(result.conversation()).orElseThrow();
        var asked = result.letter() == null
                ? null
                : conversations.letter(result.letter()).orElse(null);
        if (asked != null && !asked.to().isEmpty()) {
            var said = visit.t("result.declined.letter", result.words());
            conversations.receive(arrived(conversation, asked, words.isEmpty() ? said : said + "\n\n" + words));
        }
    }

    private Arrived arrived(Conversation conversation, LetterInConversation asked, String text) {
        var id = "result-" + UUID.randomUUID() + "@" + settings.publicUrl().getHost();
        var from = asked.to().getFirst();
        var letter = OutgoingLetter.from(from, id, now.instant())
                .to(mailbox(conversation, asked))
                .subject("Re: " + conversation.subject())
                .text(Sql.text(text) + "\n");
        if (asked.messageId() != null) {
            letter.answers(asked.messageId(), List.of());
        }
        var bytes = LetterWriter.write(letter.build());
        var read = LetterReader.read(bytes);
        return new Arrived(
                archive.keep(bytes),
                read,
                LetterIdentity.of(read, bytes),
                Sql.text(text),
                Direction.IN,
                LetterKind.LETTER,
                conversation.mailbox(),
                false,
                now.instant(),
                Marks.NONE,
                conversation.id(),
                null);
    }

    private Address mailbox(Conversation conversation, LetterInConversation asked) {
        if (conversation.mailbox() == null) {
            return asked.from();
        }
        var sender = senders.of(conversation.mailbox());
        return new Address(sender.name(), sender.address());
    }
}
