package org.pochtenie.letters.invitation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pochtenie.letters.invitation.Invitation.Method;

/** Makes meetings of the bytes of a calendar. */
final class Meetings {
    private static final int MOST = 100;
    private static final List<String> LINKS =
            List.of("CONFERENCE", "X-GOOGLE-CONFERENCE", "X-MICROSOFT-SKYPETEAMSMEETINGURL", "URL");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("\\d{1,9}");
    private static final Pattern WEB = Pattern.compile("(?i)https?://\\S{3,2000}");

    private final Component calendar;
    private final Times times;

    private Meetings(Component calendar) {
        this.calendar = calendar;
        this.times = new Times(new Zones(calendar));
    }

    static List<Invitation> in(byte[] bytes, @Nullable String charset) {
        Component file = Component.of(CalendarText.lines(bytes, charset));
        List<Invitation> found = new ArrayList<>();
        for (Component calendar : file.children("VCALENDAR")) {
            Meetings meetings = new Meetings(calendar);
            for (Component event : calendar.children("VEVENT")) {
                if (found.size() < MOST) {
                    found.add(meetings.meeting(event));
                }
            }
        }
        return List.copyOf(found);
    }

    private Invitation meeting(Component event) {
        When when = times.of(event);
        String description = Texts.read(event.line("DESCRIPTION"));
        String comment = Texts.read(event.line("COMMENT"));
        Method method = method(event);
        boolean answers = method == Method.REPLY || method == Method.COUNTER;
        return new Invitation(
                method,
                event.value("UID"),
                number(event.value("SEQUENCE")),
                Texts.readLine(event.line("SUMMARY")),
                Texts.readLine(event.line("LOCATION")),
                answers && !comment.isEmpty() || description.isEmpty() ? comment : description,
                link(event),
                when,
                Rules.of(event.line("RRULE"), when),
                times.start(event.line("RECURRENCE-ID")),
                Guests.organizer(event),
                Guests.of(event),
                stamp(event));
    }

    private Method method(Component event) {
        String written = calendar.value("METHOD").toUpperCase(Locale.ROOT);
        return switch (written) {
            case "REQUEST" -> Method.REQUEST;
            case "CANCEL" -> Method.CANCEL;
            case "REPLY" -> Method.REPLY;
            case "COUNTER" -> Method.COUNTER;
            case "DECLINECOUNTER", "DECLINE-COUNTER" -> Method.DECLINE_COUNTER;
            case "ADD" -> Method.ADD;
            case "REFRESH" -> Method.REFRESH;
            default -> event.value("STATUS").equalsIgnoreCase("CANCELLED") ? Method.CANCEL : Method.PUBLISH;
        };
    }

    private @Nullable Instant stamp(Component event) {
        return times.start(event.line("DTSTAMP")) instanceof When.Moment moment ? moment.start() : null;
    }

    private static int number(String written) {
        return WHOLE_NUMBER.matcher(written).matches() ? Integer.parseInt(written) : 0;
    }

    private static @Nullable String link(Component event) {
        for (String name : LINKS) {
            Matcher web = WEB.matcher(event.value(name));
            if (web.matches()) {
                return web.group();
            }
        }
        return null;
    }
}
