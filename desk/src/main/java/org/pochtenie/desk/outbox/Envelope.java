package org.pochtenie.desk.outbox;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.pochtenie.desk.Settings;
import org.pochtenie.desk.archive.RawLetters;
import org.pochtenie.desk.conversation.LetterInConversation;
import org.pochtenie.desk.draft.Correspondences;
import org.pochtenie.desk.draft.Draft;
import org.pochtenie.desk.draft.DraftAttachments;
import org.pochtenie.desk.draft.Senders;
import org.pochtenie.desk.draft.Signature;
import org.pochtenie.desk.signin.Colleague;
import org.pochtenie.desk.signin.Colleagues;
import org.pochtenie.letters.Address;
import org.pochtenie.letters.Letter;
import org.pochtenie.letters.LetterReader;
import org.pochtenie.letters.LetterWriter;
import org.pochtenie.letters.OutgoingLetter;
import org.pochtenie.letters.PlainText;
import org.pochtenie.rulebook.Person;
import org.springframework.stereotype.Component;

/** Makes a draft the letter that the client gets. */
@Component
class Envelope {
    private final Colleagues colleagues;
    private final Senders senders;
    private final Correspondences correspondences;
    private final DraftAttachments attachments;
    private final RawLetters archive;
    private final Settings settings;
    private final InstantSource now;

    Envelope(
            Colleagues colleagues,
            Senders senders,
            Correspondences correspondences,
            DraftAttachments attachments,
            RawLetters archive,
            Settings settings,
            InstantSource now) {
        this.colleagues = colleagues;
        this.senders = senders;
        this.correspondences = correspondences;
        this.attachments = attachments;
        this.archive = archive;
        this.settings = settings;
        this.now = now;
    }

    /** The bytes of the letter. */
    byte[] letter(Outgoing outgoing, Draft draft) {
        var author = colleagues.byId(draft.author()).orElseThrow();
        var sender = senders.of(draft.mailbox());
        var letter = OutgoingLetter.from(
                        new Address(author.name(), sender.address()), outgoing.messageId(), now.instant())
                .to(addresses(draft.recipients().to()))
                .cc(addresses(draft.recipients().cc()))
                .subject(draft.subject())
                .text(text(draft, author))
                .html(html(draft, author));
        answered(draft).ifPresent(letter::answers);
        attachments.whole(draft.id()).forEach(letter::attach);
        return LetterWriter.write(letter.build());
    }

    /** What the author wrote, without his signature. */
    String ownText(Draft draft) {
        return PlainText.of(draft.html());
    }

    private static String text(Draft draft, Colleague author) {
        return Signature.under(PlainText.withLinks(draft.html()), author) + "\n";
    }

    private String html(Draft draft, Colleague author) {
        // An empty paragraph has no height in mail programs, in the editor it has.
        var body = LinkButtons.in(draft.html().replace("<p></p>", "<p><br></p>"), settings.publicUrl());
        return "<!doctype html><html><head><meta charset=\"utf-8\"></head><body>" + body + "<div class=\"signature\">"
                + Signature.html(author) + "</div></body></html>";
    }

    /** The letter that it answers, as far as its author had read. */
    private Optional<Letter> answered(Draft draft) {
        return Optional.ofNullable(draft.conversation())
                .flatMap(correspondences::of)
                .map(known -> draft.answersLetter() == null ? known : known.upTo(draft.answersLetter()))
                .flatMap(known -> known.answered())
                .map(LetterInConversation::raw)
                .map(raw -> LetterReader.read(archive.bytes(raw)));
    }

    private static List<Address> addresses(List<Person> people) {
        return people.stream()
                .map(person -> new Address(person.name(), person.address()))
                .toList();
    }
}
