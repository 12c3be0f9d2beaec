package org.pochtenie.desk.demo;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.pochtenie.desk.demo.program.Body;
import org.pochtenie.letters.Attachment;
import org.pochtenie.letters.LetterWriter;
import org.pochtenie.letters.OutgoingLetter;

/** Makes a demo letter travel-ready: in UTF-8 by the desk's own writer, in an old character set the old way. */
final class LetterBytes {
    private LetterBytes() {}

    static byte[] of(
            DemoLetter.Envelope envelope, Optional<String> id, List<String> references, Body body, Fields fields) {
        OutgoingLetter letter = outgoing(envelope, id.orElse("none@none"), references, body, files(fields));
        byte[] bytes = fields.first("charset")
                .map(charset -> OldLetter.write(letter, charset))
                .orElseGet(() -> LetterWriter.write(letter));
        return id.isPresent() ? bytes : withoutMessageId(bytes);
    }

    private static OutgoingLetter outgoing(
            DemoLetter.Envelope envelope, String id, List<String> references, Body body, List<Attachment> files) {
        OutgoingLetter.Builder builder = OutgoingLetter.from(envelope.from(), id, envelope.date())
                .to(envelope.to())
                .cc(envelope.cc())
                .subject(envelope.subject())
                .text(body.text())
                .html(body.html());
        if (!references.isEmpty()) {
            builder.answers(references.getLast(), references);
        }
        files.forEach(builder::attach);
        return builder.build();
    }

    /** "attach: shown name <- file" or "attach: file"; "picture: file" stands within the text. */
    private static List<Attachment> files(Fields fields) {
        return fields.all().stream()
                .flatMap(field -> switch (field.name()) {
                    case "attach" -> Optional.of(file(field.value())).stream();
                    case "picture" -> Optional.of(picture(field.value())).stream();
                    default -> Optional.<Attachment>empty().stream();
                })
                .toList();
    }

    private static Attachment file(String value) {
        String[] names = value.split(" <- ");
        String file = names[names.length - 1];
        return Attachment.file(names[0], type(file), Resources.bytes("files/" + file));
    }

    private static Attachment picture(String file) {
        return Attachment.picture(file + "@vetka.example", file, type(file), Resources.bytes("files/" + file));
    }

    private static String type(String file) {
        return switch (file.substring(file.lastIndexOf('.') + 1)) {
            case "pdf" -> "application/pdf";
            case "png" -> "image/png";
            case "txt" -> "text/plain";
            case "docx" -> "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
            case "xlsx" -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
            default -> throw new IllegalArgumentException("no media type is known for " + file);
        };
    }

    private static byte[] withoutMessageId(byte[] bytes) {
        String letter = new String(bytes, StandardCharsets.ISO_8859_1);
        return letter.replaceFirst("Message-ID: [^\r\n]*\r\n", "").getBytes(StandardCharsets.ISO_8859_1);
    }
}
