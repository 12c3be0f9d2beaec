package org.pochtenie.desk.conversation.meeting;

import java.time.DayOfWeek;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.pochtenie.desk.plumbing.Visit;
import org.pochtenie.letters.invitation.Recurrence;

/** How a meeting comes again, in words: "every 2 weeks on Mondays, 6 times in all". */
record RecurrenceWords(Visit visit) {
    String of(Recurrence recurrence) {
        var words = new ArrayList<String>();
        words.add(unit(recurrence));
        words.addAll(days(recurrence));
        var said = String.join(" ", words);
        if (recurrence.count() != null) {
            said = visit.t("invitation.repeats.count", said, recurrence.count());
        }
        return recurrence.until() == null
                ? said
                : visit.t(
                        "invitation.repeats.until",
                        said,
                        recurrence.until().format(DateTimeFormatter.ofPattern("d MMMM yyyy", visit.locale())));
    }

    private String unit(Recurrence recurrence) {
        var key = "invitation.repeats." + recurrence.every().name().toLowerCase(Locale.ROOT);
        return recurrence.interval() == 1 ? visit.t(key) : visit.t(key + ".many", recurrence.interval());
    }

    private List<String> days(Recurrence recurrence) {
        var words = new ArrayList<String>();
        var plain = recurrence.weekdays().stream()
                .filter(weekday -> weekday.ordinal() == 0)
                .map(Recurrence.Weekday::day)
                .toList();
        if (plain.equals(List.of(
                DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY))) {
            words.add(visit.t("invitation.repeats.workdays"));
        } else if (!plain.isEmpty()) {
            words.add(visit.t(
                    "invitation.repeats.on",
                    listed(plain.stream()
                            .map(day -> visit.t("invitation.weekday." + word(day)))
                            .toList())));
        }
        recurrence.weekdays().stream()
                .filter(weekday -> weekday.ordinal() != 0)
                .map(this::nth)
                .forEach(words::add);
        if (!recurrence.monthDays().isEmpty()) {
            words.add(visit.t(
                    "invitation.repeats.on-dates",
                    recurrence.monthDays().stream()
                            .map(day -> day == -1 ? visit.t("invitation.repeats.last-day") : String.valueOf(day))
                            .collect(Collectors.joining(", "))));
        }
        if (!recurrence.months().isEmpty()) {
            words.add(recurrence.months().stream()
                    .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, visit.locale()))
                    .collect(Collectors.joining(", ", "(", ")")));
        }
        return words;
    }

    /** "on the second Tuesday"; Russian ordinals take the gender of the day. */
    private String nth(Recurrence.Weekday weekday) {
        var ordinal = weekday.ordinal() == -1 ? "last" : String.valueOf(weekday.ordinal());
        var key = "invitation.nth." + ordinal + "." + gender(weekday.day());
        var day = weekday.day().getDisplayName(TextStyle.FULL, visit.locale());
        return visit.texts().has(visit.language(), key)
                ? visit.t(key) + " " + (visit.language().equals("ru") ? accusative(day) : day)
                : visit.t("invitation.nth.other", weekday.ordinal(), day);
    }

    private static String gender(DayOfWeek day) {
        return switch (day) {
            case MONDAY, TUESDAY, THURSDAY -> "m";
            case WEDNESDAY, FRIDAY, SATURDAY -> "f";
            case SUNDAY -> "n";
        };
    }

    private static String accusative(String day) {
        return day.endsWith("а") ? day.substring(0, day.length() - 1) + "у" : day;
    }

    private static String word(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }

    private String listed(List<String> words) {
        return words.size() < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + " " + visit.t("invitation.and") + " "
                        + words.getLast();
    }
}
