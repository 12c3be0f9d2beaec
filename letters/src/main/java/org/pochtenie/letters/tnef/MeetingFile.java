package org.pochtenie.letters.tnef;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pochtenie.letters.Address;
import org.pochtenie.letters.Attachment;

/**
 * Makes a calendar of a meeting request that Outlook wrote as properties instead of a calendar (MS-OXOCAL, MS-OXCICAL).
 * Series are given by their first meeting only.
 */
final class MeetingFile {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    /** A UID of another program's calendar stands in the identifier behind this. */
    private static final byte[] FOREIGN = "vCal-Uid\1\0\0\0".getBytes(StandardCharsets.US_ASCII);

    private static final int FOREIGN_AT = 40;

    private final TnefReader reader;
    private final StringBuilder out = new StringBuilder();

    private MeetingFile(TnefReader reader) {
        this.reader = reader;
    }

    /** Null when the letter is about no meeting. */
    static @Nullable Attachment of(TnefReader reader) {
        String kind = reader.messageClass().toLowerCase(Locale.ROOT);
        String answer = answer(kind);
        boolean cancels = kind.contains("mtgcncl") || kind.contains("meeting.cancel");
        boolean asks = kind.contains("mtgreq") || kind.contains("meeting.request");
        if (answer == null && !cancels && !asks) {
            return null;
        }
        String method = answer != null ? "REPLY" : cancels ? "CANCEL" : "REQUEST";
        String calendar = new MeetingFile(reader).calendar(method, answer);
        return Attachment.file("meeting.ics", "text/calendar", calendar.getBytes(StandardCharsets.UTF_8));
    }

    private static @Nullable String answer(String kind) {
        if (kind.endsWith("mtgrespp") || kind.endsWith("resp.pos")) {
            return "ACCEPTED";
        }
        if (kind.endsWith("mtgrespn") || kind.endsWith("resp.neg")) {
            return "DECLINED";
        }
        return kind.endsWith("mtgrespa") || kind.endsWith("resp.tent") ? "TENTATIVE" : null;
    }

    private String calendar(String method, @Nullable String answer) {
        line("BEGIN", "VCALENDAR");
        line("PRODID", "-//Pochtenie//letters//EN");
        line("VERSION", "2.0");
        line("METHOD", method);
        line("BEGIN", "VEVENT");
        line("UID", uid());
        line("SEQUENCE", Integer.toString(Math.max(0, reader.number(Properties.MEETING_SEQUENCE))));
        time("DTSTAMP", reader.sent());
        time("DTSTART", reader.moment(Properties.MEETING_START, Properties.START));
        time("DTEND", reader.moment(Properties.MEETING_END, Properties.END));
        line("SUMMARY", escaped(reader.subjectText()));
        line("LOCATION", escaped(reader.text(Properties.MEETING_LOCATION, Properties.MEETING_WHERE)));
        Address sender = reader.sender();
        if (answer == null) {
            person("ORGANIZER", sender);
            reader.recipients().forEach(guest -> person("ATTENDEE;RSVP=TRUE", guest));
        } else {
            reader.recipients().stream().limit(1).forEach(organizer -> person("ORGANIZER", organizer));
            person("ATTENDEE;PARTSTAT=" + answer, sender);
        }
        line("END", "VEVENT");
        line("END", "VCALENDAR");
        return out.toString();
    }

    private String uid() {
        Property id = reader.property(Properties.MEETING_CLEAN_ID);
        id = id == null ? reader.property(Properties.MEETING_ID) : id;
        if (id == null) {
            return "";
        }
        byte[] bytes = id.bytes();
        int start = FOREIGN_AT + FOREIGN.length;
        boolean foreign =
                bytes.length > start && java.util.Arrays.equals(bytes, FOREIGN_AT, start, FOREIGN, 0, FOREIGN.length);
        return foreign
                ? new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8).replaceAll("\\p{Cntrl}", "")
                : HexFormat.of().withUpperCase().formatHex(bytes);
    }

    private void person(String property, Address person) {
        if (person.address().indexOf('@') > 0) {
            String name = person.name().replaceAll("[\"\\p{Cntrl}]+", " ").strip();
            line(property + (name.isEmpty() ? "" : ";CN=\"" + name + '"'), "mailto:" + tidy(person.address()));
        }
    }

    private void time(String property, Instant moment) {
        if (!moment.equals(Instant.EPOCH)) {
            line(property, TIME.format(moment));
        }
    }

    private void line(String name, String value) {
        if (!value.isEmpty()) {
            out.append(name).append(':').append(value).append("\r\n");
        }
    }

    private static String tidy(String value) {
        return value.replaceAll("[\\s\\p{Cntrl}]+", "");
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\r?\\n", "\\\\n")
                .replaceAll("\\p{Cntrl}", " ");
    }
}
