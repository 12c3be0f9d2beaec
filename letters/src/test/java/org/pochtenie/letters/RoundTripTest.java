package org.pochtenie.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.pochtenie.letters.automatic.AutoReply;

/** What is written is read again the same: ten thousand letters made of seeded dice. */
class RoundTripTest {
    private int flowed;

    @Test
    void writtenAndReadTheSame() {
        InventedLetters letters = new InventedLetters(20261122);
        for (int i = 0; i < 10_000; i++) {
            OutgoingLetter letter = letters.next(i);
            byte[] raw = LetterWriter.write(letter);
            List<String> wrong = differences(letter, LetterReader.read(raw));
            harmful(raw, wrong);
            if (!wrong.isEmpty()) {
                assertThat(wrong)
                        .as("letter %d:%n%s", i, new String(raw, StandardCharsets.UTF_8))
                        .isEmpty();
            }
        }
        assertThat(flowed).as("letters with flowing text").isGreaterThan(1_000);
    }

    private static List<String> differences(OutgoingLetter letter, Letter read) {
        List<String> wrong = new ArrayList<>();
        compare(wrong, "defects", List.of(), read.defects());
        compare(wrong, "from", ascii(letter.from()), read.from());
        compare(wrong, "to", ascii(letter.to()), read.to());
        compare(wrong, "cc", ascii(letter.cc()), read.cc());
        compare(wrong, "bcc", List.of(), read.bcc());
        compare(
                wrong,
                "reply-to",
                letter.replyTo() == null ? List.of() : ascii(List.of(letter.replyTo())),
                read.replyTo());
        compare(wrong, "subject", letter.subject(), read.subject());
        compare(wrong, "id", letter.messageId(), read.messageId());
        compare(
                wrong,
                "answered",
                letter.inReplyTo() == null ? List.of() : List.of(letter.inReplyTo()),
                read.inReplyTo());
        compare(wrong, "references", letter.references(), read.references());
        compare(wrong, "date", letter.date(), read.date());
        compare(wrong, "text", letter.text(), read.text());
        compare(wrong, "html", letter.html(), read.html());
        compare(wrong, "files", sorted(letter.attachments()), sorted(read.attachments()));
        compare(wrong, "automatic", letter.automatic(), AutoReply.of(read).isPresent());
        return wrong;
    }

    private static void compare(List<String> wrong, String what, Object written, Object read) {
        if (!Objects.equals(written, read)) {
            wrong.add(what + ": written\n" + written + "\nread\n" + read);
        }
    }

    /** Whatever servers cut or change: bare line ends, long lines, a dot alone, "From " at the start of a line. */
    private void harmful(byte[] raw, List<String> wrong) {
        String text = new String(raw, StandardCharsets.ISO_8859_1);
        flowed += text.contains("format=flowed") ? 1 : 0;
        int head = text.indexOf("\r\n\r\n");
        for (int start = 0, end; start < text.length(); start = end + 2) {
            end = text.indexOf("\r\n", start);
            end = end < 0 ? text.length() : end;
            String line = text.substring(start, end);
            if (line.length() > 998 || line.indexOf('\n') >= 0 || line.indexOf('\r') >= 0) {
                wrong.add("line of " + line.length() + ": " + line);
            }
            if (start > head && (line.startsWith(".") || line.startsWith("From ") || line.endsWith(" "))) {
                wrong.add("a line that does not pass: " + line);
            }
        }
    }

    private static List<Address> ascii(List<Address> addresses) {
        return addresses.stream().map(RoundTripTest::ascii).toList();
    }

    /** An international domain comes back in the form in which it travels. */
    private static Address ascii(Address address) {
        String local = address.address().substring(0, address.address().lastIndexOf('@') + 1);
        String domain = address.domain().startsWith("[") ? address.domain() : IDN.toASCII(address.domain());
        return new Address(address.name(), local + domain);
    }

    private static List<String> sorted(List<Attachment> files) {
        return files.stream()
                .map(file -> file + " " + file.inline() + " " + file.contentId() + " "
                        + new String(file.bytes(), StandardCharsets.ISO_8859_1))
                .sorted(Comparator.naturalOrder())
                .toList();
    }
}
