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
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.pochtenie.letters.Letter;
import org.pochtenie.letters.LetterReader;
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

    private static final Pattern BLANKS = Pattern.compile("[\\s\u00A0]+");

    /** Programs that break lines themselves do it between these columns. */
    private static final int EARLIEST_BREAK = 72;

    private static final int LATEST_BREAK = 78;

    static Because in(Letter letter, byte[] bytes) {
        var lines =
                OwnText.of(letter).own().lines().filter(line -> !line.isBlank()).toList();
        // What is signed must not be touched, what is encrypted cannot be.
        if (lines.isEmpty() || letter.signed() || letter.encrypted()) {
            return new Because(bytes, null);
        }
        for (var line : new String[] {first(lines), last(lines)}) {
            var said = LINE.matcher(line);
            if (said.matches()) {
                var cleaned = without(bytes, line);
                return isIn(LetterReader.read(cleaned), line)
                        ? new Because(bytes, null)
                        : new Because(cleaned, said.group(1));
            }
        }
        return new Because(bytes, null);
    }

    /** The first line, with what a program has broken off it. */
    private static String first(List<String> lines) {
        int end = 1;
        while (end < lines.size() && wraps(lines.get(end - 1), lines.get(end))) {
            end++;
        }
        return collapsed(String.join(" ", lines.subList(0, end)));
    }

    private static String last(List<String> lines) {
        int start = lines.size() - 1;
        while (start > 0 && wraps(lines.get(start - 1), lines.get(start))) {
            start--;
        }
        return collapsed(String.join(" ", lines.subList(start, lines.size())));
    }

    /** Whether the first word of the next line would not have fitted into this one. */
    private static boolean wraps(String line, String next) {
        int length = line.stripTrailing().length();
        return length <= LATEST_BREAK
                && length + 1 + next.strip().split(" ", 2)[0].length() > EARLIEST_BREAK;
    }

    private static String collapsed(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    /** Rather not sent than shown to the client. */
    private static boolean isIn(Letter letter, String line) {
        var plain = letter.plain();
        var html = letter.html();
        return (plain != null && collapsed(plain).contains(line))
                || (html != null && collapsed(Jsoup.parse(html).text()).contains(line));
    }

    private static byte[] without(byte[] bytes, String line) {
        try {
            var letter = new Untouched(bytes);
            clean(letter, line);
            letter.saveChanges();
            var out = new ByteArrayOutputStream();
            letter.writeTo(out);
            return out.toByteArray();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException("a letter that was read cannot be taken apart", e);
        }
    }

    private static void clean(Part part, String line) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart inner = parts.getBodyPart(i);
                if (!Part.ATTACHMENT.equalsIgnoreCase(inner.getDisposition())) {
                    clean(inner, line);
                }
            }
        } else if (part.isMimeType("text/plain") && part.getContent() instanceof String text) {
            var type = part.getContentType();
            part.setContent(withoutLine(text, line), type);
            part.setHeader("Content-Type", type);
        } else if (part.isMimeType("text/html") && part.getContent() instanceof String html) {
            var type = part.getContentType();
            part.setContent(withoutText(html, line), type);
            part.setHeader("Content-Type", type);
        }
    }

    /** The line may stand on several of the text, broken softly or hard. */
    private static String withoutLine(String text, String line) {
        var lines = text.split("(?<=\n)", -1);
        for (int start = 0; start < lines.length; start++) {
            var said = "";
            for (int end = start; end < lines.length && line.startsWith(said); end++) {
                said = collapsed(said + " " + lines[end]);
                if (said.equals(line)) {
                    return String.join("", List.of(lines).subList(0, start))
                            .concat(String.join("", List.of(lines).subList(end + 1, lines.length)))
                            .replaceFirst("\\A(?:[ \\t]*\\r?\\n)+", "");
                }
            }
        }
        return text;
    }

    private static String withoutText(String html, String line) {
        var document = Jsoup.parse(html);
        document.outputSettings(new OutputSettings().prettyPrint(false));
        var words = document.nodeStream(TextNode.class)
                .filter(node -> collapsed(node.getWholeText()).equals(line))
                .findFirst();
        if (words.isPresent()) {
            remove(words.get());
        } else {
            // Its words may be marked up: then they are all of an element, and of the innermost such one.
            document.body().select("*").stream()
                    .filter(element -> collapsed(element.text()).equals(line))
                    .reduce((_, inner) -> inner)
                    .ifPresent(Element::empty);
        }
        return document.outerHtml();
    }

    private static void remove(TextNode words) {
        var next = words.nextSibling();
        if (next != null && next.nameIs("br")) {
            next.remove();
        }
        var parent = words.parent();
        words.remove();
        if (parent instanceof Element element
                && element.childrenSize() == 0
                && !element.hasText()
                && !element.normalName().equals("body")) {
            element.remove();
        }
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
