package org.pochtenie.desk.conversation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pochtenie.letters.Address;
import org.pochtenie.letters.protection.Protection;
import org.pochtenie.rulebook.Direction;
import org.pochtenie.rulebook.Person;
import org.pochtenie.rulebook.Said;
import org.pochtenie.rulebook.duty.LetterKind;

/**
 * A letter as a conversation shows it; its whole text is {@link Conversations#text}.
 *
 * @param raw the id of its bytes in the archive
 * @param messageId null when it came without one
 * @param author the colleague who wrote it, null: none of us
 * @param ownText without quotes and signature
 * @param remotePictures whether its HTML would fetch pictures from elsewhere
 * @param defects what was wrong with it, as {@link org.pochtenie.letters.Defect.Kind} spells it
 * @param doubt of its sender, null for none
 * @param protection how it is signed or encrypted, null for neither
 * @param invitation whether a meeting is in it
 * @param guessed whether it was put into its conversation by subject and people, since it names no letter of it
 */
public record LetterInConversation(
        long id,
        long conversation,
        long raw,
        Direction direction,
        LetterKind kind,
        @Nullable String messageId,
        Address from,
        List<Address> to,
        List<Address> cc,
        List<Address> replyTo,
        @Nullable Long author,
        String subject,
        Instant sent,
        Instant came,
        String ownText,
        String preview,
        boolean hasHtml,
        boolean remotePictures,
        List<String> defects,
        @Nullable Doubt doubt,
        @Nullable Protection protection,
        boolean invitation,
        boolean guessed,
        List<LetterFile> files) {

    public boolean ours() {
        return direction == Direction.OUT;
    }

    /** Files beside the text, pictures within it left aside. */
    public List<LetterFile> attachments() {
        return files.stream().filter(file -> !file.inline()).toList();
    }

    /** The letter as the guard reads it. */
    public Said said() {
        return new Said(
                direction,
                person(from),
                people(to),
                people(cc),
                sent,
                subject,
                ownText,
                attachments().stream().map(LetterFile::name).toList());
    }

    private static List<Person> people(List<Address> addresses) {
        return addresses.stream().map(LetterInConversation::person).toList();
    }

    private static Person person(Address address) {
        return new Person(address.name(), address.address());
    }
}
