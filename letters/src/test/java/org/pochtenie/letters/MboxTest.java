package org.pochtenie.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MboxTest {
    private static List<String> letters(String mbox) throws IOException {
        List<String> letters = new ArrayList<>();
        try (Mbox open = new Mbox(new ByteArrayInputStream(mbox.getBytes(StandardCharsets.ISO_8859_1)))) {
            open.forEachRemaining(raw -> letters.add(new String(raw, StandardCharsets.ISO_8859_1)));
        }
        return letters;
    }

    @Test
    void readsLettersOneByOne() throws IOException {
        assertThat(letters("From a Mon Mar 2 10:00:00 2026\nSubject: a\n\n>From here\n>>From there\nFrom 2 people\n\n"
                        + "From b Mon Mar 2 10:00:00 2026\r\nSubject: b\r\n\r\ntext\r\n\r\n"
                        + "From c Mon Mar 2 10:00:00 2026\nSubject: c\n\nno line end"))
                .containsExactly(
                        "Subject: a\n\nFrom here\n>From there\nFrom 2 people\n",
                        "Subject: b\r\n\r\ntext\r\n",
                        "Subject: c\n\nno line end");
    }

    @Test
    void anEmptyFileHoldsNothingAndALetterAloneIsOne() throws IOException {
        assertThat(letters("")).isEmpty();
        assertThat(letters("\n\n")).isEmpty();
        assertThat(letters("Subject: a\n\ntext\n")).containsExactly("Subject: a\n\ntext\n");
    }
}
