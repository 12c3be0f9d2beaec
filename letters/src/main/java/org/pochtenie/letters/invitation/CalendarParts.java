package org.pochtenie.letters.invitation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pochtenie.letters.Attachment;
import org.pochtenie.letters.Letter;
import org.pochtenie.letters.invitation.Invitation.Method;
import org.pochtenie.letters.mime.HeaderValue;
import org.pochtenie.letters.tnef.Tnef;

/** Finds the calendars of a letter: as its body, as one of its alternatives, as a file, as text. */
final class CalendarParts {
    private static final int MOST_PARTS = 20;

    private CalendarParts() {}

    static Optional<Invitation> in(Letter letter) {
        List<Invitation> found = new ArrayList<>();
        letter.attachments().stream()
                .flatMap(CalendarParts::opened)
                .filter(CalendarParts::calendar)
                .limit(MOST_PARTS)
                .forEach(part -> found.addAll(Meetings.in(part.bytes(), charset(letter))));
        if (found.isEmpty() && letter.text().stripLeading().startsWith("BEGIN:VCALENDAR")) {
            byte[] text = letter.text().stripLeading().getBytes(StandardCharsets.UTF_8);
            found.addAll(Meetings.in(text, null));
        }
        return found.stream()
                .filter(meeting -> meeting.method() != Method.PUBLISH)
                .findFirst()
                .or(() -> found.stream().findFirst());
    }

    /** Outlook hides files, calendars too, in a winmail.dat. */
    private static Stream<Attachment> opened(Attachment part) {
        return Tnef.open(part).map(tnef -> tnef.files().stream()).orElseGet(() -> Stream.of(part));
    }

    private static boolean calendar(Attachment part) {
        String name = part.name().toLowerCase(Locale.ROOT);
        return switch (part.type()) {
            case "text/calendar", "text/x-vcalendar", "application/ics", "text/ics", "text/x-calendar" -> true;
            default -> name.endsWith(".ics") || name.endsWith(".ical") || name.endsWith(".vcs");
        };
    }

    /** Known only where the calendar is the whole letter. */
    private static @Nullable String charset(Letter letter) {
        return HeaderValue.parse(letter.header("Content-Type")).parameter("charset");
    }
}
