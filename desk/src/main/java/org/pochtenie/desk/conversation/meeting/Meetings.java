package org.pochtenie.desk.conversation.meeting;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.pochtenie.desk.archive.RawLetters;
import org.pochtenie.desk.client.Ours;
import org.pochtenie.desk.conversation.Conversations;
import org.pochtenie.desk.conversation.LetterInConversation;
import org.pochtenie.desk.conversation.meeting.MeetingCard.Later;
import org.pochtenie.letters.LetterReader;
import org.pochtenie.letters.invitation.Invitation;
import org.pochtenie.letters.invitation.Invitation.Method;
import org.pochtenie.letters.tnef.Unwrapped;
import org.springframework.stereotype.Component;

/** Reads meetings out of letters, and what has become of them since in the same conversation. */
@Component
class Meetings {
    /** More letters about one meeting than anybody writes. */
    private static final int MOST_LATER = 10;

    private record Told(LetterInConversation letter, Invitation invitation) {}

    private final Conversations conversations;
    private final RawLetters archive;
    private final Ours ours;

    Meetings(Conversations conversations, RawLetters archive, Ours ours) {
        this.conversations = conversations;
        this.archive = archive;
        this.ours = ours;
    }

    /** Empty for a letter that is not there, or invites to nothing. */
    Optional<MeetingCard> of(long letter) {
        return conversations
                .letter(letter)
                .filter(LetterInConversation::invitation)
                .flatMap(known -> invitation(known).map(invitation -> card(known, invitation)));
    }

    private Optional<Invitation> invitation(LetterInConversation letter) {
        return Invitation.of(
                Unwrapped.of(LetterReader.read(archive.bytes(letter.raw()))).letter());
    }

    private MeetingCard card(LetterInConversation letter, Invitation invitation) {
        var since = since(letter, invitation);
        var later = since.stream()
                .filter(told -> told.invitation.method() == Method.REQUEST || told.invitation.method() == Method.CANCEL)
                .filter(told -> !told.letter.ours() && told.invitation.sequence() >= invitation.sequence())
                .reduce((first, second) -> second)
                .map(told -> new Later(told.letter.id(), told.invitation.method()));
        var answered = since.stream()
                .filter(told -> told.letter.ours() && told.invitation.method() == Method.REPLY)
                .flatMap(told -> told.invitation.guests().stream())
                .reduce((first, second) -> second);
        var us = ours.first(invitation.guests(), guest -> guest.address().address());
        return new MeetingCard(
                letter, invitation, file(letter), us.orElse(null), later.orElse(null), answered.orElse(null));
    }

    private List<Told> since(LetterInConversation letter, Invitation invitation) {
        if (invitation.uid().isEmpty()) {
            return List.of();
        }
        return conversations.letters(letter.conversation()).stream()
                .filter(other -> other.invitation() && other.id() > letter.id())
                .sorted(Comparator.comparingLong(LetterInConversation::id))
                .limit(MOST_LATER)
                .flatMap(other -> invitation(other).map(told -> new Told(other, told)).stream())
                .filter(told -> told.invitation.uid().equals(invitation.uid())
                        && Objects.equals(told.invitation.instance(), invitation.instance()))
                .toList();
    }

    private static int file(LetterInConversation letter) {
        return IntStream.range(0, letter.files().size())
                .filter(i -> isCalendar(
                        letter.files().get(i).type(), letter.files().get(i).name()))
                .map(i -> letter.files().get(i).position())
                .findFirst()
                .orElse(-1);
    }

    private static boolean isCalendar(String type, String name) {
        return type.contains("calendar")
                || type.endsWith("/ics")
                || name.toLowerCase(Locale.ROOT).endsWith(".ics");
    }
}
