package org.pochtenie.desk.commandline.jsonl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.pochtenie.desk.commandline.console.Complaints;
import org.pochtenie.desk.commandline.console.GivenFile;
import org.pochtenie.desk.commandline.console.JsonLines;
import org.pochtenie.desk.commandline.console.Options;
import org.pochtenie.desk.commandline.console.Progress;
import org.pochtenie.desk.commandline.console.Say;
import org.pochtenie.desk.commandline.console.Wrong;
import org.pochtenie.letters.Address;
import org.pochtenie.letters.Attachment;
import org.pochtenie.letters.Letter;
import org.pochtenie.letters.LetterFiles;
import org.pochtenie.letters.LetterReader;
import org.pochtenie.letters.OwnText;
import tools.jackson.core.JsonGenerator;

/** {@code jsonl letters}: every letter of the paths as one line. */
final class LettersAsJson {
    private static final String ATTACHMENTS = "--attachments";

    private final List<Path> paths;
    private final boolean attachments;
    private final JsonLines lines;
    private final Complaints complaints;
    private final Progress progress = new Progress();

    LettersAsJson(List<String> arguments, JsonLines lines, Complaints complaints) {
        this.attachments = arguments.contains(ATTACHMENTS);
        this.paths = Options.paths(arguments, List.of(ATTACHMENTS));
        this.lines = lines;
        this.complaints = complaints;
        if (paths.isEmpty()) {
            throw new Wrong(Say.words("wrong.nopath") + "\n\n" + Say.words("usage.jsonl"));
        }
    }

    void run() throws IOException {
        try (var work = new InOrder<AnsweredLine>(this::print)) {
            for (var path : paths) {
                read(path, work);
            }
            work.finish();
        } finally {
            progress.end();
        }
    }

    /** A path that cannot be read is told of; the others go on. */
    private void read(Path path, InOrder<AnsweredLine> work) throws IOException {
        try (var letters = LetterFiles.in(path)) {
            while (letters.hasNext()) {
                var found = letters.next();
                work.add(found.bytes().length, () -> line(found));
            }
        } catch (UncheckedIOException unreadable) {
            complaints.add(GivenFile.unreadable(path, unreadable.getCause()).getMessage());
        }
    }

    private void print(AnsweredLine line) throws IOException {
        line.to(lines, complaints);
        progress.one();
    }

    private AnsweredLine line(LetterFiles.Found found) {
        return AnsweredLine.of(
                found.id(),
                json -> json.writeStringProperty("id", found.id()),
                json -> write(LetterReader.read(found.bytes()), json));
    }

    private void write(Letter letter, JsonGenerator json) {
        json.writeStringProperty("subject", letter.subject());
        var author = letter.author();
        JsonLines.string(json, "from", author == null ? null : bare(author));
        JsonLines.strings(json, "to", bare(letter.to()));
        JsonLines.strings(json, "cc", bare(letter.cc()));
        json.writeStringProperty("message_id", letter.messageId() == null ? "" : letter.messageId());
        if (letter.date() == null) {
            json.writeNullProperty("date");
        } else {
            json.writeNumberProperty("date", letter.date().getEpochSecond());
        }
        json.writeStringProperty("text", letter.plain());
        if (!letter.text().equals(letter.plain())) {
            json.writeStringProperty("body", letter.text());
        }
        json.writeStringProperty("own_text", OwnText.of(letter).own());
        JsonLines.strings(json, "files", names(letter));
        if (attachments) {
            json.writeArrayPropertyStart("attachments");
            letter.attachments().forEach(file -> write(file, json));
            json.writeEndArray();
        }
        json.writeArrayPropertyStart("defects");
        for (var defect : letter.defects()) {
            json.writeStartObject();
            json.writeStringProperty("kind", defect.kind().name().toLowerCase(Locale.ROOT));
            json.writeStringProperty("detail", defect.detail());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static List<String> names(Letter letter) {
        return letter.attachments().stream()
                .map(Attachment::name)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static void write(Attachment file, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("name", file.name().isEmpty() ? file.safeName() : file.name());
        json.writeStringProperty("type", file.type());
        json.writeNumberProperty("size", file.size());
        json.writeStringProperty("md5", md5(file.bytes()));
        json.writeEndObject();
    }

    private static List<String> bare(List<Address> addresses) {
        return addresses.stream()
                .map(LettersAsJson::bare)
                .filter(address -> !address.isEmpty())
                .toList();
    }

    private static String bare(Address address) {
        return address.address().toLowerCase(Locale.ROOT);
    }

    /** A short name for the bytes, for comparisons with other tools; no protection of anything. */
    private static String md5(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(bytes));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
