package org.pochtenie.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A million characters of anything take a few seconds at most; most take a tenth of one. */
class OwnTextHostileTest {
    private static final Duration LONGEST = Duration.ofSeconds(10);

    @ParameterizedTest
    @ValueSource(
            strings = {
                ">",
                ">\n",
                "> ",
                "> a\nb\n",
                "\n",
                " \n\n",
                "a",
                "a\n",
                "a:\n",
                "a@",
                "1",
                "-",
                "--\n",
                "_____\n",
                "On 1.1.2026 10:00 a@x.example wrote:\n",
                "On 1.1.2026 10:00 a@x.example wrote: ",
                "Anna\n<a@x.example> wrote:\n\n",
                "1.1.2026 10:00\nx\n",
                "a 12:\n> b\n",
                "From: a\n",
                "To: a@b\n",
                "AB> x\nCD> x\n",
                ">>> a 10:00 >>>\n",
                "Sent from my iPhone\n",
                "Disclaimer\n\n",
                "This message is confidential and intended for the recipient\n\n",
                "<blockquote>",
                "<div class=gmail_quote>",
                "<p>On 1.1.2026 10:00 a@x.example wrote:<br>",
                "<hr>"
            })
    void anyInputTakesLinearTime(String piece) {
        String text = piece.repeat(1_000_000 / piece.length());
        long start = System.nanoTime();
        OwnText own = OwnText.of(text);
        assertThat(own.lines().getLast().end()).isEqualTo(text.length());
        assertThat(OwnText.ofHtml(text).lines()).isNotEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LONGEST);
    }
}
