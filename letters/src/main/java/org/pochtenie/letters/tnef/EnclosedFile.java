package org.pochtenie.letters.tnef;

import java.net.URLConnection;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pochtenie.letters.Attachment;

/** A file of a winmail.dat while it is being read. */
final class EnclosedFile {
    /** Bytes of the number of an interface. */
    private static final int INTERFACE = 16;
    /** A larger one stays packed: it would be copied once more for each letter around it. */
    private static final int LARGEST_LETTER = 16 << 20;
    /** The flag of a picture that the HTML names. */
    private static final int IN_HTML = 4;

    final Properties properties = new Properties();
    byte @Nullable [] title;
    byte @Nullable [] content;

    /** Null when there is no content. */
    @Nullable
    Attachment attachment(Charset codepage, int depth) {
        Property data = properties.get(Properties.DATA);
        String name = name(codepage);
        if (data != null && data.type() == Property.OBJECT) {
            return enclosed(data.bytes(), name, codepage, depth);
        }
        byte[] bytes = data != null && data.bytes().length > 0 ? data.bytes() : content;
        return bytes == null ? null : file(name, bytes, codepage);
    }

    /** An object begins with the number of its interface; that of a message is followed by a winmail.dat of its own. */
    private Attachment enclosed(byte[] object, String name, Charset codepage, int depth) {
        byte[] inside = object.length > INTERFACE ? Arrays.copyOfRange(object, INTERFACE, object.length) : object;
        if (inside.length > LARGEST_LETTER) {
            return new Attachment(name, "application/ms-tnef", false, null, inside);
        }
        return TnefReader.read(inside, depth + 1, true)
                .map(letter -> EnclosedLetter.of(letter, name))
                .orElseGet(() -> file(name, inside, codepage));
    }

    private Attachment file(String name, byte[] bytes, Charset codepage) {
        String type = properties
                .text(codepage, Properties.MIME_TYPE)
                .toLowerCase(Locale.ROOT)
                .strip();
        if (type.indexOf('/') <= 0) {
            String guessed = URLConnection.guessContentTypeFromName(name.toLowerCase(Locale.ROOT));
            type = guessed == null ? "application/octet-stream" : guessed;
        }
        String id = properties.text(codepage, Properties.CONTENT_ID).strip().replaceAll("^<|>$", "");
        boolean shown =
                (properties.number(Properties.FLAGS) & IN_HTML) != 0 || properties.number(Properties.HIDDEN) != 0;
        return new Attachment(name, type, !id.isEmpty() && shown, id.isEmpty() ? null : id, bytes);
    }

    private String name(Charset codepage) {
        String name = properties.text(codepage, Properties.LONG_NAME, Properties.TRANSPORT_NAME);
        if (name.isEmpty() && title != null) {
            name = new Property(Property.STRING8, title).text(codepage);
        }
        return (name.isEmpty() ? properties.text(codepage, Properties.SHORT_NAME, Properties.DISPLAY_NAME) : name)
                .strip();
    }
}
