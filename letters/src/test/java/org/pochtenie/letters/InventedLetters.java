package org.pochtenie.letters;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Letters that nobody would write, made of seeded dice: every script, every trap of the wire. */
final class InventedLetters {
    private static final String[] WORDS = {
        "договор",
        "Анна",
        "ещё",
        "offer",
        "Ünïcode",
        "北京",
        "我们明天上午十点在办公室见面，请带上合同。",
        "price,",
        "«цитата»",
        "a\"b\"c",
        "a@b",
        "100%",
        "=?x?=",
        "=?utf-8?q?a?=",
        "tab\there",
        "😀",
        "👩‍👩‍👧",
        "e\u0301",
        "very-long-word-".repeat(9),
        "длинноесловобезпробелов".repeat(6),
        ".",
        "..",
        "From here",
        "--",
        "=3D",
        "=",
        "É",
        "\\back\\",
        "<angle>",
        "(brackets)",
        "semi;colon",
        "comma,",
        "it's",
        "filename*=x",
        "{json: [1]}",
        "\u00A0",
        "שלום"
    };
    private static final String[] LINE_STARTS = {"", "", "", "", "", "> ", "> > ", ">> ", ">", " ", "  ", "From ", "."};
    private static final String[] LINES = {"", ".", "-- ", "--", "From me", ">", "> ", "=", " ", "---"};
    private static final String[] LOCAL_PARTS = {
        "anna", "a.b-c_d+tag", "\"john doe\"", "\"a\\\"b\"", "\"x@y\"", "\"semi;comma,\"", "o'neil", "анна", "\"\""
    };
    private static final String[] DOMAINS = {
        "client.example", "sub.mail.test", "xn--80a1acny.example", "bücher.example", "почта.example", "[192.0.2.1]"
    };
    private static final String[] TYPES = {
        "application/pdf", "image/jpeg", "text/plain", "text/csv", "application/octet-stream", "text/html"
    };

    private final Random dice;

    InventedLetters(long seed) {
        dice = new Random(seed);
    }

    OutgoingLetter next(int number) {
        OutgoingLetter.Builder builder = OutgoingLetter.from(
                        address(),
                        "m" + number + "@studio.example",
                        Instant.ofEpochSecond(dice.nextLong(4_000_000_000L)))
                .to(addresses())
                .cc(addresses())
                .bcc(addresses())
                .subject(line(12))
                .text(text());
        if (dice.nextBoolean()) {
            builder.html("<p>" + text() + "</p>");
            for (int i = dice.nextInt(3); i > 0; i--) {
                builder.attach(
                        Attachment.picture("c" + number + "." + i + "@studio.example", name(), "image/png", bytes()));
            }
        }
        if (dice.nextBoolean()) {
            builder.answers("q@client.example", List.of("r1@client.example", "r2@client.example"));
        }
        if (dice.nextInt(4) == 0) {
            builder.replyTo(address());
        }
        for (int i = dice.nextInt(3); i > 0; i--) {
            builder.attach(Attachment.file(name(), TYPES[dice.nextInt(TYPES.length)], bytes()));
        }
        return builder.automatic(dice.nextInt(10) == 0).build();
    }

    private List<Address> addresses() {
        List<Address> addresses = new ArrayList<>();
        for (int i = dice.nextInt(4); i > 0; i--) {
            addresses.add(address());
        }
        return addresses;
    }

    private Address address() {
        return new Address(
                line(3), LOCAL_PARTS[dice.nextInt(LOCAL_PARTS.length)] + "@" + DOMAINS[dice.nextInt(DOMAINS.length)]);
    }

    private String name() {
        return switch (dice.nextInt(8)) {
            case 0 -> "";
            case 1 -> "счёт №" + dice.nextInt(99) + " от 3 марта.pdf";
            case 2 -> "..\\..\\a/b c.txt";
            default -> line(4) + ".pdf";
        };
    }

    /** One line without blanks at its ends and without doubled ones, as headers keep it. */
    private String line(int most) {
        List<String> words = new ArrayList<>();
        for (int i = dice.nextInt(most + 1); i > 0; i--) {
            words.add(word().replace('\t', ' '));
        }
        return String.join(" ", words).replaceAll("[\\s\\p{Z}]+", " ").strip();
    }

    private String word() {
        return WORDS[dice.nextInt(WORDS.length)];
    }

    /** Never blank: beside HTML a blank text would be read as rendered HTML. */
    private String text() {
        StringBuilder text = new StringBuilder("Hello\n");
        boolean tidy = dice.nextBoolean();
        for (int i = dice.nextInt(12); i > 0; i--) {
            if (dice.nextInt(4) == 0) {
                String line = LINES[dice.nextInt(LINES.length)];
                text.append(tidy && !line.equals("-- ") ? line.strip() : line).append('\n');
                continue;
            }
            text.append(LINE_STARTS[dice.nextInt(LINE_STARTS.length)]);
            for (int word = dice.nextInt(30); word > 0; word--) {
                text.append(word()).append(word == 1 && tidy ? "" : dice.nextInt(9) == 0 ? "  " : " ");
            }
            text.append(tidy ? "." : "").append('\n');
        }
        return text.toString();
    }

    private byte[] bytes() {
        byte[] bytes = new byte[dice.nextInt(500)];
        dice.nextBytes(bytes);
        return bytes;
    }
}
