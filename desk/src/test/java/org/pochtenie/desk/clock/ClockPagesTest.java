package org.pochtenie.desk.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pochtenie.desk.Guest;
import org.pochtenie.desk.SettableNow;
import org.pochtenie.desk.TestDesk;
import org.pochtenie.desk.signin.Colleague;
import org.pochtenie.desk.signin.Colleagues;

class ClockPagesTest {
    @Test
    void a_lead_sets_hours_and_answer_times_and_a_colleague_may_not() {
        try (var desk = TestDesk.at(new SettableNow("2026-11-23T07:00:00Z"));
                var lead = guest(desk, Colleague.Role.LEAD);
                var colleague = guest(desk, Colleague.Role.COLLEAGUE)) {
            assertThat(lead.get("/settings/team/calendars").body()).contains("24/7", "круглосуточно", "основной");
            assertThat(lead.get("/settings/team/calendars/new").body()).contains("09:00–18:00", "Europe/Moscow");

            var wrong = lead.post(
                    "/settings/team/calendars/0",
                    Map.of("name", "24/7", "zone", "Mars/Base", "monday", "утром", "holidays", "вчера"));
            assertThat(wrong.statusCode()).isEqualTo(422);
            assertThat(wrong.body())
                    .contains(
                            "Такое название уже есть", "Такого пояса нет", "Непонятно: «утром»", "Непонятно: «вчера»");

            assertThat(lead.post(
                                    "/settings/team/calendars/0",
                                    Map.of(
                                            "name",
                                            "Студия",
                                            "zone",
                                            "Europe/Moscow",
                                            "monday",
                                            "9-13, 14-18",
                                            "holidays",
                                            "01.01.2027 – 08.01.2027"))
                            .statusCode())
                    .isEqualTo(302);
            var calendar = desk.the(Calendars.class).all().getLast();
            assertThat(calendar.windows()).hasSize(2);
            assertThat(calendar.holidays()).hasSize(8).contains(LocalDate.parse("2027-01-08"));

            var late = lead.post(
                    "/settings/team/answer-times/0",
                    Map.of("name", "Срочный", "aim", "60", "limit", "10", "calendar", "" + calendar.id()));
            assertThat(late.body()).contains("Предел не может наступить раньше цели");
            lead.post(
                    "/settings/team/answer-times/1",
                    Map.of("name", "Обычный", "aim", "45", "limit", "90", "calendar", "" + calendar.id()));
            assertThat(desk.the(AnswerTimes.class).byId(1).orElseThrow().aim()).isEqualTo(Duration.ofMinutes(45));

            assertThat(colleague.get("/settings/team/calendars").statusCode()).isEqualTo(403);
            assertThat(lead.get("/settings/team/calendars/77").statusCode()).isEqualTo(404);
        }
    }

    private static Guest guest(TestDesk desk, Colleague.Role role) {
        var address = role.word() + "@studio.example";
        desk.the(Colleagues.class)
                .join("Пётр Иванов", address, "a long password", role, "ru", ZoneId.of("Europe/Moscow"));
        return new Guest(desk).signIn(address, "a long password");
    }
}
