package org.pochtenie.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

class OpeningTest {
    @Test
    void a_fresh_desk_asks_a_stranger_to_sign_in() throws Exception {
        try (var desk = TestDesk.at(new SettableNow("2026-11-23T07:00:00Z"));
                var browser = HttpClient.newHttpClient()) {
            var answer = browser.send(
                    HttpRequest.newBuilder(URI.create(desk.url("/"))).build(), BodyHandlers.discarding());
            assertThat(answer.statusCode()).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/sign-in");
        }
    }
}
