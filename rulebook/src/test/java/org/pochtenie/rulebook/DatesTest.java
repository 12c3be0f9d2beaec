package org.pochtenie.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pochtenie.rulebook.date.Dates;

class DatesTest {
    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    /** A Friday. */
    private static final LocalDateTime NOW = LocalDateTime.parse("2026-11-20T10:00");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Отвечу завтра до 12:00 | завтра до 12:00 | 2026-11-21T12:00",
                "Отвечу до 12:00 завтра. | 12:00 завтра | 2026-11-21T12:00",
                "Пришлём к понедельнику | понедельнику | 2026-11-23T18:00",
                "до конца недели | до конца недели | 2026-11-20T18:00",
                "В течение часа напишу | В течение часа | 2026-11-20T11:00",
                "через 2 часа | через 2 часа | 2026-11-20T12:00",
                "в течение двух рабочих дней | в течение двух рабочих дней | 2026-11-24T18:00",
                "в течение дня | в течение дня | 2026-11-20T18:00",
                "в течение 24 часов | в течение 24 часов | 2026-11-21T10:00",
                "25 ноября в 15:30 | 25 ноября в 15:30 | 2026-11-25T15:30",
                "до 25.11 | 25.11 | 2026-11-25T18:00",
                "15 января | 15 января | 2027-01-15T18:00",
                "сегодня к 15 часам | сегодня к 15 часам | 2026-11-20T15:00",
                "до 9:00 | 9:00 | 2026-11-21T09:00",
                "послезавтра утром | послезавтра утром | 2026-11-22T12:00",
                "в следующую среду | следующую среду | 2026-11-25T18:00",
                "завтра в 5 вечера | завтра в 5 вечера | 2026-11-21T17:00",
                "by tomorrow 12:00 | tomorrow 12:00 | 2026-11-21T12:00",
                "by 3 pm tomorrow | 3 pm tomorrow | 2026-11-21T15:00",
                "on Monday at 9.30 | Monday at 9.30 | 2026-11-23T09:30",
                "by the end of the day | end of the day | 2026-11-20T18:00",
                "within 24 hours | within 24 hours | 2026-11-21T10:00",
                "in an hour | in an hour | 2026-11-20T11:00",
                "in 2-3 days | in 2-3 days | 2026-11-23T18:00",
                "in a couple of days | in a couple of days | 2026-11-22T18:00",
                "by November 25th, 2026 | November 25th, 2026 | 2026-11-25T18:00",
                "on 2026-12-01 | 2026-12-01 | 2026-12-01T18:00",
                "next week | next week | 2026-11-27T18:00",
                "tomorrow morning | tomorrow morning | 2026-11-21T12:00",
                "after 5 business days? within 5 business days | within 5 business days | 2026-11-27T18:00"
            })
    void aMomentIsFound(String text, String words, String at) {
        var found = Dates.in(text, NOW.atZone(MOSCOW).toInstant(), MOSCOW);
        assertThat(found).hasSize(1);
        assertThat(text.substring(found.getFirst().start(), found.getFirst().end()))
                .isEqualTo(words);
        assertThat(LocalDateTime.ofInstant(found.getFirst().at(), MOSCOW)).isEqualTo(at);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "В ближайшее время ответим",
                "как можно скорее",
                "soon",
                "as soon as possible",
                "версия 2.10",
                "тестовая среда готова",
                "цена 15.50 за страницу",
                "работаем 24/7",
                "May I ask",
                "30.02.2026",
                "в целях"
            })
    void nothingIsFound(String text) {
        assertThat(Dates.in(text, NOW.atZone(MOSCOW).toInstant(), MOSCOW)).isEmpty();
    }
}
