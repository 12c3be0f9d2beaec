package org.pochtenie.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
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
                "завтра с 10 до 12 | завтра с 10 до 12 | 2026-11-21T12:00",
                "tomorrow between 3 pm and 6 pm | tomorrow between 3 pm and 6 pm | 2026-11-21T18:00",
                "завтра в 11, не позже | завтра в 11 | 2026-11-21T11:00",
                "завтра в десять утра | завтра в десять утра | 2026-11-21T10:00",
                "через двадцать минут | через двадцать минут | 2026-11-20T10:20",
                "не позже среды | среды | 2026-11-25T18:00",
                "by midnight | midnight | 2026-11-20T23:59",
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

    /** What the words name, counted from 20 November; a deadline is the end of its day or period. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "on the 11th | 11th | 2026-12-11T18:00",
                "by the 27th, please | 27th | 2026-11-27T18:00",
                "the 3rd of next month | 3rd of next month | 2026-12-03T18:00",
                "the twenty-fifth of December | twenty-fifth of December | 2026-12-25T18:00",
                "in September | September | 2026-09-30T18:00",
                "by September | September | 2027-08-31T18:00",
                "until March 2027 | March 2027 | 2027-02-28T18:00",
                "by mid-June | mid-June | 2027-06-15T18:00",
                "at the end of January | end of January | 2027-01-31T18:00",
                "early in May | early in May | 2027-05-10T18:00",
                "by the end of next week | end of next week | 2026-11-27T18:00",
                "at the beginning of next week | beginning of next week | 2026-11-24T18:00",
                "by the end of the quarter | end of the quarter | 2026-12-31T18:00",
                "end of next month | end of next month | 2026-12-31T18:00",
                "before the weekend | weekend | 2026-11-20T18:00",
                "over the weekend | weekend | 2026-11-22T18:00",
                "last Friday | last Friday | 2026-11-13T18:00",
                "this Friday | Friday | 2026-11-20T18:00",
                "by Thu | Thu | 2026-11-26T18:00",
                "in 3-5 working days | in 3-5 working days | 2026-11-27T18:00",
                "in three to five days | in three to five days | 2026-11-25T18:00",
                "in a day or two | in a day or two | 2026-11-22T18:00",
                "within the next two weeks | within the next two weeks | 2026-12-04T18:00",
                "two weeks from now | two weeks from now | 2026-12-04T18:00",
                "from 3 to 7 December | 3 to 7 December | 2026-12-07T18:00",
                "December 3-7 | December 3-7 | 2026-12-07T18:00",
                "between Monday and Wednesday | Monday and Wednesday | 2026-11-25T18:00",
                "on Dec. 3 at 4 p.m. | Dec. 3 at 4 p.m | 2026-12-03T16:00",
                "this evening | this evening | 2026-11-20T20:00",
                "Monday morning | Monday morning | 2026-11-23T12:00",
                "11/25/2026 | 11/25/2026 | 2026-11-25T18:00",
                "2026-11-25T16:40 | 2026-11-25T16:40 | 2026-11-25T16:40",
                "к середине июня | к середине июня | 2027-06-15T18:00",
                "в сентябре | сентябре | 2026-09-30T18:00",
                "к сентябрю | сентябрю | 2027-08-31T18:00",
                "до конца декабря | до конца декабря | 2026-12-31T18:00",
                "в начале марта 2027 года | в начале марта 2027 | 2027-03-10T18:00",
                "числа 11-го | числа 11-го | 2026-12-11T18:00",
                "до 27-го | 27-го | 2026-11-27T18:00",
                "27 числа | 27 числа | 2026-11-27T18:00",
                "3-го числа следующего месяца | 3-го числа следующего месяца | 2026-12-03T18:00",
                "до двадцать пятого декабря | двадцать пятого декабря | 2026-12-25T18:00",
                "до конца следующей недели | до конца следующей недели | 2026-11-27T18:00",
                "в начале следующей недели | в начале следующей недели | 2026-11-24T18:00",
                "к началу следующей недели | к началу следующей недели | 2026-11-23T18:00",
                "в следующем месяце | в следующем месяце | 2026-12-31T18:00",
                "до конца года | до конца года | 2026-12-31T18:00",
                "на выходных | выходных | 2026-11-22T18:00",
                "в прошлую пятницу | прошлую пятницу | 2026-11-13T18:00",
                "до пт | пт | 2026-11-27T18:00",
                "с 3 по 7 декабря | 3 по 7 декабря | 2026-12-07T18:00",
                "3–7 декабря | 3–7 декабря | 2026-12-07T18:00",
                "с 03.12 по 07.12 | 03.12 по 07.12 | 2026-12-07T18:00",
                "с понедельника по среду | понедельника по среду | 2026-11-25T18:00",
                "в течение двух-трёх дней | в течение двух-трёх дней | 2026-11-23T18:00",
                "в течение 3–5 рабочих дней | в течение 3–5 рабочих дней | 2026-11-27T18:00",
                "через день-два | через день-два | 2026-11-22T18:00",
                "дня через три | дня через три | 2026-11-23T18:00",
                "через полтора часа | через полтора часа | 2026-11-20T11:30",
                "в понедельник в первой половине дня | понедельник в первой половине дня | 2026-11-23T12:00",
                "завтра с 10:00 до 12:00 | завтра с 10:00 | 2026-11-21T10:00",
                "в среду 10:00-12:00 | среду 10:00-12:00 | 2026-11-25T12:00"
            })
    void theRightMomentIsMeant(String text, String words, String at) {
        var found = Dates.in(text, NOW.atZone(MOSCOW).toInstant(), MOSCOW);
        assertThat(found).isNotEmpty();
        var first = found.getFirst();
        assertThat(text.substring(first.start(), first.end())).isEqualTo(words);
        assertThat(LocalDateTime.ofInstant(first.at(), MOSCOW)).isEqualTo(at);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-12-31T10:00 | завтра | 2027-01-01T18:00",
                "2026-12-31T10:00 | by the 3rd | 2027-01-03T18:00",
                "2026-12-31T10:00 | end of next week | 2027-01-08T18:00",
                "2026-12-30T10:00 | в следующем месяце | 2027-01-31T18:00",
                "2026-12-30T10:00 | до конца года | 2026-12-31T18:00",
                "2026-12-30T10:00 | within 2 working days | 2027-01-01T18:00",
                "2027-01-05T10:00 | от 25 декабря | 2026-12-25T18:00",
                "2027-01-05T10:00 | in mid-January | 2027-01-15T18:00",
                "2027-01-30T10:00 | до 31-го | 2027-01-31T18:00",
                "2027-02-10T10:00 | до 31 числа | 2027-03-31T18:00",
                "2027-11-30T10:00 | by the end of the quarter | 2027-12-31T18:00",
                "2028-02-20T10:00 | до конца месяца | 2028-02-29T18:00",
                "2026-11-22T10:00 | this week | 2026-11-27T18:00"
            })
    void yearsAndMonthsGoOn(String written, String text, String at) {
        var found = Dates.in(text, LocalDateTime.parse(written).atZone(MOSCOW).toInstant(), MOSCOW);
        assertThat(found).hasSize(1);
        assertThat(LocalDateTime.ofInstant(found.getFirst().at(), MOSCOW)).isEqualTo(at);
    }

    /** The same moment of writing is another day elsewhere. */
    @ParameterizedTest
    @CsvSource({
        "Pacific/Kiritimati, 2026-11-22T18:00",
        "Asia/Vladivostok, 2026-11-22T18:00",
        "Europe/Moscow, 2026-11-22T18:00",
        "Europe/London, 2026-11-21T18:00",
        "America/Los_Angeles, 2026-11-21T18:00"
    })
    void aDayIsThatOfTheWriter(String zone, String at) {
        var there = ZoneId.of(zone);
        var found = Dates.in("завтра", Instant.parse("2026-11-20T22:30:00Z"), there);
        assertThat(LocalDateTime.ofInstant(found.getFirst().at(), there)).isEqualTo(at);
    }

    @Test
    void hoursAreCountedThroughTheChangeOfClocks() {
        var berlin = ZoneId.of("Europe/Berlin");
        var found = Dates.in("tomorrow at 10:00", Instant.parse("2026-10-24T08:00:00Z"), berlin);
        assertThat(found.getFirst().at()).isEqualTo(Instant.parse("2026-10-25T09:00:00Z"));
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
                "в целях",
                "from 2.10 to 3.4",
                "версия с 2.10 на 2.11",
                "от 15.50 рублей",
                "+7 495 123-45-67",
                "8 (812) 11-12-13",
                "ул. 8 Марта, дом 5",
                "12 May Street",
                "на 5-м этаже",
                "до 5-го этажа",
                "on the 3rd page",
                "the 2nd floor",
                "by the 5th revision",
                "This may change, and we march on",
                "в зале 25 участников",
                "звоните за час до встречи",
                "It took over 3 weeks",
                "прошло 3 дня",
                "в 3 раза",
                "IP 10.12.14.16",
                "1/2 стакана",
                "Thursday's group",
                "добрый день"
            })
    void nothingIsFound(String text) {
        assertThat(Dates.in(text, NOW.atZone(MOSCOW).toInstant(), MOSCOW)).isEmpty();
    }
}
