package org.pochtenie.rulebook.letter.answer;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Pattern;
import org.pochtenie.rulebook.Weight;
import org.pochtenie.rulebook.Wording;
import org.pochtenie.rulebook.promise.Promise;
import org.pochtenie.rulebook.rule.Reading;
import org.pochtenie.rulebook.rule.Remarks;
import org.pochtenie.rulebook.text.Words;

/** The day that a promise names: past, or a day off that nobody has thought of. */
final class PromisedDay {
    private static final Wording PAST =
            new Wording("Обещанный срок уже прошёл", "The promised date has already passed");
    private static final Wording FREE = new Wording("Обещано на выходной день", "Promised for a day off");
    /** Whoever names the day or the hour knows which one it is; who counts days may overlook it. */
    private static final Pattern DAY_OFF = Words.pattern(
            "суббот|воскресен|выходн|завтра|час|сут|ноч|saturday|sunday|weekend|tomorrow|hour|night|\\d[:.]\\d\\d"
                    + "|\\d (?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
                    + "|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}* \\d");

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration LONG_AGO = Duration.ofDays(60);

    private PromisedDay() {}

    static void check(Reading reading, Promise promise, Remarks remarks) {
        if (promise.due() == null) {
            return;
        }
        var draft = reading.draft();
        if (isPast(promise, draft.now())) {
            remarks.text(promise.start(), promise.end(), PAST);
        } else if (isFree(promise.due().atZone(draft.zone()).toLocalDate())
                && !DAY_OFF.matcher(around(reading, promise)).find()) {
            remarks.atMost(Weight.HINT).text(promise.start(), promise.end(), FREE);
        }
    }

    /** A day of long ago without its year is next year's. */
    private static boolean isPast(Promise promise, Instant now) {
        var due = Objects.requireNonNull(promise.due());
        return due.isBefore(now.minus(HOUR)) && due.isAfter(now.minus(LONG_AGO));
    }

    /** The day may be named a clause before: «в субботу в 16:00 заберу тираж и позвоню». */
    private static String around(Reading reading, Promise promise) {
        return reading.letter().body().stream()
                .filter(sentence -> sentence.start() <= promise.start() && promise.end() <= sentence.end())
                .map(sentence -> reading.draft().text().substring(sentence.start(), sentence.end()))
                .findFirst()
                .orElse("");
    }

    private static boolean isFree(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    static LocalDate workday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }
}
