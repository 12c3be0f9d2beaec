package org.pochtenie.desk.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pochtenie.desk.Eventually;
import org.pochtenie.desk.Guest;
import org.pochtenie.letters.LetterReader;
import org.pochtenie.letters.invitation.Answer;
import org.pochtenie.letters.invitation.Invitation;

/** Invitations, from the mailbox to the card and back to the organizer's calendar. */
class InvitationTest {
    private static final Firm firm = new Firm();
    private static final Eventually soon = Eventually.within(Duration.ofSeconds(60));
    private static Guest anna;

    @BeforeAll
    static void open() {
        anna = firm.signedIn(firm.anna);
    }

    @AfterAll
    static void close() {
        anna.close();
        firm.close();
    }

    private static long arrives(String subject, String method, String event) throws Exception {
        firm.arrives("""
                From: Marina <marina@kontur.example>
                To: hello@studio.example
                Subject: %s
                Message-ID: <%s@kontur.example>
                References: <thread@kontur.example>
                MIME-Version: 1.0
                Content-Type: multipart/alternative; boundary=a

                --a
                Content-Type: text/plain

                Please come.
                --a
                Content-Type: text/calendar; charset=utf-8; method=%s

                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//Kontur//Test//EN
                METHOD:%s
                BEGIN:VEVENT
                DTSTAMP:20261120T080000Z
                ORGANIZER;CN=Marina:mailto:marina@kontur.example
                ATTENDEE;CN=Studio;RSVP=TRUE;PARTSTAT=NEEDS-ACTION:mailto:hello@studio.example
                ATTENDEE;CN=Igor Dub;PARTSTAT=DECLINED:mailto:igor@kontur.example
                %s
                END:VEVENT
                END:VCALENDAR
                --a--
                """.formatted(subject, System.nanoTime(), method, method, event));
        soon.asserted(() -> assertThat(letter(subject)).isPositive());
        return letter(subject);
    }

    private static long letter(String subject) {
        return firm.desk
                .jdbc()
                .sql("select coalesce(max(id), 0) from letter where subject = ?")
                .param(subject)
                .query(Long.class)
                .single();
    }

    private static String card(long letter) {
        return anna.get("/letters/" + letter + "/invitation").body();
    }

    @Test
    void an_invitation_is_a_card_and_its_answer_a_draft_with_a_calendar() throws Exception {
        var letter = arrives("Shop opening", "REQUEST", """
                UID:opening@kontur.example
                SEQUENCE:0
                SUMMARY:Shop opening
                LOCATION:Long street 5
                DTSTART;TZID=Europe/Berlin:20261124T120000
                DTEND;TZID=Europe/Berlin:20261124T130000
                RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;COUNT=6""");
        var conversation = conversation(letter);
        assertThat(anna.get("/conversations/" + conversation).body())
                .contains("hx-get=\"/letters/" + letter + "/invitation\"");
        assertThat(card(letter))
                .contains("Приглашение", "Shop opening", "Long street 5")
                .contains("вторник, 24 ноября 2026, 14:00–15:00", "У отправителя: вторник, 24 ноября 2026, 12:00–13:00")
                .contains("каждые 2 недели по вторникам и четвергам, всего 6 раз")
                .containsSubsequence("Приглашённые: 2", "(это мы)", "нет ответа", "Igor Dub", "не будет")
                .contains("value=\"ACCEPTED\"", "/attachments/0");
        assertThat(anna.post("/letters/" + letter + "/invitation/answer", Map.of("answer", "DECLINED"))
                        .statusCode())
                .isEqualTo(303);
        anna.post("/letters/" + letter + "/invitation/answer", Map.of("answer", "ACCEPTED"));
        var composer = anna.get("/conversations/" + conversation + "/composer").body();
        assertThat(composer).contains("answer.ics").contains("We will come to “Shop opening”");
        var sent = send(conversation);
        var reply = Invitation.of(LetterReader.read(sent)).orElseThrow();
        assertThat(new String(sent, StandardCharsets.UTF_8))
                .containsPattern("text/calendar; charset=utf-8; method=REPLY");
        assertThat(reply.method()).isEqualTo(Invitation.Method.REPLY);
        assertThat(reply.uid()).isEqualTo("opening@kontur.example");
        assertThat(reply.guests()).singleElement().satisfies(guest -> {
            assertThat(guest.address().address()).isEqualTo("hello@studio.example");
            assertThat(guest.answer()).isEqualTo(Answer.ACCEPTED);
        });
        assertThat(card(letter)).containsSubsequence("Мы ответили", "будет");
    }

    private static byte[] send(long conversation) throws Exception {
        var draft = Firm.begun(anna, conversation);
        var version = firm.desk
                .jdbc()
                .sql("select version from draft where id = ?")
                .param(draft)
                .query(Long.class)
                .single();
        var saved = firm.json(
                anna,
                "PUT",
                "/drafts/" + draft,
                Map.of("version", version, "html", "<p>Marina, yes, we come.</p>"),
                200);
        firm.json(anna, "POST", "/drafts/" + draft + "/send", Firm.wish(saved), 200);
        firm.now.pass(Duration.ofSeconds(16));
        soon.asserted(() -> assertThat(firm.letters("kontur.example")).isNotEmpty());
        var bytes = new ByteArrayOutputStream();
        firm.letter("kontur.example").writeTo(bytes);
        return bytes.toByteArray();
    }

    private static long conversation(long letter) {
        return firm.desk
                .jdbc()
                .sql("select conversation_id from letter where id = ?")
                .param(letter)
                .query(Long.class)
                .single();
    }

    @Test
    void a_meeting_that_is_called_off_says_so_on_both_letters() throws Exception {
        var whole =
                "UID:day@kontur.example\nSUMMARY:Open day\nDTSTART;VALUE=DATE:20261125\nDTEND;VALUE=DATE:20261127\n";
        var asked = arrives("Open day", "REQUEST", whole + "SEQUENCE:0");
        assertThat(card(asked)).contains("среда, 25 ноября 2026 — четверг, 26 ноября 2026, целые дни");
        var off = arrives("Cancelled: Open day", "CANCEL", whole + "SEQUENCE:1\nSTATUS:CANCELLED");
        assertThat(card(off)).contains("Встреча отменена", "is-off").doesNotContain("ACCEPTED");
        assertThat(card(asked)).contains("Позже встречу отменили").doesNotContain("value=\"ACCEPTED\"");
        assertThat(anna.get("/letters/999999/invitation").statusCode()).isEqualTo(404);
    }
}
