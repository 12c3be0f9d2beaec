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

    @Test
    void search_engines_stay_out_and_a_watchman_hears_only_that_it_lives() {
        try (var desk = TestDesk.at(new SettableNow("2026-11-23T07:00:00Z"));
                var stranger = new Guest(desk)) {
            assertThat(stranger.get("/robots.txt").body()).isEqualTo("User-agent: *\nDisallow: /\n");
            var health = stranger.json("GET", "/actuator/health", "");
            assertThat(health.statusCode()).isEqualTo(200);
            assertThat(health.body()).contains("\"status\":\"UP\"").doesNotContain("components", "details");
            assertThat(stranger.json("GET", "/actuator/env", "").statusCode()).isEqualTo(401);
        }
    }
}
