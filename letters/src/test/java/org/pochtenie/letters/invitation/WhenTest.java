package org.pochtenie.letters.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pochtenie.letters.invitation.When.Days;
import org.pochtenie.letters.invitation.When.Floating;
import org.pochtenie.letters.invitation.When.Moment;

class WhenTest {
    /** Winter at +02:00, summer at +03:00, under a name that nobody knows. */
    private static final String OFFICE = String.join(
            "\n",
            "BEGIN:VTIMEZONE",
            "TZID:Our office",
            "BEGIN:STANDARD",
            "DTSTART:16011028T040000",
            "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10",
            "TZOFFSETFROM:+0300",
            "TZOFFSETTO:+0200",
            "END:STANDARD",
            "BEGIN:DAYLIGHT",
            "DTSTART:16010325T030000",
            "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3",
            "TZOFFSETFROM:+0200",
            "TZOFFSETTO:+0300",
            "END:DAYLIGHT",
            "END:VTIMEZONE",
            "");

    private static When when(String zones, String... lines) {
        String calendar = "BEGIN:VCALENDAR\n" + zones + "BEGIN:VEVENT\n" + String.join("\n", lines)
                + "\nEND:VEVENT\nEND:VCALENDAR\n";
        List<Invitation> found = Invitation.in(calendar.getBytes(StandardCharsets.UTF_8));
        return found.getFirst().when();
    }

    private static Instant start(String zones, String line) {
        return ((Moment) when(zones, line)).start();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DTSTART:20261201T090000Z | 2026-12-01T09:00:00Z",
                "DTSTART;TZID=Europe/Moscow:20261201T090000 | 2026-12-01T06:00:00Z",
                "DTSTART;TZID=\"Europe/Moscow\":20261201T090000 | 2026-12-01T06:00:00Z",
                "DTSTART;TZID=/vendor.example/20260101_1/Europe/Berlin:20260701T090000 | 2026-07-01T07:00:00Z",
                "DTSTART;TZID=Russian Standard Time:20261201T090000 | 2026-12-01T06:00:00Z",
                "DTSTART;TZID=W. Europe Standard Time:20260701T090000 | 2026-07-01T07:00:00Z",
                "DTSTART;TZID=China Standard Time:20260701T090000 | 2026-07-01T01:00:00Z",
                "DTSTART;TZID=GMT+0300:20261201T090000 | 2026-12-01T06:00:00Z",
                "DTSTART;TZID=\"(UTC+03:00) Москва, Санкт-Петербург\":20261201T090000 | 2026-12-01T06:00:00Z",
                "DTSTART:2026-12-01T09:00:00+03:00 | 2026-12-01T06:00:00Z"
            })
    void findsTheZoneByItsName(String line, Instant expected) {
        assertThat(start("", line)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "20260701T090000,2026-07-01T06:00:00Z",
        "20261201T090000,2026-12-01T07:00:00Z",
        "20260329T025900,2026-03-29T00:59:00Z",
        "20260329T030000,2026-03-29T00:00:00Z",
        "20261025T040000,2026-10-25T02:00:00Z",
        "20260101T000000,2025-12-31T22:00:00Z"
    })
    void findsTheZoneByTheRulesOfTheCalendar(String local, Instant expected) {
        assertThat(start(OFFICE, "DTSTART;TZID=Our office:" + local)).isEqualTo(expected);
        assertThat(start(OFFICE, "DTSTART;TZID=our Office :" + local)).isEqualTo(expected);
    }

    @Test
    void aTimeOfNoKnownZoneFloats() {
        LocalDateTime nine = LocalDateTime.of(2026, 12, 1, 9, 0);
        assertThat(when("", "DTSTART:20261201T090000", "DTEND:20261201T100000"))
                .isEqualTo(new Floating(nine, nine.plusHours(1)));
        assertThat(when("", "DTSTART;TZID=Somewhere:20261201T090000", "DURATION:PT30M"))
                .isEqualTo(new Floating(nine, nine.plusMinutes(30)));
    }

    @Test
    void wholeDaysIncludeTheLast() {
        LocalDate first = LocalDate.of(2026, 12, 1);
        assertThat(when("", "DTSTART;VALUE=DATE:20261201", "DTEND;VALUE=DATE:20261204"))
                .isEqualTo(new Days(first, first.plusDays(2)));
        assertThat(when("", "DTSTART;VALUE=DATE:20261201")).isEqualTo(new Days(first, first));
        assertThat(when("", "DTSTART:20261201", "DURATION:P1W")).isEqualTo(new Days(first, first.plusDays(6)));
        assertThat(when("", "DTSTART;VALUE=DATE:20261201", "DTEND;VALUE=DATE:20261130"))
                .isEqualTo(new Days(first, first));
        assertThat(when(
                        "",
                        "X-MICROSOFT-CDO-ALLDAYEVENT:TRUE",
                        "DTSTART;TZID=Russian Standard Time:20261201T000000",
                        "DTEND;TZID=Russian Standard Time:20261202T000000"))
                .isEqualTo(new Days(first, first));
    }

    @Test
    void theEndIsNeverBeforeTheStart() {
        Instant start = Instant.parse("2026-12-01T09:00:00Z");
        assertThat(when("", "DTSTART:20261201T090000Z", "DTEND:20261201T080000Z"))
                .isEqualTo(new Moment(start, start, ZoneId.of("Z")));
        assertThat(when("", "DTSTART:20261201T090000Z", "DURATION:P1DT1H30M"))
                .isEqualTo(new Moment(start, Instant.parse("2026-12-02T10:30:00Z"), ZoneId.of("Z")));
        assertThat(when("", "DTSTART:20261201T090000Z", "DURATION:-PT1H"))
                .isEqualTo(new Moment(start, start, ZoneId.of("Z")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DTSTART:20261301T090000Z", "DTSTART:soon", "DTSTART:", "DTEND:20261201T090000Z"})
    void whatIsNoTimeIsNone(String line) {
        assertThat(when("", line)).isNull();
    }
}
