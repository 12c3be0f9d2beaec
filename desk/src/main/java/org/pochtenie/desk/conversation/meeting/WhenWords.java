package org.pochtenie.desk.conversation.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Optional;
import org.pochtenie.desk.plumbing.Visit;
import org.pochtenie.letters.invitation.When;

/** The time of a meeting in the reader's words and zone, and as its sender sees it. */
record WhenWords(Visit visit) {
    String of(When when) {
        return switch (when) {
            case When.Moment moment -> span(moment, visit.visitor().zone());
            case When.Days days -> days(days);
            case When.Floating floating -> visit.t("invitation.when.floating", span(floating.start(), floating.end()));
        };
    }

    /** Empty where the sender's clock shows what the reader's shows, or where he did not say which it is. */
    Optional<String> atSender(When when) {
        if (!(when instanceof When.Moment moment)) {
            return Optional.empty();
        }
        var there = moment.zone().getRules().getOffset(moment.start());
        var here = visit.visitor().zone().getRules().getOffset(moment.start());
        var unsaid = moment.zone().normalized().equals(ZoneOffset.UTC);
        return unsaid || there.equals(here)
                ? Optional.empty()
                : Optional.of(visit.t(
                        "invitation.when.there",
                        span(moment, moment.zone()),
                        moment.zone().getDisplayName(TextStyle.FULL, visit.locale())));
    }

    private static LocalDateTime local(Instant instant, ZoneId zone) {
        return LocalDateTime.ofInstant(instant, zone);
    }

    private String span(When.Moment moment, ZoneId zone) {
        return span(local(moment.start(), zone), local(moment.end(), zone));
    }

    private String span(LocalDateTime start, LocalDateTime end) {
        var begins = day(start.toLocalDate()) + ", " + hour(start);
        if (start.equals(end)) {
            return begins;
        }
        var sameDay = start.toLocalDate().equals(end.toLocalDate());
        return sameDay ? begins + "–" + hour(end) : begins + " — " + day(end.toLocalDate()) + ", " + hour(end);
    }

    private String days(When.Days days) {
        return days.first().equals(days.last())
                ? visit.t("invitation.when.day", day(days.first()))
                : visit.t("invitation.when.days", day(days.first()), day(days.last()));
    }

    private String day(LocalDate date) {
        return date.format(DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", visit.locale()));
    }

    private String hour(LocalDateTime time) {
        return time.format(DateTimeFormatter.ofPattern("HH:mm", visit.locale()));
    }
}
