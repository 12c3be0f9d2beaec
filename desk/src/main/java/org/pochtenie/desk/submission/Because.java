package org.pochtenie.desk.submission;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Properties;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.pochtenie.letters.Letter;
import org.pochtenie.letters.OwnText;

/**
 * A letter whose first or last own line says why it goes although a rule would stop it: {@code because: …} or
 * {@code потому что: …}. The client does not see that line.
 *
 * @param bytes without the line; as given where there is none
 * @param reason null where there is none
 */
@SuppressWarnings("ArrayRecordComponent") // never compared as a whole
record Because(byte[] bytes, @Nullable String reason) {
    private static final Pattern LINE = Pattern.compile(
            "[ \\t]*(?:because|потому что|причина)[ \\t]*:[ \\t\u00A0]*(\\S[^\\n]{0,500}?)[ \\t]*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    static Because in(Letter letter, byte[] bytes) {
        var lines =
                OwnText.of(letter).own().lines().filter(line -> !line.isBlank()).toList();
        // What is signed must not be touched, what is encrypted cannot be.
        if (lines.isEmpty() || letter.signed() || letter.encrypted()) {
            return new Because(bytes, null);
        }
        for (var line : new String[] {lines.getFirst(), lines.getLast()}) {
            var said = LINE.matcher(line);
            if (said.matches()) {
                return new Because(without(bytes), said.group(1));
            }
        }
        return new Because(bytes, null);
    }

    private static byte[] without(byte[] bytes) {
        try {
            var letter = new Untouched(bytes);
            clean(letter);
            letter.saveChanges();
            var out = new ByteArrayOutputStream();
            letter.writeTo(out);
            return out.toByteArray();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException("a letter that was read cannot be taken apart", e);
        }
    }

    private static void clean(Part part) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart inner = parts.getBodyPart(i);
                if (!Part.ATTACHMENT.equalsIgnoreCase(inner.getDisposition())) {
                    clean(inner);
                }
            }
        } else if (part.isMimeType("text/plain") && part.getContent() instanceof String text) {
            var type = part.getContentType();
            part.setContent(withoutLine(text), type);
            part.setHeader("Content-Type", type);
        } else if (part.isMimeType("text/html") && part.getContent() instanceof String html) {
            var type = part.getContentType();
            part.setContent(withoutText(html), type);
            part.setHeader("Content-Type", type);
        }
    }

    private static String withoutLine(String text) {
        var kept = new StringBuilder();
        boolean found = false;
        for (var line : text.split("(?<=\n)", -1)) {
            boolean here = !found && LINE.matcher(line.stripTrailing()).matches();
            found |= here;
            kept.append(here ? "" : line);
        }
        return kept.toString().replaceFirst("\\A(?:[ \\t]*\\r?\\n)+", "");
    }

    private static String withoutText(String html) {
        var document = Jsoup.parse(html);
        document.outputSettings(new OutputSettings().prettyPrint(false));
        document.nodeStream(TextNode.class)
                .filter(words -> LINE.matcher(words.getWholeText().strip()).matches())
                .findFirst()
                .ifPresent(words -> {
                    var next = words.nextSibling();
                    if (next != null && next.nameIs("br")) {
                        next.remove();
                    }
                    var parent = words.parent();
                    words.remove();
                    if (parent instanceof org.jsoup.nodes.Element element
                            && element.childrenSize() == 0
                            && !element.hasText()
                            && !element.normalName().equals("body")) {
                        element.remove();
                    }
                });
        return document.outerHtml();
    }

    /** Keeps the Message-ID and all that was not changed. */
    private static final class Untouched extends MimeMessage {
        Untouched(byte[] bytes) throws MessagingException {
            super(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
        }

        @Override
        protected void updateMessageID() {
            // It has one, or gets one after this.
        }
    }
}
