package org.pochtenie.letters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LetterIdentityTest {
    private static byte[] identity(String... lines) {
        byte[] raw = Letters.raw(lines);
        return LetterIdentity.of(LetterReader.read(raw), raw);
    }

    @Test
    void deliveriesDifferOnlyInTheirTrace() {
        byte[] one = identity(
                "Received: by a", "From: a@x.example", "Message-ID: <1@x.example>", "Subject: s", "", "text", "");
        byte[] two = identity(
                "Delivered-To: b",
                "X-Spam: 0",
                "From: A <a@x.example>",
                "Message-ID: <1@x.example>",
                "Subject: s",
                "",
                "text");
        assertThat(one).isEqualTo(two).hasSize(32);
        assertThat(identity("From: a@x.example", "Message-ID: <1@x.example>", "Subject: s", "", "other text"))
                .isNotEqualTo(one);
    }

    @Test
    void withoutAnIdAllElseCounts() {
        byte[] one = identity("Received: by a", "From: a@x.example", "Subject: s", "", "text");
        assertThat(identity("Received: by b", "From: a@x.example", "Subject: s", "", "text", ""))
                .isEqualTo(one);
        assertThat(identity("From: a@x.example", "Subject: t", "", "text")).isNotEqualTo(one);
    }
}
