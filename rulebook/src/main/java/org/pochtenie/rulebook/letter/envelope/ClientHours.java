package org.pochtenie.rulebook.letter.envelope;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.pochtenie.rulebook.text.Words;

/**
 * When a client wants to be written to, as a card says it: «пн-пт 9:00-18:00», "10-19", "weekdays 9 to 5".
 *
 * @param from the beginning of his day
 * @param to its end
 */
record ClientHours(Set<DayOfWeek> days, LocalTime from, LocalTime to) {
    private static final Pattern HOURS = Words.pattern(
            "(\\d{1,2})(?:[:.](\\d{2}))?\\s*(am|pm)?\\s*(?:-|–|—|до|to|till|until)\\s*(\\d{1,2})(?:[:.](\\d{2}))?\\s*(am|pm)?");
    private static final Pattern DAYS = Words.pattern(
            "(пн|вт|ср|чт|пт|сб|вс|mon|tue|wed|thu|fri|sat|sun)\\p{L}*\\.?\\s*(?:-|–|—|по|to)\\s*(пн|вт|ср|чт|пт|сб|вс|mon|tue|wed|thu|fri|sat|sun)");
    private static final Pattern WEEKDAYS =
            Words.pattern("будни|будн\\p{L}+|рабочи\\p{L}+ дн\\p{L}+|weekdays|working days|business days");
    private static final List<String> RU = List.of("пн", "вт", "ср", "чт", "пт", "сб", "вс");
    private static final List<String> EN = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    /** Empty for words that name no hours. */
    static Optional<ClientHours> of(String written) {
        var text = Words.fold(written);
        var hours = HOURS.matcher(text);
        if (!hours.find()) {
            return Optional.empty();
        }
        var from = time(hours.group(1), hours.group(2), hours.group(3), false);
        var to = time(hours.group(4), hours.group(5), hours.group(6), from.isPresent());
        return from.isEmpty() || to.isEmpty()
                ? Optional.empty()
                : Optional.of(new ClientHours(days(text), from.get(), later(from.get(), to.get())));
    }

    boolean includes(ZonedDateTime moment) {
        var time = moment.toLocalTime();
        return days.contains(moment.getDayOfWeek())
                && !time.isBefore(from)
                && (time.isBefore(to) || to.equals(LocalTime.MIDNIGHT));
    }

    /** The first moment after this one at which his day begins. */
    ZonedDateTime next(ZonedDateTime moment) {
        var day = moment.toLocalTime().isBefore(from) ? moment : moment.plusDays(1);
        while (!days.contains(day.getDayOfWeek())) {
            day = day.plusDays(1);
        }
        return day.with(from);
    }

    /** "9 to 5" means five in the afternoon. */
    private static LocalTime later(LocalTime from, LocalTime to) {
        return to.isAfter(from) || to.getHour() >= 12 || to.equals(LocalTime.MIDNIGHT) ? to : to.plusHours(12);
    }

    private static Optional<LocalTime> time(
            String hour,
            @org.jspecify.annotations.Nullable String minute,
            @org.jspecify.annotations.Nullable String half,
            boolean end) {
        int number = Integer.parseInt(hour);
        int shift = half != null && half.equals("pm") && number < 12 ? 12 : 0;
        int minutes = minute == null ? 0 : Integer.parseInt(minute);
        return number + shift > 24 || minutes > 59 || number == 24 && !end
                ? Optional.empty()
                : Optional.of(LocalTime.of((number + shift) % 24, minutes));
    }

    private static Set<DayOfWeek> days(String text) {
        var named = DAYS.matcher(text);
        if (named.find()) {
            int from = index(named.group(1));
            int to = index(named.group(2));
            var days = EnumSet.noneOf(DayOfWeek.class);
            for (int day = from; ; day = (day + 1) % 7) {
                days.add(DayOfWeek.of(day + 1));
                if (day == to) {
                    return days;
                }
            }
        }
        return WEEKDAYS.matcher(text).find()
                ? EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)
                : EnumSet.allOf(DayOfWeek.class);
    }

    private static int index(String day) {
        return Math.max(RU.indexOf(day), EN.indexOf(day));
    }
}
