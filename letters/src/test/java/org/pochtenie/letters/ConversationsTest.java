package org.pochtenie.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.pochtenie.letters.Conversations.Member;
import org.pochtenie.letters.Conversations.Place;

class ConversationsTest {
    @Test
    void joinsByReferencesAcrossMissingLetters() {
        Map<String, Place> places = Conversations.of(List.of(
                new Member("c", List.of("a", "b")),
                new Member("a", List.of()),
                new Member("d", List.of("gone")),
                new Member("e", List.of("gone")),
                new Member("f", List.of())));
        assertThat(place(places, "c")).isEqualTo(new Place("a", "a"));
        assertThat(place(places, "d").conversation())
                .isEqualTo(place(places, "e").conversation())
                .isEqualTo("gone");
        assertThat(place(places, "f")).isEqualTo(new Place("f", null));
    }

    private static Place place(Map<String, Place> places, String id) {
        return Objects.requireNonNull(places.get(id));
    }

    @Test
    void cutsCycles() {
        Map<String, Place> places = Conversations.of(List.of(
                new Member("a", List.of("b")), new Member("b", List.of("a")), new Member("c", List.of("c", "a"))));
        assertThat(places.values())
                .extracting(Place::conversation)
                .containsOnly(place(places, "a").conversation());
    }

    @Test
    void manyLettersTakeLittleTime() {
        List<Member> members = new ArrayList<>();
        List<String> line = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            members.add(new Member("m" + i, i == 0 ? List.of() : List.of("m0", "m" + (i - 1))));
            line.add("m" + i);
        }
        assertThat(Conversations.of(members).values())
                .extracting(Place::conversation)
                .containsOnly("m0");
    }

    @Test
    void ancestorsEndWithTheNearest() {
        Letter letter = Letters.read(
                "From: a@x.example",
                "Message-ID: <me@x.example>",
                "In-Reply-To: <c@x.example>",
                "References: <a@x.example> <b@x.example> <a@x.example> <me@x.example>",
                "",
                "x");
        assertThat(Conversations.ancestors(letter)).containsExactly("a@x.example", "b@x.example", "c@x.example");
        Letter wordy = Letters.read("From: a@x.example", "In-Reply-To: Your message of Monday. <c@x.example>", "", "x");
        assertThat(Conversations.ancestors(wordy)).containsExactly("c@x.example");
    }
}
