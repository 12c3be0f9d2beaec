package org.pochtenie.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pochtenie.letters.Conversations.Member;
import org.pochtenie.letters.Conversations.Place;
import org.pochtenie.letters.Conversations.Repair;
import org.pochtenie.letters.threading.Evidence;

class ConversationsTest {
    private static Member member(String id, String... ancestors) {
        return new Member(id, List.of(ancestors));
    }

    @Test
    void joinsByReferencesAcrossMissingLetters() {
        List<Place> places = Conversations.of(
                List.of(member("c", "a", "b"), member("a"), member("d", "gone"), member("e", "gone"), member("f")));
        assertThat(places)
                .containsExactly(
                        new Place("a", "a", Evidence.IDS),
                        new Place("a", null, Evidence.NONE),
                        new Place("gone", null, Evidence.IDS),
                        new Place("gone", null, Evidence.IDS),
                        new Place("f", null, Evidence.NONE));
    }

    @Test
    void cutsCycles() {
        assertThat(Conversations.of(List.of(member("a", "b"), member("b", "a"), member("c", "c", "a"))))
                .extracting(Place::conversation)
                .containsOnly("b");
    }

    @Test
    void aSecondLetterOfAnIdStandsForItself() {
        assertThat(Conversations.of(List.of(member("a"), member("b", "a"), member("a"), member("b", "a"))))
                .extracting(Place::conversation, Place::parent)
                .containsExactly(tuple("a", null), tuple("a", "a"), tuple("a (2)", null), tuple("a", "a"));
    }

    @Test
    void aCopyStandsWhereTheFirstStands() {
        Letter letter = Letters.read(
                "From: a@x.example", "Date: Mon, 2 Mar 2026 10:00:00 +0300", "Message-ID: <one@x.example>", "", "x");
        Member copy = Member.of(letter, "1");
        assertThat(Conversations.of(List.of(copy, copy), Repair.CAUTIOUS))
                .extracting(Place::conversation)
                .containsOnly("one@x.example");
    }

    @Test
    void anIdWithoutBracketsIsBelievedByRepairOnly() {
        Member answer = Member.of(
                Letters.read("From: a@x.example", "Message-ID: <b@x.example>", "In-Reply-To: a@x.example", "", "x"),
                "1");
        assertThat(Conversations.of(List.of(member("a@x.example"), answer)).getLast())
                .isEqualTo(new Place("b@x.example", null, Evidence.NONE));
        assertThat(Conversations.of(List.of(member("a@x.example"), answer), Repair.CAUTIOUS)
                        .getLast())
                .isEqualTo(new Place("a@x.example", "a@x.example", Evidence.IDS));
    }

    @Test
    void letterWithoutIdGetsOne() {
        assertThat(Member.of(Letters.read("From: a@x.example", "", "x"), "letter-7")
                        .id())
                .isEqualTo("letter-7@here");
    }

    @Test
    void manyLettersTakeLittleTime() {
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            members.add(i == 0 ? member("m0") : member("m" + i, "m0", "m" + (i - 1)));
        }
        assertThat(Conversations.of(members)).extracting(Place::conversation).containsOnly("m0");
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
