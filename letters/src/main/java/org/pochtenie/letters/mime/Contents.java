package org.pochtenie.letters.mime;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pochtenie.letters.Attachment;
import org.pochtenie.letters.Defect.Kind;
import org.pochtenie.letters.Limits;
import org.pochtenie.letters.coding.Base64Lenient;
import org.pochtenie.letters.coding.Decoded;
import org.pochtenie.letters.coding.Decoding;
import org.pochtenie.letters.coding.Enriched;
import org.pochtenie.letters.coding.Flowed;
import org.pochtenie.letters.coding.HtmlCharset;
import org.pochtenie.letters.coding.QuotedPrintable;
import org.pochtenie.letters.coding.Uuencode;

/** Decides which parts are the text of a letter and which are files beside it. */
final class Contents {
    final List<Attachment> attachments = new ArrayList<>();

    /** The first text/plain body part as it stands. */
    String plain = "";

    private final Defects defects;
    private final Limits limits;
    private final @Nullable Charset charset;
    private boolean bodySeen;
    private boolean plainSeen;

    Contents(PartTree tree, Limits limits) {
        this.defects = tree.defects;
        this.charset = tree.charset;
        this.limits = limits;
    }

    Body of(Part part) {
        if (part.children.isEmpty()) {
            if (part.multipart) {
                defects.add(Kind.STRUCTURE, "a multipart without parts");
            }
            return leaf(part);
        }
        List<Body> bodies = new ArrayList<>();
        for (Part child : part.children) {
            Body body = of(child);
            if (!body.empty()) {
                bodies.add(body);
            }
        }
        return part.mediaType().equals("multipart/alternative") ? Body.alternative(bodies) : Body.sequence(bodies);
    }

    private Body leaf(Part part) {
        String type = part.mediaType();
        byte[] bytes = decoded(part);
        if (type.equals("text/x-amp-html") || !isBody(part, type)) {
            attach(part, type, bytes);
            return Body.NOTHING;
        }
        bodySeen = true;
        String text = text(part, bytes);
        if (type.equals("text/plain") && part.saysPlain() && !plainSeen) {
            plainSeen = true;
            plain = text;
        }
        return switch (type) {
            case "text/html" -> new Body(null, text);
            case "text/enriched", "text/richtext" -> new Body(Enriched.plain(text), null);
            default -> plain(part, text);
        };
    }

    private Body plain(Part part, String text) {
        boolean flowed = "flowed".equalsIgnoreCase(part.type.parameter("format"));
        if (flowed) {
            return new Body(Flowed.unfold(text, "yes".equalsIgnoreCase(part.type.parameter("delsp"))), null);
        }
        Uuencode.Split split = Uuencode.split(text);
        for (Uuencode.Enclosed file : split.files()) {
            attachments.add(Attachment.file(file.name(), "application/octet-stream", file.bytes()));
        }
        return new Body(split.text(), null);
    }

    private boolean isBody(Part part, String type) {
        if (!readable(type) || attached(part)) {
            return false;
        }
        return part.parent == null || part.fileName().isEmpty() || !bodySeen && !type.equals("text/calendar");
    }

    private static boolean attached(Part part) {
        return part.disposition().value().equals("attachment")
                && (part.parent != null || !part.fileName().isEmpty());
    }

    private static boolean readable(String type) {
        return switch (type) {
            case "text/plain", "text/html", "text/enriched", "text/richtext", "text/markdown", "text/text" -> true;
            default -> type.startsWith("multipart/");
        };
    }

    private void attach(Part part, String type, byte[] bytes) {
        String name = part.fileName();
        boolean picture = part.contentId() != null
                && (type.startsWith("image/") || part.within("multipart/related"))
                && !part.disposition().value().equals("attachment");
        boolean inline = picture || part.disposition().value().equals("inline") && type.startsWith("image/");
        attachments.add(new Attachment(name, type, inline, part.contentId(), bytes));
    }

    private byte[] decoded(Part part) {
        byte[] body = part.body();
        String encoding = part.transferEncoding();
        return switch (encoding) {
            case "base64", "b64" -> base64(body);
            case "quotedprintable", "quoted/printable", "qp" -> QuotedPrintable.decode(body);
            case "xuuencode", "xuue", "uuencode", "xuu" -> uuencoded(body);
            case "", "7bit", "8bit", "binary", "7bits", "8bits" -> body;
            default -> {
                defects.add(Kind.ENCODING, "unknown transfer encoding");
                yield body;
            }
        };
    }

    private byte[] base64(byte[] body) {
        Base64Lenient.Result result = Base64Lenient.decode(body);
        if (!result.clean()) {
            defects.add(Kind.ENCODING, "broken base64");
        }
        return result.bytes();
    }

    private byte[] uuencoded(byte[] body) {
        List<Uuencode.Enclosed> files =
                Uuencode.split(new String(body, StandardCharsets.ISO_8859_1)).files();
        return files.isEmpty() ? body : files.getFirst().bytes();
    }

    private String text(Part part, byte[] bytes) {
        Decoded decoded = Decoding.text(bytes, charset(part, bytes));
        if (decoded.trouble() != null) {
            defects.add(Kind.CHARSET, decoded.trouble());
        }
        String text = lines(decoded.text());
        if (text.length() > limits.textLength()) {
            defects.add(Kind.LIMIT, "a text of more than " + limits.textLength() + " characters");
            return text.substring(0, limits.textLength());
        }
        return text;
    }

    private @Nullable String charset(Part part, byte[] bytes) {
        String declared = part.type.parameter("charset");
        if (declared == null && part.mediaType().equals("text/html")) {
            declared = HtmlCharset.of(bytes);
        }
        return declared == null && charset != null ? charset.name() : declared;
    }

    private static String lines(String text) {
        String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
        bare = bare.indexOf('\r') < 0 ? bare : bare.replace("\r\n", "\n").replace('\r', '\n');
        return bare.indexOf('\0') < 0 ? bare : bare.replace("\0", "");
    }
}
