package org.pochtenie.desk.statuspage;

import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.Settings;
import org.pochtenie.desk.arrival.TypedLetters;
import org.pochtenie.desk.client.Client;
import org.pochtenie.desk.client.Contact;
import org.pochtenie.desk.conversation.ClientConversations;
import org.pochtenie.desk.conversation.Conversation;
import org.pochtenie.desk.draft.Senders;
import org.pochtenie.desk.plumbing.Sql;
import org.pochtenie.desk.plumbing.Visit;
import org.pochtenie.letters.Address;
import org.pochtenie.letters.LetterWriter;
import org.pochtenie.letters.OutgoingLetter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes a real letter of what a client types on his page: it has a clock, questions and a conversation like any other. */
@Component
class Asking {
    static final int LONGEST = 4000;
    static final int A_DAY = 10;
    /** Says to whoever looks at the source of the letter how it came. */
    private static final String HEADER = "X-Pochtenie-Source";

    private final PageQuestions questions;
    private final ClientConversations conversations;
    private final Senders senders;
    private final TypedLetters letters;
    private final Settings settings;
    private final InstantSource now;

    Asking(
            PageQuestions questions,
            ClientConversations conversations,
            Senders senders,
            TypedLetters letters,
            Settings settings,
            InstantSource now) {
        this.questions = questions;
        this.conversations = conversations;
        this.senders = senders;
        this.letters = letters;
        this.settings = settings;
        this.now = now;
    }

    /** What came of it: a word of the page. */
    @Transactional
    String ask(Client client, Contact by, String typed, Visit visit) {
        var words = Sql.text(typed).strip();
        if (words.isEmpty() || words.length() > LONGEST) {
            return words.isEmpty() ? "empty" : "long";
        }
        var mailbox = mailbox(client.id());
        if (mailbox == null) {
            return "nowhere";
        }
        if (questions.withinDay(client.id()) >= A_DAY) {
            return "many";
        }
        var id = PageQuestions.MARK + UUID.randomUUID() + "@"
                + settings.publicUrl().getHost();
        var letter = letter(client, by, id, words, mailbox, visit);
        questions.keep(client.id(), by.id(), id, words);
        letters.came(letter, mailbox.mailbox());
        return "asked";
    }

    private byte[] letter(Client client, Contact by, String id, String words, Senders.Sender to, Visit visit) {
        var letter = OutgoingLetter.from(new Address(by.name(), by.address()), id, now.instant())
                .to(new Address(to.name(), to.address()))
                .subject(visit.t("statuspage.letter.subject"))
                .header(HEADER, "status page")
                .text(words + "\n");
        questions.last(client.id()).ifPresent(before -> letter.answers(before.messageId(), List.of()));
        return LetterWriter.write(letter.build());
    }

    /** The one with which he corresponds. */
    private Senders.@Nullable Sender mailbox(long client) {
        var last = conversations.newest(client).map(Conversation::mailbox).orElse(null);
        return last == null ? senders.all().stream().findFirst().orElse(null) : senders.of(last);
    }
}
