package org.pochtenie.letters.invitation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pochtenie.letters.Address;
import org.pochtenie.letters.coding.EncodedWords;
import org.pochtenie.letters.invitation.Guest.Role;

/** Reads the people of a meeting. */
final class Guests {
    private static final int MOST = 2_000;

    private Guests() {}

    static List<Guest> of(Component event) {
        List<Guest> guests = new ArrayList<>();
        for (ContentLine line : event.lines) {
            if (line.name().equals("ATTENDEE") && guests.size() < MOST) {
                guests.add(guest(line));
            }
        }
        return List.copyOf(guests);
    }

    static @Nullable Guest organizer(Component event) {
        ContentLine line = event.line("ORGANIZER");
        if (line == null) {
            return null;
        }
        Guest guest = guest(line);
        return new Guest(guest.address(), Role.CHAIR, guest.answer(), false);
    }

    private static Guest guest(ContentLine line) {
        String answer = line.parameter("PARTSTAT");
        return new Guest(
                address(line),
                role(line),
                Answer.of(answer.isEmpty() ? line.parameter("STATUS") : answer),
                line.parameter("RSVP").matches("(?i)true|yes"));
    }

    private static Role role(ContentLine line) {
        if (line.parameter("CUTYPE").matches("(?i)room|resource")) {
            return Role.RESOURCE;
        }
        return switch (line.parameter("ROLE").toUpperCase(Locale.ROOT)) {
            case "CHAIR" -> Role.CHAIR;
            case "OPT-PARTICIPANT" -> Role.OPTIONAL;
            case "NON-PARTICIPANT" -> Role.INFORMED;
            default -> Role.REQUIRED;
        };
    }

    /** The value is a mailto: address, or one without it; an EMAIL parameter (RFC 7986) helps where it is none. */
    private static Address address(ContentLine line) {
        String name = EncodedWords.decode(line.parameter("CN"))
                .replaceAll("[\\s\\p{Cntrl}]+", " ")
                .strip();
        String bare = bare(line.value());
        if (bare.isEmpty()) {
            bare = bare(line.parameter("EMAIL"));
        }
        if (bare.isEmpty()) {
            bare = bare(name);
        }
        return new Address(name.equalsIgnoreCase(bare) ? "" : name, bare);
    }

    private static String bare(String value) {
        for (Address address : Address.parseList(value.strip())) {
            if (address.address().indexOf('@') > 0) {
                return address.address();
            }
        }
        return "";
    }
}
