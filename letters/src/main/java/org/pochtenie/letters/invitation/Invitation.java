package org.pochtenie.letters.invitation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pochtenie.letters.Address;
import org.pochtenie.letters.Letter;

/**
 * A meeting that a letter invites to, moves, calls off or answers (text/calendar, RFC 5545 and RFC 5546).
 *
 * <p>Two letters are of the same meeting when {@link #uid} and {@link #instance} are equal; the one with the higher
 * {@link #sequence}, and among those the later {@link #stamp}, holds. Texts are plain and at most 100,000 characters.
 *
 * @param method what the sender wants
 * @param uid of the meeting, the same in all letters about it; empty when it was left out
 * @param sequence how many times the organizer has changed the meeting
 * @param summary what it is about, one line; empty when nothing is said
 * @param location where; empty when nothing is said
 * @param description more words, with {@code \n} line ends; in an answer the guest's comment
 * @param link the http(s) address of the call or of a page about the meeting; null when none is given
 * @param when null when the letter does not say, as some answers
 * @param recurrence null for a single meeting
 * @param instance which meeting of a series is meant, by the time for which it was first set; null for all of them
 * @param organizer who invites; null when it does not say
 * @param guests who are invited, with their answers; in a {@link Method#REPLY} the one who answers
 * @param stamp when the calendar's program wrote this (DTSTAMP); null when it does not say
 */
public record Invitation(
        Method method,
        String uid,
        int sequence,
        String summary,
        String location,
        String description,
        @Nullable String link,
        @Nullable When when,
        @Nullable Recurrence recurrence,
        @Nullable When instance,
        @Nullable Guest organizer,
        List<Guest> guests,
        @Nullable Instant stamp) {
    /** What the sender wants (METHOD, RFC 5546 section 1.4). */
    public enum Method {
        /** Come, or: the meeting has changed. */
        REQUEST,
        /** The meeting will not be. */
        CANCEL,
        /** A guest answers. */
        REPLY,
        /** A guest wants another time. */
        COUNTER,
        /** The organizer refuses the other time. */
        DECLINE_COUNTER,
        /** For your knowledge, no answer is wanted; also when no method is given. */
        PUBLISH,
        /** One more meeting of a series. */
        ADD,
        /** A guest asks for the newest form of the invitation. */
        REFRESH
    }

    /**
     * The meeting that a letter is about; of several the first that wants something of the reader. Empty when there is
     * no calendar in it or none that can be read: never an exception. Free-busy times, tasks and diaries are no
     * meetings.
     */
    public static Optional<Invitation> of(Letter letter) {
        return CalendarParts.in(letter);
    }

    /** All meetings of a calendar file, the first hundred at most; an override of a series stands for itself. */
    public static List<Invitation> in(byte[] calendar) {
        return Meetings.in(calendar, null);
    }

    /** The guest with that address; empty when he is not invited. */
    public Optional<Guest> guest(Address address) {
        return guests.stream()
                .filter(guest -> guest.address().address().equals(address.address()))
                .findFirst();
    }

    /**
     * A guest's answer to this invitation, to be sent to the organizer as {@code text/calendar; method=REPLY;
     * charset=UTF-8} (RFC 5546 section 3.2.3).
     *
     * @param guest who answers; his address should be the invited one
     * @param at when he answers
     * @return a calendar with CRLF line ends, folded to 75 bytes
     */
    public String reply(Address guest, Answer answer, Instant at) {
        return ReplyCalendar.of(this, guest, answer, at);
    }
}
