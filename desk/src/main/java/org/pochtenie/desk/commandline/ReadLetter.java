package org.pochtenie.desk.commandline;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.pochtenie.desk.commandline.console.GivenFile;
import org.pochtenie.desk.commandline.console.Say;
import org.pochtenie.desk.commandline.console.Wrong;
import org.pochtenie.letters.Address;
import org.pochtenie.letters.Attachment;
import org.pochtenie.letters.Letter;
import org.pochtenie.letters.LetterReader;
import org.pochtenie.letters.OwnText;
import org.pochtenie.letters.Zone;
import org.pochtenie.letters.tnef.Unwrapped;

/** {@code read LETTER.eml}: a letter for a person, what others wrote set off from what its sender wrote. */
final class ReadLetter {
    private final List<String> lines = new ArrayList<>();

    private ReadLetter() {}

    static void run(List<String> arguments, InputStream in, OutputStream out) throws IOException {
        if (arguments.size() != 1) {
            throw new Wrong(Say.words("usage.read"));
        }
        var read = new ReadLetter();
        read.print(Unwrapped.of(LetterReader.read(GivenFile.bytes(arguments.getFirst(), in)))
                .letter());
        out.write(String.join("\n", read.lines).concat("\n").getBytes(StandardCharsets.UTF_8));
    }

    private void print(Letter letter) {
        head("from", letter.from() == null ? "" : letter.from().toString());
        head("to", addresses(letter.to()));
        head("cc", addresses(letter.cc()));
        head("date", letter.date() == null ? "" : date(letter));
        head("subject", letter.subject());
        letter.attachments().forEach(file -> head("file", file(file)));
        marks(letter);
        letter.defects().forEach(defect -> head("defect", defect.detail()));
        lines.add("");
        body(OwnText.of(letter), letter.text());
    }

    private void marks(Letter letter) {
        if (letter.automatic()) {
            head("mark", Say.words("mark.automatic"));
        }
        if (letter.encrypted()) {
            head("mark", Say.words("mark.encrypted"));
        } else if (letter.signed()) {
            head("mark", Say.words("mark.signed"));
        }
    }

    private void body(OwnText own, String text) {
        for (Zone line : own.lines()) {
            var words = harmless(text.substring(line.start(), line.end()));
            lines.add((line.kind() == Zone.Kind.OWN || words.isBlank() ? "  " : "| ") + words);
        }
    }

    private void head(String key, String value) {
        if (!value.isEmpty()) {
            lines.add("%-9s %s".formatted(Say.words("head." + key), harmless(value)));
        }
    }

    private static String addresses(List<Address> addresses) {
        return addresses.stream().map(Address::toString).collect(Collectors.joining(", "));
    }

    private static String date(Letter letter) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
                .withLocale(Say.language())
                .withZone(ZoneId.systemDefault())
                .format(letter.date());
    }

    private static String file(Attachment file) {
        return Say.words("file", file.name().isEmpty() ? file.safeName() : file.name(), file.type(), file.size());
    }

    /** Without the characters by which a letter could command the terminal or turn its words round. */
    private static String harmless(String text) {
        return text.replaceAll("[\\p{Cc}&&[^\\t]]|[\\u202A-\\u202E\\u2066-\\u2069]", "\uFFFD");
    }
}
