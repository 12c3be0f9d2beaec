package org.pochtenie.letters.writing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.pochtenie.letters.Attachment;
import org.pochtenie.letters.OutgoingLetter;

/** Writes one letter: headers, then mixed > related > alternative as far as they are needed (RFC 2046). */
public final class LetterOutput {
    private final OutgoingLetter letter;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream(4096);
    private final List<Attachment> pictures;
    private final List<Attachment> files;
    private final String mark;
    private int boundaries;

    public LetterOutput(OutgoingLetter letter) {
        this.letter = letter;
        this.pictures = letter.html() == null
                ? List.of()
                : letter.attachments().stream().filter(Attachment::inline).toList();
        this.files =
                letter.attachments().stream().filter(a -> !pictures.contains(a)).toList();
        this.mark = Integer.toHexString(letter.messageId().hashCode())
                + Long.toHexString(letter.date().toEpochMilli());
    }

    public byte[] bytes() {
        out.writeBytes(LetterHead.of(letter));
        mixed();
        return out.toByteArray();
    }

    private void mixed() {
        if (files.isEmpty()) {
            related();
            return;
        }
        multipart("mixed", "", boundary -> {
            delimiter(boundary);
            related();
            for (Attachment file : files) {
                delimiter(boundary);
                file(file, "attachment", boundary);
            }
        });
    }

    private void related() {
        if (pictures.isEmpty()) {
            alternative();
            return;
        }
        String root = letter.html() == null ? "text/plain" : "multipart/alternative";
        multipart("related", "type=\"" + root + "\"", boundary -> {
            delimiter(boundary);
            alternative();
            for (Attachment picture : pictures) {
                delimiter(boundary);
                file(picture, "inline", boundary);
            }
        });
    }

    private void alternative() {
        String html = letter.html();
        if (html == null) {
            plain();
            return;
        }
        multipart("alternative", "", boundary -> {
            delimiter(boundary);
            plain();
            delimiter(boundary);
            text("html; charset=utf-8", lines(html));
        });
    }

    private void multipart(String kind, String parameter, Consumer<String> parts) {
        // "=_" cannot stand in quoted-printable or base64 text (RFC 2045 section 6.7).
        String boundary = "=_" + mark + "_" + ++boundaries;
        HeaderOutput headers = new HeaderOutput();
        List<String> pieces = new ArrayList<>(List.of("multipart/" + kind + ";"));
        if (!parameter.isEmpty()) {
            pieces.add(parameter + ";");
        }
        pieces.add("boundary=\"" + boundary + "\"");
        headers.field("Content-Type", pieces);
        out.writeBytes(headers.bytes());
        parts.accept(boundary);
        ascii("\r\n--" + boundary + "--\r\n");
    }

    /** Its line break in front ends the headers before the first part and the part before any other. */
    private void delimiter(String boundary) {
        ascii("\r\n--" + boundary + "\r\n");
    }

    private void plain() {
        String text = lines(letter.text());
        Optional<String> flowed = FlowedText.of(text);
        text(flowed.isPresent() ? "plain; charset=utf-8; format=flowed" : "plain; charset=utf-8", flowed.orElse(text));
    }

    private void text(String kind, String text) {
        byte[] bytes = text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        TransferEncoding encoding = TransferEncoding.forText(bytes);
        HeaderOutput headers = new HeaderOutput();
        headers.text("Content-Type", "text/" + kind);
        headers.text("Content-Transfer-Encoding", encoding.label);
        headers.blank();
        out.writeBytes(headers.bytes());
        out.writeBytes(encoding.encode(bytes));
    }

    private void file(Attachment file, String disposition, String boundary) {
        boolean nested = file.type().equals("message/rfc822");
        boolean whole = nested && TransferEncoding.passable(file.bytes(), boundary);
        TransferEncoding encoding = whole ? TransferEncoding.EIGHT_BIT : TransferEncoding.BASE64;
        String type = nested && !whole ? "application/octet-stream" : file.type();
        HeaderOutput headers = new HeaderOutput();
        headers.field("Content-Type", parameters(Parameters.typeOf(type, file.bytes()), "name", file.name()));
        headers.field("Content-Disposition", parameters(disposition, "filename", file.name()));
        headers.text("Content-Transfer-Encoding", encoding.label);
        if (file.contentId() != null) {
            headers.ids("Content-ID", List.of(file.contentId()));
        }
        headers.blank();
        out.writeBytes(headers.bytes());
        out.writeBytes(encoding.encode(file.bytes()));
    }

    private static List<String> parameters(String value, String parameter, String name) {
        if (name.isEmpty()) {
            return List.of(value);
        }
        List<String> pieces = new ArrayList<>(List.of(value));
        pieces.addAll(Parameters.fileName(parameter, name));
        for (int i = 0; i + 1 < pieces.size(); i++) {
            pieces.set(i, pieces.get(i) + ";");
        }
        return pieces;
    }

    private static String lines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private void ascii(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }
}
