package org.pochtenie.desk.draft;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pochtenie.desk.archive.RawLetters;
import org.pochtenie.desk.client.Client;
import org.pochtenie.desk.client.Clients;
import org.pochtenie.desk.client.Ours;
import org.pochtenie.desk.conversation.Conversation;
import org.pochtenie.desk.conversation.Conversations;
import org.pochtenie.desk.conversation.LetterInConversation;
import org.pochtenie.desk.plumbing.Texts;
import org.pochtenie.letters.Address;
import org.pochtenie.letters.LetterReader;
import org.pochtenie.letters.invitation.Answer;
import org.pochtenie.letters.invitation.Invitation;
import org.pochtenie.letters.tnef.Unwrapped;
import org.pochtenie.rulebook.Person;
import org.pochtenie.rulebook.text.Language;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.HtmlUtils;

/** Begins the answer to an invitation: a draft with words that its author reads, and a file for the organizer's calendar. */
@Component
class MeetingAnswers {
    private static final String FILE = "answer.ics";

    private final Conversations conversations;
    private final RawLetters archive;
    private final Clients clients;
    private final Ours ours;
    private final Begin begin;
    private final Drafts drafts;
    private final DraftAttachments attachments;
    private final Texts texts;
    private final InstantSource now;

    MeetingAnswers(
            Conversations conversations,
            RawLetters archive,
            Clients clients,
            Ours ours,
            Begin begin,
            Drafts drafts,
            DraftAttachments attachments,
            Texts texts,
            InstantSource now) {
        this.conversations = conversations;
        this.archive = archive;
        this.clients = clients;
        this.ours = ours;
        this.begin = begin;
        this.drafts = drafts;
        this.attachments = attachments;
        this.texts = texts;
        this.now = now;
    }

    /** The author's draft with that answer; empty when the letter invites none of us, or names nobody to answer to. */
    @Transactional
    public Optional<Draft> begin(long letter, Answer answer, long author, String language) {
        return conversations
                .letter(letter)
                .flatMap(known -> Invitation.of(Unwrapped.of(LetterReader.read(archive.bytes(known.raw())))
                                .letter())
                        .filter(invitation -> invitation.method() == Invitation.Method.REQUEST)
                        .flatMap(invitation -> answered(known, invitation, answer, author, language)));
    }

    private Optional<Draft> answered(
            LetterInConversation letter, Invitation invitation, Answer answer, long author, String language) {
        var organizer = invitation.organizer();
        var us = ours.first(invitation.guests(), guest -> guest.address().address());
        if (organizer == null || organizer.address().address().isEmpty() || us.isEmpty()) {
            return Optional.empty();
        }
        return begin.reply(letter.conversation(), author).map(draft -> {
            var words = words(invitation, answer, language(letter, language));
            var saved = drafts.save(draft, change(draft, organizer.address(), words))
                    .orElse(draft);
            attach(saved.id(), invitation.reply(us.get().address(), answer, now.instant()));
            return saved;
        });
    }

    /** Whoever changes his mind changes the file. */
    private void attach(long draft, String calendar) {
        attachments.of(draft).stream()
                .filter(file -> file.name().equals(FILE))
                .forEach(file -> attachments.remove(draft, file.id()));
        var bytes = calendar.getBytes(StandardCharsets.UTF_8);
        attachments.attach(draft, FILE, "text/calendar", bytes.length, new ByteArrayInputStream(bytes));
    }

    /** That of the letter; of a letter without words, the client's. */
    private String language(LetterInConversation letter, String visitors) {
        if (!letter.ownText().isBlank()) {
            return Language.of(letter.ownText(), Language.EN).locale().getLanguage();
        }
        return conversations
                .byId(letter.conversation())
                .map(Conversation::client)
                .flatMap(clients::byId)
                .map(Client::language)
                .orElse(visitors);
    }

    private List<String> words(Invitation invitation, Answer answer, String language) {
        var name = invitation.summary().isBlank() ? texts.of(language, "invitation.nameless") : invitation.summary();
        return List.of(
                texts.of(language, "invitation.answer.text.hello"),
                texts.of(language, "invitation.answer.text." + answer.name().toLowerCase(Locale.ROOT), name));
    }

    /** What is typed already stays, above. */
    private static Change change(Draft draft, Address organizer, List<String> words) {
        var said = words.stream()
                .map(line -> "<p>" + HtmlUtils.htmlEscape(line) + "</p>")
                .filter(line -> !draft.html().contains(line))
                .collect(Collectors.joining());
        var organizerAlone = new Recipients(List.of(new Person(organizer.name(), organizer.address())), List.of());
        var recipients = draft.html().isBlank() ? organizerAlone : draft.recipients();
        return new Change(draft.version(), recipients, draft.subject(), draft.html() + said, draft.ticked());
    }
}
