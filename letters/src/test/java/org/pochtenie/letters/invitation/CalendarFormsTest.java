package org.pochtenie.letters.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pochtenie.letters.Address;
import org.pochtenie.letters.LetterReader;
import org.pochtenie.letters.invitation.Invitation.Method;
import org.pochtenie.letters.invitation.Recurrence.Unit;
import org.pochtenie.letters.invitation.Recurrence.Weekday;

class CalendarFormsTest {
    private static byte[] calendar(Charset charset, String... lines) {
        return ("BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\n" + String.join("\r\n", lines)
                        + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n")
                .getBytes(charset);
    }

    private static Invitation read(String... lines) {
        return Invitation.in(calendar(StandardCharsets.UTF_8, lines)).getFirst();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1251", "KOI8-R", "UTF-16", "UTF-16LE"})
    void readsAnyCharacterSet(String charset) {
        byte[] bytes = calendar(Charset.forName(charset), "SUMMARY:Обсуждение нового макета для сайта");
        assertThat(Invitation.in(bytes))
                .extracting(Invitation::summary)
                .containsExactly("Обсуждение нового макета для сайта");
    }

    @Test
    void joinsAFoldWithinACharacter() {
        byte[] whole = "SUMMARY:Встреча".getBytes(StandardCharsets.UTF_8);
        String head = new String(whole, 0, 11, StandardCharsets.ISO_8859_1);
        String tail = new String(whole, 11, whole.length - 11, StandardCharsets.ISO_8859_1);
        byte[] bytes = calendar(StandardCharsets.ISO_8859_1, head + "\r\n " + tail);
        assertThat(Invitation.in(bytes)).extracting(Invitation::summary).containsExactly("Встреча");
    }

    @Test
    void aLetterMayHoldItAsAFileInBase64() {
        String raw = String.join(
                "\r\n",
                "Content-Type: multipart/mixed; boundary=b",
                "",
                "--b",
                "",
                "See the file",
                "--b",
                "Content-Type: application/octet-stream; name=invite.ics",
                "Content-Transfer-Encoding: base64",
                "",
                Base64.getMimeEncoder().encodeToString(calendar(StandardCharsets.UTF_8, "UID:7", "SUMMARY:Макет")),
                "--b--",
                "");
        assertThat(Invitation.of(LetterReader.read(raw.getBytes(StandardCharsets.US_ASCII))))
                .map(Invitation::summary)
                .contains("Макет");
    }

    @Test
    void aLetterMayBeOne() {
        String head = "Content-Type: text/calendar; charset=windows-1251\r\nContent-Transfer-Encoding: 8bit\r\n\r\n";
        byte[] body = calendar(Charset.forName("windows-1251"), "SUMMARY:Да");
        byte[] raw = new byte[head.length() + body.length];
        System.arraycopy(head.getBytes(StandardCharsets.US_ASCII), 0, raw, 0, head.length());
        System.arraycopy(body, 0, raw, head.length(), body.length);
        assertThat(Invitation.of(LetterReader.read(raw)))
                .map(Invitation::summary)
                .contains("Да");
    }

    @Test
    void whatAsksForAnAnswerIsTakenFirst() {
        String published = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nEND:VEVENT\nEND:VCALENDAR\n";
        String asked = "BEGIN:VCALENDAR\nMETHOD:CANCEL\nBEGIN:VEVENT\nUID:b\nEND:VEVENT\nEND:VCALENDAR\n";
        String raw = "Content-Type: text/calendar\n\n" + published + asked;
        assertThat(Invitation.of(LetterReader.read(raw.getBytes(StandardCharsets.US_ASCII))))
                .map(Invitation::uid)
                .contains("b");
    }

    @ParameterizedTest
    @CsvSource({
        "REQUEST,REQUEST",
        "Cancel,CANCEL",
        "REPLY,REPLY",
        "COUNTER,COUNTER",
        "DECLINECOUNTER,DECLINE_COUNTER",
        "ADD,ADD",
        "REFRESH,REFRESH",
        "PUBLISH,PUBLISH",
        "X-OTHER,PUBLISH"
    })
    void knowsWhatTheSenderWants(String written, Method method) {
        String calendar = "BEGIN:VCALENDAR\nMETHOD:" + written + "\nBEGIN:VEVENT\nEND:VEVENT\nEND:VCALENDAR";
        assertThat(Invitation.in(calendar.getBytes(StandardCharsets.US_ASCII)))
                .extracting(Invitation::method)
                .containsExactly(method);
    }

    @Test
    void aCancelledMeetingIsCalledOffWithoutAMethodToo() {
        String calendar = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSTATUS:CANCELLED\nEND:VEVENT\nEND:VCALENDAR";
        assertThat(Invitation.in(calendar.getBytes(StandardCharsets.US_ASCII))
                        .getFirst()
                        .method())
                .isEqualTo(Method.CANCEL);
    }

    @Test
    void joinsTextThatWasBrokenByHand() {
        Invitation meeting = read("DESCRIPTION:First line", "second\\, line", "", "SUMMARY:Talk");
        assertThat(meeting.description()).isEqualTo("First line\nsecond, line");
        assertThat(meeting.summary()).isEqualTo("Talk");
    }

    @Test
    void readsPeopleHoweverTheyAreWritten() {
        Invitation meeting = read(
                "ORGANIZER;CN=Anna: the studio:MAILTO:Anna@studio.example",
                "ATTENDEE;CN=\"Сомов; Олег, инженер\";PARTSTAT=ACCEPTED:mailto:oleg@client.example",
                "ATTENDEE;CN=rita@client.example;RSVP=TRUE;ROLE=OPT-PARTICIPANT:invalid:nomail",
                "ATTENDEE;EMAIL=ilya@client.example;PARTSTAT=X-OTHER:urn:uuid:00000000-0000-0000-0000-000000000001",
                "ATTENDEE:boris@client.example");
        assertThat(meeting.organizer()).isNotNull();
        assertThat(meeting.organizer().address()).isEqualTo(new Address("Anna: the studio", "anna@studio.example"));
        assertThat(meeting.guests())
                .extracting(guest -> guest.address().address())
                .containsExactly(
                        "oleg@client.example", "rita@client.example", "ilya@client.example", "boris@client.example");
        assertThat(meeting.guests().getFirst().address().name()).isEqualTo("Сомов; Олег, инженер");
        assertThat(meeting.guests().get(1).role()).isEqualTo(Guest.Role.OPTIONAL);
        assertThat(meeting.guests()).extracting(Guest::answer).contains(Answer.ACCEPTED, Answer.NEEDS_ACTION);
    }

    @Test
    void readsRules() {
        Recurrence weekly = read(
                        "DTSTART;TZID=Europe/Moscow:20261201T090000",
                        "RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;UNTIL=20261231T210000Z")
                .recurrence();
        assertThat(weekly)
                .isEqualTo(new Recurrence(
                        Unit.WEEK,
                        2,
                        List.of(new Weekday(0, DayOfWeek.MONDAY), new Weekday(0, DayOfWeek.THURSDAY)),
                        List.of(),
                        List.of(),
                        null,
                        LocalDate.of(2027, 1, 1),
                        "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;UNTIL=20261231T210000Z"));
        Recurrence monthly =
                read("RRULE:FREQ=MONTHLY;BYDAY=TU;BYSETPOS=-1;COUNT=5").recurrence();
        assertThat(monthly.weekdays()).containsExactly(new Weekday(-1, DayOfWeek.TUESDAY));
        assertThat(monthly.count()).isEqualTo(5);
        Recurrence yearly = read("RRULE:FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=-1").recurrence();
        assertThat(yearly.months()).containsExactly(Month.DECEMBER);
        assertThat(yearly.monthDays()).containsExactly(-1);
        assertThat(read("RRULE:FREQ=SOMETIMES").recurrence()).isNull();
    }

    @Test
    void oneMeetingOfASeriesIsNamed() {
        Invitation moved = read(
                "UID:7",
                "RECURRENCE-ID;TZID=Europe/Moscow:20261208T090000",
                "DTSTART;TZID=Europe/Moscow:20261208T100000");
        assertThat(moved.instance()).isInstanceOf(When.Moment.class);
        String reply = moved.reply(Address.of("oleg@client.example"), Answer.DECLINED, java.time.Instant.EPOCH);
        assertThat(reply).contains("RECURRENCE-ID:20261208T060000Z\r\n", "PARTSTAT=DECLINED", "METHOD:REPLY");
    }

    @Test
    void readsTheOldFormat() {
        Invitation meeting =
                read("SUMMARY;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D0=94=D0=B0", "DTSTART:20261201T090000Z");
        assertThat(meeting.summary()).isEqualTo("Да");
    }

    @Test
    void namesTheCall() {
        assertThat(read("X-GOOGLE-CONFERENCE:https://meet.example/abc").link()).isEqualTo("https://meet.example/abc");
        assertThat(read("URL:javascript:alert(1)").link()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "BEGIN:VCALENDAR",
                "no calendar at all",
                "BEGIN:VCALENDAR\nBEGIN:VTODO\nSUMMARY:x\nEND:VTODO\nEND:VCALENDAR",
                "END:VEVENT\nEND:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:x"
            })
    void whatIsNoMeetingIsNone(String text) {
        assertThat(Invitation.in(text.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void anEndMayBeMissing() {
        String cut = "BEGIN:VCALENDAR\nMETHOD:REQUEST\nBEGIN:VEVENT\nUID:7\nDTSTART:20261201T090000Z\nSUMMARY:Cut";
        assertThat(Invitation.in(cut.getBytes(StandardCharsets.UTF_8)))
                .extracting(Invitation::summary)
                .containsExactly("Cut");
    }

    @Test
    void hostileCalendarsAreReadInTime() {
        long start = System.nanoTime();
        Invitation.in(calendar(StandardCharsets.UTF_8, "ATTENDEE:mailto:a@b.example\r\n".repeat(70_000)));
        Invitation.in("BEGIN:VEVENT\n".repeat(150_000).getBytes(StandardCharsets.UTF_8));
        Invitation.in(("SUMMARY:" + "\\,\n ".repeat(400_000)).getBytes(StandardCharsets.UTF_8));
        Invitation.in(calendar(StandardCharsets.UTF_8, "no line\r\n".repeat(200_000)));
        Invitation.in(calendar(StandardCharsets.UTF_8, "RRULE:FREQ=DAILY;BYDAY=" + "MO,".repeat(500_000)));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }
}
