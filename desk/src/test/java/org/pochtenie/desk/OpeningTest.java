package org.pochtenie.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OpeningTest {
    @Test
    void a_fresh_desk_asks_a_stranger_to_sign_in() {
        try (var desk = TestDesk.at(new SettableNow("2026-11-23T07:00:00Z"));
                var stranger = new Guest(desk)) {
            var answer = stranger.get("/");
            assertThat(answer.statusCode()).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/sign-in");
        }
    }
}
