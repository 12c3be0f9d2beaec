package org.pochtenie.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever is written is read again as it was: three thousand letters out of a seeded dice. */
class RoundTripTest {
    private static final String[] WORDS = {
        "договор",
        "Анна",
        "offer",
        "Ünïcode",
        "北京",
        "price,",
        "«цитата»",
        "a\"b\"c",
        "a@b",
        "100%",
        "=?x?=",
        "tab\there",
        "😀",
        "very-long-word-".repeat(9),
        ".",
        "From here",
        "--",
        "=3D",
        "É",
        "ё",
        "\\back",
        "<angle>",
        "(brackets)",
        "semi;colon"
    };
    private final Random dice = new Random(20261122);

    @Test
    void writtenAndReadTheSame() {
        for (int i = 0; i < 3_000; i++) {
            OutgoingLetter letter = letter(i);
            byte[] raw = LetterWriter.write(letter);
            Letter read = LetterReader.read(raw);
            String as = "letter " + i + ":\n" + new String(raw, StandardCharsets.UTF_8);
            assertThat(read.defects()).as(as).isEmpty();
            assertThat(read.from()).as(as).isEqualTo(letter.from());
            assertThat(read.to()).as(as).isEqualTo(letter.to());
            assertThat(read.cc()).as(as).isEqualTo(letter.cc());
            assertThat(read.subject()).as(as).isEqualTo(letter.subject());
            assertThat(read.messageId()).isEqualTo(letter.messageId());
            assertThat(read.references()).as(as).isEqualTo(letter.references());
            assertThat(read.date()).isEqualTo(letter.date());
            assertThat(read.text()).as(as).isEqualTo(letter.text());
            assertThat(read.html()).as(as).isEqualTo(letter.html());
            assertThat(read.attachments()).as(as).containsExactlyInAnyOrderElementsOf(letter.attachments());
            for (String line : new String(raw, StandardCharsets.ISO_8859_1).split("\r\n")) {
                assertThat(line.length()).isLessThan(998);
                assertThat(line).doesNotContain("\n");
            }
        }
    }

    private OutgoingLetter letter(int number) {
        OutgoingLetter.Builder builder = OutgoingLetter.from(
                        new Address(line(3), "anna@studio.example"),
                        "m" + number + "@studio.example",
                        Instant.ofEpochSecond(1_700_000_000L + dice.nextInt(100_000_000)))
                .to(addresses())
                .cc(addresses())
                .subject(line(12))
                .text(text());
        if (dice.nextBoolean()) {
            builder.html("<p>" + text() + "</p>");
            if (dice.nextBoolean()) {
                builder.attach(Attachment.picture("c" + number + "@studio.example", name(), "image/png", bytes()));
            }
        }
        if (dice.nextBoolean()) {
            builder.answers("q@client.example", List.of("r1@client.example", "r2@client.example"));
        }
        for (int i = dice.nextInt(3); i > 0; i--) {
            builder.attach(Attachment.file(name(), "application/pdf", bytes()));
        }
        return builder.build();
    }

    private List<Address> addresses() {
        List<Address> addresses = new ArrayList<>();
        for (int i = dice.nextInt(4); i > 0; i--) {
            addresses.add(new Address(line(3), "p" + i + "@client.example"));
        }
        return addresses;
    }

    private String name() {
        return (line(4) + ".pdf").replace("/", "").strip();
    }

    private String line(int most) {
        List<String> words = new ArrayList<>();
        for (int i = dice.nextInt(most + 1); i > 0; i--) {
            words.add(WORDS[dice.nextInt(WORDS.length)].replace("\t", " "));
        }
        return String.join(" ", words);
    }

    /** Never blank: beside HTML a blank text would be read as rendered HTML. */
    private String text() {
        StringBuilder text = new StringBuilder("Hello\n");
        for (int i = dice.nextInt(12); i > 0; i--) {
            for (int word = dice.nextInt(30); word > 0; word--) {
                text.append(WORDS[dice.nextInt(WORDS.length)]).append(dice.nextInt(9) == 0 ? "  " : " ");
            }
            text.append('\n');
        }
        return text.toString();
    }

    private byte[] bytes() {
        byte[] bytes = new byte[dice.nextInt(500)];
        dice.nextBytes(bytes);
        return bytes;
    }
}
