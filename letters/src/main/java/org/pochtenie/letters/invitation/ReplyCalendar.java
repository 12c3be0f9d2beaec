package org.pochtenie.letters.invitation;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.pochtenie.letters.Address;

/** Writes the answer of a guest as a calendar (RFC 5546 section 3.2.3). */
final class ReplyCalendar {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");

    private final StringBuilder out = new StringBuilder();

    private ReplyCalendar() {}

    static String of(Invitation invitation, Address guest, Answer answer, Instant at) {
        ReplyCalendar reply = new ReplyCalendar();
        reply.line("BEGIN:VCALENDAR");
        reply.line("PRODID:-//Pochtenie//letters//EN");
        reply.line("VERSION:2.0");
        reply.line("METHOD:REPLY");
        reply.line("BEGIN:VEVENT");
        reply.line("UID:" + oneLine(invitation.uid()));
        reply.line("SEQUENCE:" + invitation.sequence());
        reply.line("DTSTAMP" + utc(at));
        if (invitation.organizer() != null) {
            reply.person("ORGANIZER", "", invitation.organizer().address());
        }
        reply.person("ATTENDEE", ";PARTSTAT=" + answer.written(), guest);
        reply.when("RECURRENCE-ID", invitation.instance(), false);
        reply.when("DTSTART", invitation.when(), false);
        reply.when("DTEND", invitation.when(), true);
        reply.line("SUMMARY:" + Texts.written(invitation.summary()));
        reply.line("END:VEVENT");
        reply.line("END:VCALENDAR");
        return reply.out.toString();
    }

    private void person(String property, String parameters, Address person) {
        String name = oneLine(person.name()).replace("\"", "'");
        String named = name.isEmpty() ? "" : ";CN=\"" + name + '"';
        line(property + parameters + named + ":mailto:" + oneLine(person.address()));
    }

    private void when(String property, @Nullable When when, boolean end) {
        switch (when) {
            case null -> {}
            case When.Moment moment -> line(property + utc(end ? moment.end() : moment.start()));
            case When.Days days -> line(property + day(end ? days.last().plusDays(1) : days.first()));
            case When.Floating floating -> line(property + local(end ? floating.end() : floating.start()));
        }
    }

    private static String utc(Instant instant) {
        return ":" + TIME.withZone(ZoneOffset.UTC).format(instant) + "Z";
    }

    private static String day(LocalDate day) {
        return ";VALUE=DATE:" + DAY.format(day);
    }

    private static String local(LocalDateTime time) {
        return ":" + TIME.format(time);
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ");
    }

    /** Folded after 75 bytes, never within a character (RFC 5545 section 3.1). */
    private void line(String line) {
        int bytes = 0;
        for (int i = 0; i < line.length(); ) {
            int character = line.codePointAt(i);
            int size = Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > 75) {
                out.append("\r\n ");
                bytes = 1;
            }
            out.appendCodePoint(character);
            bytes += size;
            i += Character.charCount(character);
        }
        out.append("\r\n");
    }
}
