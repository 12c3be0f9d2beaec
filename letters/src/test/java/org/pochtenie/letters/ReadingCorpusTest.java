package org.pochtenie.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Reading agrees with what at least three of five other programs make of a letter; these figures may not sink. A
 * difference is excused where those programs lost letters: what they say holds replacement characters or controls.
 */
class ReadingCorpusTest {
    private static final Pattern LOST = Pattern.compile("[\uFFFD\u0080-\u009F\0]|\\p{Cn}|\\p{Co}");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\x1C-\\x1F\\x85\\p{Z}]+");

    private static final Map<String, Function<Letter, String>> FIELDS = Map.of(
            "subject", letter -> folded(letter.subject()),
            "from", letter -> letter.author() == null ? "" : letter.author().address(),
            "to", letter -> sorted(letter.to().stream().map(Address::address).toList()),
            "message_id", letter -> letter.messageId() == null ? "" : letter.messageId(),
            "date", letter -> letter.date() == null ? "" : "" + letter.date().getEpochSecond(),
            "text", letter -> folded(letter.plain()),
            "files",
                    letter -> sorted(letter.attachments().stream()
                            .map(Attachment::name)
                            .map(ReadingCorpusTest::folded)
                            .toList()));

    private final Map<String, int[]> counts = new TreeMap<>();

    @Test
    void hostileMime() throws IOException {
        Path folder = collection("nasty-mime");
        for (JsonLine line : lines(folder.resolve("expected.jsonl"))) {
            Letter letter = LetterReader.read(Files.readAllBytes(folder.resolve(line.string("file"))));
            compare(
                    letter,
                    consensus(line),
                    (said, ours) -> said.equals(ours) || LOST.matcher(said).find());
        }
        shares().forEach((field, share) -> assertThat(share)
                .as(field)
                .isGreaterThanOrEqualTo(field.equals("text") || field.equals("files") ? 0.985 : 0.995));
    }

    @Test
    void everydayMail() throws IOException {
        Path folder = collection("real-mail");
        List<String> order = lines(folder.resolve("index.jsonl")).stream()
                .map(line -> line.string("id"))
                .toList();
        Map<String, JsonLine> expected = new HashMap<>();
        lines(folder.resolve("expected.jsonl")).forEach(line -> expected.put(line.string("id"), consensus(line)));
        int number = 0;
        try (Mbox mbox = Mbox.open(folder.resolve("mail.mbox"))) {
            while (mbox.hasNext()) {
                JsonLine line = expected.get(order.get(number++));
                Letter letter = LetterReader.read(mbox.next());
                compare(
                        letter,
                        line,
                        (said, ours) -> said.equals(ours) || LOST.matcher(said).find());
                if (line.has("text_sha256")) {
                    count("text", sameText(letter.plain(), line.string("text_sha256")));
                }
            }
        }
        assertThat(number).isEqualTo(order.size());
        shares().forEach((field, share) -> assertThat(share).as(field).isGreaterThanOrEqualTo(0.998));
    }

    @Test
    void mailboxesOfAHelpdesk() throws IOException {
        Path folder = collection("mail-parse");
        for (JsonLine line : lines(folder.resolve("expected.jsonl"))) {
            Letter letter = LetterReader.read(Files.readAllBytes(folder.resolve(line.string("file"))));
            if (line.has("subject")) {
                count("subject", folded(line.string("subject")).equals(folded(letter.subject())));
            }
            if (line.has("from_email")) {
                Address author = letter.author();
                count("from", author != null && line.string("from_email").equalsIgnoreCase(author.address()));
            }
        }
        assertThat(shares().get("subject")).isEqualTo(1);
        assertThat(shares().get("from")).isGreaterThan(0.97);
    }

    private void compare(Letter letter, JsonLine consensus, BiPredicate<String, String> same) {
        FIELDS.forEach((field, ours) -> {
            if (consensus.has(field)) {
                count(field, same.test(said(consensus, field), ours.apply(letter)));
            }
        });
    }

    private static String said(JsonLine consensus, String field) {
        return switch (field) {
            case "to", "files" -> sorted(consensus.strings(field));
            case "date" -> consensus.json().replaceFirst("(?s).*\"date\": (-?\\d+).*", "$1");
            case "message_id" -> consensus.string(field);
            default -> folded(consensus.string(field));
        };
    }

    /** Only a hash is known: of the text itself, or without its 8-bit letters, or with them as controls. */
    private static boolean sameText(String text, String hash) {
        String lost = text.replaceAll("[^\\p{ASCII}]", "\uFFFD");
        String controls = new String(text.getBytes(Charset.forName("windows-1252")), StandardCharsets.ISO_8859_1);
        return List.of(text, lost, controls).stream()
                .anyMatch(form -> sha256(folded(form)).equals(hash));
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }

    private void count(String field, boolean right) {
        int[] count = counts.computeIfAbsent(field, name -> new int[2]);
        count[0] += right ? 1 : 0;
        count[1]++;
    }

    private Map<String, Double> shares() {
        assertThat(counts).isNotEmpty();
        Map<String, Double> shares = new TreeMap<>();
        counts.forEach((field, count) -> shares.put(field, (double) count[0] / count[1]));
        return shares;
    }

    private static String folded(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    private static String sorted(List<String> names) {
        return String.join(
                "\n", names.stream().filter(name -> !name.isEmpty()).sorted().toList());
    }

    /** What most programs say, without how many of them say it. */
    private static JsonLine consensus(JsonLine line) {
        String json = line.json();
        return new JsonLine(json.substring(json.indexOf("\"consensus\""))
                .replaceAll("\"votes\": \\{[^}]*}, ", "")
                .replace("\": {\"value\": ", "\": "));
    }

    private static List<JsonLine> lines(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank())
                .map(JsonLine::new)
                .toList();
    }

    private static Path collection(String name) {
        Path folder =
                Path.of("..", "..", "shared", "data", name).toAbsolutePath().normalize();
        assumeTrue(Files.isDirectory(folder), "the collection " + name + " is not on this machine");
        return folder;
    }
}
