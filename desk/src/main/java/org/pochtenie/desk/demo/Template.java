package org.pochtenie.desk.demo;

import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pochtenie.letters.Address;
import org.pochtenie.letters.Letter;
import org.pochtenie.letters.LetterReader;

/** A letter of a machine, kept as it travels ({@code demo/raw}); the date and the ids are put in. */
record Template(String text, Letter read) {
    private static final Pattern CALENDAR = Pattern.compile("\\{calendar \\+(\\d+) (\\d\\d:\\d\\d)}");

    static Template load(String name) {
        String text = Resources.text("raw/" + name);
        return new Template(text, LetterReader.read(text.getBytes(StandardCharsets.UTF_8)));
    }

    Address from() {
        Address from = read.from();
        if (from == null) {
            throw new IllegalStateException("a template without From");
        }
        return from;
    }

    String subject() {
        return read.subject();
    }

    byte[] fill(ZonedDateTime date, String messageId, Optional<DemoLetter> parent) {
        String filled = text.replace("{date}", DateTimeFormatter.RFC_1123_DATE_TIME.format(date))
                .replace("{message-id}", "<" + messageId + ">")
                .replace(
                        "{parent-id}",
                        parent.flatMap(DemoLetter::messageId)
                                .map(id -> "<" + id + ">")
                                .orElse(""))
                .replace(
                        "{parent-subject}",
                        parent.map(p -> encoded(p.envelope().subject())).orElse(""));
        return calendar(filled, date).replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    /** "{calendar +3 10:00}" is that hour three days after the letter, as calendars write it. */
    private static String calendar(String text, ZonedDateTime date) {
        return CALENDAR.matcher(text)
                .replaceAll(found -> date.toLocalDate()
                        .plusDays(Long.parseLong(found.group(1)))
                        .atTime(LocalTime.parse(found.group(2)))
                        .format(DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss")));
    }

    private static String encoded(String subject) {
        try {
            return MimeUtility.fold(12, MimeUtility.encodeText(subject, "UTF-8", "B"))
                    .replace("\r\n", "\n");
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("every JDK has UTF-8", e);
        }
    }
}
