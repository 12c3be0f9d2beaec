package org.pochtenie.letters.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pochtenie.letters.Address;
import org.pochtenie.letters.Letter;
import org.pochtenie.letters.LetterReader;
import org.pochtenie.letters.invitation.Invitation.Method;

class InvitationTest {
    private static final List<String> MEETING = List.of(
            "BEGIN:VCALENDAR",
            "METHOD:REQUEST",
            "BEGIN:VEVENT",
            "UID:meeting-7@studio.example",
            "SEQUENCE:2",
            "DTSTAMP:20261120T090000Z",
            "DTSTART;TZID=Europe/Moscow:20261201T150000",
            "DTEND;TZID=Europe/Moscow:20261201T161500",
            "SUMMARY:Обсуждение макета\\, часть 2",
            "LOCATION:Офис\\; комната 4",
            "DESCRIPTION:Повестка:\\n1. Цвета\\n2. Сроки",
            "ORGANIZER;CN=\"Белова, Анна\":mailto:Anna@studio.example",
            "ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN=Oleg:mailto:oleg@client.example",
            "ATTENDEE;CUTYPE=ROOM;PARTSTAT=ACCEPTED:mailto:room4@studio.example",
            "END:VEVENT",
            "END:VCALENDAR");

    private static Letter letter(List<String> calendar) {
        String raw = String.join(
                "\r\n",
                "From: anna@studio.example",
                "Content-Type: multipart/alternative; boundary=b",
                "",
                "--b",
                "Content-Type: text/plain; charset=utf-8",
                "",
                "Приходите",
                "--b",
                "Content-Type: text/calendar; charset=utf-8; method=REQUEST",
                "",
                String.join("\r\n", calendar),
                "--b--",
                "");
        return LetterReader.read(raw.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void tellsWhenWhereAndWho() {
        Invitation meeting = Invitation.of(letter(MEETING)).orElseThrow();
        assertThat(meeting.method()).isEqualTo(Method.REQUEST);
        assertThat(meeting.uid()).isEqualTo("meeting-7@studio.example");
        assertThat(meeting.sequence()).isEqualTo(2);
        assertThat(meeting.summary()).isEqualTo("Обсуждение макета, часть 2");
        assertThat(meeting.location()).isEqualTo("Офис; комната 4");
        assertThat(meeting.description()).isEqualTo("Повестка:\n1. Цвета\n2. Сроки");
        assertThat(meeting.when())
                .isEqualTo(new When.Moment(
                        Instant.parse("2026-12-01T12:00:00Z"),
                        Instant.parse("2026-12-01T13:15:00Z"),
                        ZoneId.of("Europe/Moscow")));
        assertThat(meeting.organizer()).isNotNull();
        assertThat(meeting.organizer().address()).isEqualTo(new Address("Белова, Анна", "anna@studio.example"));
        assertThat(meeting.guests())
                .containsExactly(
                        new Guest(
                                new Address("Oleg", "oleg@client.example"),
                                Guest.Role.REQUIRED,
                                Answer.NEEDS_ACTION,
                                true),
                        new Guest(Address.of("room4@studio.example"), Guest.Role.RESOURCE, Answer.ACCEPTED, false));
        assertThat(meeting.stamp()).isEqualTo(Instant.parse("2026-11-20T09:00:00Z"));
    }

    @Test
    void theAnswerCanBeReadAgain() {
        Invitation meeting = Invitation.of(letter(MEETING)).orElseThrow();
        Address oleg = new Address("Олег \"Гость\" Сомов", "oleg@client.example");
        String reply = meeting.reply(oleg, Answer.TENTATIVE, Instant.parse("2026-11-22T10:00:00Z"));
        assertThat(reply.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        Invitation answer =
                Invitation.in(reply.getBytes(StandardCharsets.UTF_8)).getFirst();
        assertThat(answer.method()).isEqualTo(Method.REPLY);
        assertThat(answer.uid()).isEqualTo(meeting.uid());
        assertThat(answer.sequence()).isEqualTo(2);
        assertThat(answer.summary()).isEqualTo(meeting.summary());
        assertThat(answer.organizer()).isEqualTo(meeting.organizer());
        assertThat(answer.guest(oleg)).map(Guest::answer).contains(Answer.TENTATIVE);
        assertThat(((When.Moment) answer.when()).start()).isEqualTo("2026-12-01T12:00:00Z");
    }
}
