package org.pochtenie.desk.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pochtenie.desk.Guest;
import org.pochtenie.desk.SettableNow;
import org.pochtenie.desk.TestDesk;

class SignInTest {
    private static final String PASSWORD = "synitsa-na-vetke";
    private final SettableNow now = new SettableNow("2026-11-23T07:00:00Z");
    private final TestDesk desk = TestDesk.at(now);
    private final Guest guest = new Guest(desk);

    @BeforeEach
    void anna() {
        join("anna@vetka.example", Colleague.Role.OWNER);
    }

    @AfterEach
    void close() {
        guest.close();
        desk.close();
    }

    @Test
    void a_colleague_signs_in_and_out() {
        guest.signIn("anna@vetka.example", PASSWORD);
        assertThat(guest.get("/settings").statusCode()).isEqualTo(200);
        guest.post("/sign-out", Map.of());
        assertThat(guest.get("/settings").statusCode()).isEqualTo(302);
    }

    @Test
    void a_form_older_than_the_sign_in_is_told_so_and_not_that_a_right_is_missing() {
        var form = Map.of("address", "anna@vetka.example", "password", PASSWORD);
        assertThat(guest.post("/sign-in", form).headers().firstValue("Location").orElseThrow())
                .endsWith("refused=stale");
        guest.signIn("anna@vetka.example", PASSWORD);
        guest.forgetToken();
        var refusal = guest.post("/settings", Map.of("name", "Анна"));
        assertThat(refusal.statusCode()).isEqualTo(403);
        assertThat(refusal.body()).contains("Страница слишком долго была открыта");
    }

    @Test
    void five_failures_lock_the_account_for_a_quarter_of_an_hour() {
        guest.get("/sign-in");
        for (var i = 0; i < Attempts.PER_COLLEAGUE; i++) {
            assertThat(tryToEnter("anna@vetka.example", "guess")).endsWith("refused=wrong");
        }
        assertThat(tryToEnter("anna@vetka.example", PASSWORD)).endsWith("refused=locked");
        now.pass(Attempts.LOCK.plus(Duration.ofSeconds(1)));
        assertThat(tryToEnter("anna@vetka.example", PASSWORD)).endsWith("/");
    }

    @Test
    void a_stranger_who_guesses_names_is_stopped_too() {
        guest.get("/sign-in");
        for (var i = 0; i < Attempts.PER_ADDRESS; i++) {
            tryToEnter("nobody" + i + "@vetka.example", "guess");
        }
        assertThat(tryToEnter("anna@vetka.example", PASSWORD)).endsWith("refused=locked");
    }

    @Test
    void an_invitation_lets_one_newcomer_in_once() {
        guest.signIn("anna@vetka.example", PASSWORD);
        var page = guest.post(
                "/settings/firm/colleagues/invitations", Map.of("role", "colleague", "address", "oleg@vetka.example"));
        var link = Pattern.compile("/join/[\\w-]+").matcher(page.body());
        assertThat(link.find()).isTrue();
        try (var newcomer = new Guest(desk)) {
            assertThat(newcomer.get(link.group()).body()).contains("oleg@vetka.example");
            var form = Map.of("name", "Олег Дымов", "address", "oleg@vetka.example", "password", PASSWORD);
            assertThat(newcomer.post(link.group(), Map.of("name", "", "address", "oleg", "password", "short"))
                            .statusCode())
                    .isEqualTo(422);
            assertThat(newcomer.post(link.group(), form).statusCode()).isEqualTo(302);
            assertThat(newcomer.get("/settings").body()).contains("Олег Дымов");
            assertThat(newcomer.get("/settings/firm/colleagues").statusCode()).isEqualTo(403);
            assertThat(newcomer.get(link.group()).statusCode()).isEqualTo(410);
        }
    }

    @Test
    void an_invitation_ends_after_a_week() {
        var token = desk.the(Invitations.class).invite(Colleague.Role.LEAD, "", null);
        now.pass(Invitations.VALID.plus(Duration.ofSeconds(1)));
        assertThat(guest.get("/join/" + token).statusCode()).isEqualTo(410);
    }

    @Test
    void whoever_leaves_is_out_at_once_on_all_devices() {
        var oleg = join("oleg@vetka.example", Colleague.Role.COLLEAGUE);
        try (var device = new Guest(desk).signIn("oleg@vetka.example", PASSWORD)) {
            guest.signIn("anna@vetka.example", PASSWORD);
            guest.post("/settings/firm/colleagues/" + oleg.id() + "/leave", Map.of());
            assertThat(device.get("/settings").statusCode()).isEqualTo(302);
            assertThat(tryToEnterAs(device, "oleg@vetka.example", PASSWORD)).endsWith("refused=wrong");
        }
    }

    @Test
    void the_last_owner_stays() {
        var anna = desk.the(Colleagues.class).byAddress("anna@vetka.example").orElseThrow();
        guest.signIn("anna@vetka.example", PASSWORD);
        assertThat(guest.post("/settings/firm/colleagues/" + anna.id() + "/role", Map.of("role", "lead"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(guest.post("/settings/firm/colleagues/" + anna.id() + "/leave", Map.of())
                        .statusCode())
                .isEqualTo(422);
        assertThat(desk.the(Colleagues.class).byId(anna.id()).orElseThrow().role())
                .isEqualTo(Colleague.Role.OWNER);
    }

    @Test
    void a_new_password_ends_all_sessions() {
        guest.signIn("anna@vetka.example", PASSWORD);
        assertThat(guest.post("/settings/password", Map.of("before", "wrong", "password", "berezovyi-sok-1"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(guest.post("/settings/password", Map.of("before", PASSWORD, "password", "berezovyi-sok-1"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(guest.get("/settings").statusCode()).isEqualTo(302);
        new Guest(desk).signIn("anna@vetka.example", "berezovyi-sok-1").close();
    }

    @Test
    void a_colleague_describes_himself_in_his_language() {
        guest.signIn("anna@vetka.example", PASSWORD);
        guest.post(
                "/settings",
                Map.of(
                        "name",
                        "Anna <b>Reed</b>",
                        "position",
                        "manager",
                        "language",
                        "en",
                        "zone",
                        "Europe/London",
                        "signature",
                        "Anna"));
        assertThat(guest.get("/settings").body()).contains("About me", "Anna &lt;b>Reed&lt;/b>");
        assertThat(guest.post("/settings", Map.of("name", "Anna", "language", "en", "zone", "Mars"))
                        .statusCode())
                .isEqualTo(422);
    }

    private Colleague join(String address, Colleague.Role role) {
        return desk.the(Colleagues.class).join(address, address, PASSWORD, role, "ru", ZoneId.of("Europe/Moscow"));
    }

    private String tryToEnter(String address, String password) {
        return tryToEnterAs(guest, address, password);
    }

    private static String tryToEnterAs(Guest who, String address, String password) {
        who.get("/sign-in");
        return who.post("/sign-in", Map.of("address", address, "password", password))
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }
}
