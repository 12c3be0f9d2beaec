package org.pochtenie.desk.demo;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pochtenie.letters.Address;
import org.pochtenie.letters.Attachment;
import org.pochtenie.letters.OutgoingLetter;

/**
 * Writes a letter as programs did before UTF-8: text and headers in KOI8-R or windows-1251, the text in bare eight
 * bits, file names as encoded words. Such letters still arrive, and the desk must read them.
 */
final class OldLetter {
    private static final String BOUNDARY = "----------0E81B0E3F1D2B4A";
    private static final String EOL = "\r\n";
    private static final Map<Character, Character> KEYS = Map.of('«', '"', '»', '"', '—', '-', '№', 'N');

    private final OutgoingLetter letter;
    private final Charset charset;
    private final StringBuilder out = new StringBuilder();

    private OldLetter(OutgoingLetter letter, String charset) {
        this.letter = letter;
        this.charset = Charset.forName(charset);
    }

    static byte[] write(OutgoingLetter letter, String charset) {
        return new OldLetter(letter, charset).bytes();
    }

    /** What the character set lacks, its users wrote with the keys they had. */
    private String keyboard(String text) {
        StringBuilder typed = new StringBuilder();
        var encoder = charset.newEncoder();
        for (char c : text.toCharArray()) {
            typed.append(encoder.canEncode(c) ? c : KEYS.getOrDefault(c, '?'));
        }
        return typed.toString();
    }

    private byte[] bytes() {
        header("Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(letter.date().atOffset(ZoneOffset.ofHours(5))));
        header("From", addresses(List.of(letter.from())));
        header("X-Mailer", "The Bat! (v3.99.29) Professional");
        header("Message-ID", "<" + letter.messageId() + ">");
        header("To", addresses(letter.to()));
        if (!letter.cc().isEmpty()) {
            header("CC", addresses(letter.cc()));
        }
        header("Subject", word(letter.subject()));
        if (!letter.references().isEmpty()) {
            header("In-Reply-To", "<" + letter.inReplyTo() + ">");
            header(
                    "References",
                    letter.references().stream().map(id -> "<" + id + ">").collect(Collectors.joining(EOL + " ")));
        }
        header("MIME-Version", "1.0");
        body();
        return out.toString().getBytes(charset);
    }

    private void body() {
        if (letter.attachments().isEmpty()) {
            text();
            return;
        }
        header("Content-Type", "multipart/mixed; boundary=\"" + BOUNDARY + "\"");
        out.append(EOL).append("--").append(BOUNDARY).append(EOL);
        text();
        letter.attachments().forEach(this::file);
        out.append("--").append(BOUNDARY).append("--").append(EOL);
    }

    private void text() {
        header("Content-Type", "text/plain; charset=" + charset.name());
        header("Content-Transfer-Encoding", "8bit");
        out.append(EOL);
        keyboard(letter.text()).lines().forEach(line -> out.append(line).append(EOL));
    }

    private void file(Attachment file) {
        out.append("--").append(BOUNDARY).append(EOL);
        String name = word(file.name());
        String type = file.type().startsWith("text/") ? file.type() + "; charset=" + charset.name() : file.type();
        header("Content-Type", type + ";" + EOL + " name=\"" + name + "\"");
        header("Content-Transfer-Encoding", "base64");
        header("Content-Disposition", "attachment;" + EOL + " filename=\"" + name + "\"");
        out.append(EOL)
                .append(Base64.getMimeEncoder().encodeToString(file.bytes()))
                .append(EOL);
    }

    private void header(String name, String value) {
        out.append(name).append(": ").append(value).append(EOL);
    }

    private String addresses(List<Address> addresses) {
        return addresses.stream()
                .map(a -> a.name().isEmpty() ? a.address() : word(a.name()) + " <" + a.address() + ">")
                .collect(Collectors.joining("," + EOL + " "));
    }

    /** One encoded word a thirty letters (RFC 2047 section 2 allows 75 characters each); ASCII stays as it is. */
    private String word(String shown) {
        String text = keyboard(shown);
        if (StandardCharsets.US_ASCII.newEncoder().canEncode(text)) {
            return text;
        }
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < text.length(); i += 30) {
            byte[] piece = text.substring(i, Math.min(text.length(), i + 30)).getBytes(charset);
            words.append(i == 0 ? "" : EOL + " ")
                    .append("=?")
                    .append(charset.name())
                    .append("?B?");
            words.append(Base64.getEncoder().encodeToString(piece)).append("?=");
        }
        return words.toString();
    }
}
