package org.pochtenie.letters.hostile;

import java.time.Instant;
import org.pochtenie.letters.Address;
import org.pochtenie.letters.invitation.Answer;
import org.pochtenie.letters.invitation.Invitation;

/** Any bytes are a calendar with some invitations or none, and each can be answered. */
final class CalendarTarget {
    private CalendarTarget() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        Address guest = new Address("A", "a@a.example");
        Watch.over(() -> {
            for (Invitation invitation : Invitation.in(bytes)) {
                invitation.guest(guest);
                String reply = invitation.reply(guest, Answer.values()[0], Instant.EPOCH);
                Watch.hold(reply.startsWith("BEGIN:VCALENDAR\r\n"), "no calendar");
                Watch.hold(reply.endsWith("END:VCALENDAR\r\n"), "no end");
            }
        });
    }
}
