package org.pochtenie.letters.invitation;

import org.pochtenie.letters.Address;

/**
 * Somebody who is invited, or who invites (ATTENDEE and ORGANIZER, RFC 5545 sections 3.8.4.1 and 3.8.4.3).
 *
 * @param address with the name that the calendar gives; the bare address is empty when it gives none
 * @param role how much he is needed
 * @param answer what he said
 * @param asked true when an answer is wanted of him (RSVP)
 */
public record Guest(Address address, Role role, Answer answer, boolean asked) {
    /** How much a guest is needed. */
    public enum Role {
        /** Leads the meeting. */
        CHAIR,
        REQUIRED,
        OPTIONAL,
        /** Gets the invitation for his knowledge only. */
        INFORMED,
        /** Not a person but a room or a thing. */
        RESOURCE
    }
}
