package org.pochtenie.desk.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.pochtenie.rulebook.duty.WorkingCalendar;
import org.pochtenie.rulebook.text.Language;
import org.springframework.stereotype.Component;

/** By when we ask a client for his answer: noon of the next day on which we work for him. */
@Component
public class NextNoon {
    private static final LocalTime NOON = LocalTime.of(12, 0);
    /** Noon is free for lunch in some firms, the day is worked all the same. */
    private static final Duration BREAK = Duration.ofHours(4);

    private final AnswerTimes answerTimes;
    private final InstantSource now;

    NextNoon(AnswerTimes answerTimes, InstantSource now) {
        this.answerTimes = answerTimes;
        this.now = now;
    }

    /** «до 24 ноября, 12:00», "by November 24, 12:00". */
    public String words(@Nullable Long conversation, @Nullable Long client, ZoneId zone, Language language) {
        var wanted = conversation == null ? answerTimes.ofClient(client) : answerTimes.of(conversation);
        var pattern = language == Language.RU ? "'до' d MMMM, HH:mm" : "'by' MMMM d, HH:mm";
        return after(now.instant(), wanted.calendar().working(), zone)
                .format(DateTimeFormatter.ofPattern(pattern, language.locale()));
    }

    private static LocalDateTime after(Instant now, WorkingCalendar calendar, ZoneId zone) {
        var day = now.atZone(zone).toLocalDate().plusDays(1);
        while (!isWorked(calendar, day.atTime(NOON).atZone(zone).toInstant())) {
            day = day.plusDays(1);
        }
        return day.atTime(NOON);
    }

    private static boolean isWorked(WorkingCalendar calendar, Instant noon) {
        return calendar.nextOpen(noon).isBefore(noon.plus(BREAK));
    }
}
