package org.pochtenie.letters.tnef;

import java.nio.charset.Charset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pochtenie.letters.Attachment;

/** A file of a winmail.dat while it is being read. */
final class EnclosedFile {
    final Properties properties = new Properties();
    byte @Nullable [] title;
    byte @Nullable [] content;

    /** Null when there is neither a name nor content. */
    @Nullable
    Attachment attachment(Charset codepage, int depth) {
        Property data = properties.get(Properties.DATA);
        String name = name(codepage);
        byte[] bytes =
                data != null && data.type() == Property.BINARY && data.bytes().length > 0 ? data.bytes() : content;
        if (bytes == null) {
            return null;
        }
        String type = properties
                .text(codepage, Properties.MIME_TYPE)
                .toLowerCase(Locale.ROOT)
                .strip();
        String id = properties.text(codepage, Properties.CONTENT_ID).strip();
        boolean inline = !id.isEmpty() && properties.number(Properties.HIDDEN) != 0;
        return new Attachment(
                name,
                type.indexOf('/') > 0 ? type : "application/octet-stream",
                inline,
                id.isEmpty() ? null : id,
                bytes);
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
