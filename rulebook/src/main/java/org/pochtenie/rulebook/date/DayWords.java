package org.pochtenie.rulebook.date;

import static java.time.temporal.TemporalAdjusters.lastDayOfMonth;
import static java.time.temporal.TemporalAdjusters.next;
import static java.time.temporal.TemporalAdjusters.nextOrSame;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.pochtenie.rulebook.text.Words;

/** «Завтра», "Monday", «до конца недели». */
final class DayWords {
    private static final Pattern DAY = Words.pattern(
            "\\b(?:(?<d0>сегодня|сегодняшнего дня|today|tonight|this (?:morning|afternoon|evening))"
                    + "|(?<d2>послезавтра|(?:the )?day after tomorrow)|(?<d1>завтра(?:шнего дня)?|tomorrow)"
                    + "|(?<week>(?:(?:на|в течение|до конца) (?:этой|текущей) недел[еи]|до конца недели|(?:к|на) концу? недели|this week|end of (?:the|this) week|within the week))"
                    + "|(?<nextweek>(?:на|в начале|в течение|в конце|до конца) (?:следующей|будущей) недел[еи]|next week|end of next week)"
                    + "|(?<month>(?:до|к) конц[ау] (?:этого |текущего )?месяца|(?:в|на) (?:этом|текущем) месяце|end of (?:the|this) month|this month)"
                    + "|(?<day>(?:до|к) конц[ау] (?:рабочего )?дня|в течение (?:рабочего )?дня|end of (?:the |this )?(?:business |working )?day|eod|cob|close of business|(?:during|within|in the course of) the day|later today))(?!\\w)");
    private static final Pattern WEEKDAY = Words.pattern("\\b(?:(?<next>следующ(?:ий|ую|его|ей|ее|ему)|next) )?"
            + "(?:(?<w1>понедельник[ауе]?|monday)|(?<w2>вторник[ауе]?|tuesday)|(?<w3>сред[аеуы]|wednesday)"
            + "|(?<w4>четверг[ауе]?|thursday)|(?<w5>пятниц[аеуы]|friday)|(?<w6>суббот[аеуы]|saturday)"
            + "|(?<w7>воскресень[еяю]|sunday))\\b");
    /** «Среда» and kin are other words too: they need a small word of time before them. */
    private static final Pattern BEFORE = Words.pattern(
            "(?:^|.*[\\s(,])(?:в|во|до|к|ко|на|с|со|эту|следующую|or|on|by|until|till|before|this|next|и|или|and)\\s+$");

    private DayWords() {}

    static void find(String text, LocalDate today, List<Piece> pieces) {
        var day = DAY.matcher(text);
        while (day.find()) {
            LocalDate named = day.group("d0") != null || day.group("day") != null
                    ? today
                    : day.group("d1") != null
                            ? today.plusDays(1)
                            : day.group("d2") != null ? today.plusDays(2) : period(day, today);
            pieces.add(new Piece(day.start(), day.end(), named, null));
        }
        var weekday = WEEKDAY.matcher(text);
        while (weekday.find()) {
            boolean wednesday =
                    weekday.group("w3") != null && Character.toLowerCase(text.charAt(weekday.start("w3"))) == 'с';
            if (!wednesday
                    || BEFORE.matcher(text.substring(Math.max(0, weekday.start() - 15), weekday.start()))
                            .matches()) {
                pieces.add(new Piece(weekday.start(), weekday.end(), weekday(weekday, today), null));
            }
        }
    }

    private static LocalDate period(java.util.regex.Matcher day, LocalDate today) {
        var friday = today.with(nextOrSame(DayOfWeek.FRIDAY));
        if (day.group("month") != null) {
            return today.with(lastDayOfMonth());
        }
        return day.group("nextweek") != null
                ? today.with(next(DayOfWeek.MONDAY)).with(next(DayOfWeek.FRIDAY))
                : friday;
    }

    private static LocalDate weekday(java.util.regex.Matcher found, LocalDate today) {
        int number = 1;
        while (found.group("w" + number) == null) {
            number++;
        }
        var weekday = DayOfWeek.of(number);
        // "Next Friday", said before Friday, is the one of the week to come.
        boolean ofNextWeek = found.group("next") != null && weekday.compareTo(today.getDayOfWeek()) > 0;
        var coming = today.with(next(weekday));
        return ofNextWeek ? coming.plusWeeks(1) : coming;
    }
}
