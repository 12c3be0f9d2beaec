package org.pochtenie.letters.tnef;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pochtenie.letters.Attachment;
import org.pochtenie.letters.Defect;

/**
 * What is in a {@code winmail.dat} (MS-OXTNEF). It is opened as far as it can be read; nothing in it is trusted.
 *
 * @param subject empty when it does not say
 * @param text as plain text with {@code \n} line ends, made of HTML or RTF where nothing else is given; null when none
 * @param html unsafe as any HTML of a letter; null when there is none
 * @param files what the sender attached; letters within it are files of type {@code message/rfc822}
 * @param defects what could not be read
 */
public record Tnef(
        String subject, @Nullable String text, @Nullable String html, List<Attachment> files, List<Defect> defects) {
    /** True for a file that says it is of this form, by its type or name; whether it can be opened is another matter. */
    public static boolean is(Attachment attachment) {
        return switch (attachment.type()) {
            case "application/ms-tnef", "application/vnd.ms-tnef" -> true;
            default -> {
                String name = attachment.name().toLowerCase(Locale.ROOT);
                yield name.equals("winmail.dat") || name.endsWith("/winmail.dat") || name.equals("win.dat");
            }
        };
    }

    /** Opens a file that {@link #is} of this form; empty for others, and for bytes that do not begin as such a file. */
    public static Optional<Tnef> open(Attachment attachment) {
        return is(attachment) ? open(attachment.bytes()) : Optional.empty();
    }

    /** The same without its files, for who only wants to read: much cheaper where they are large. */
    public static Optional<Tnef> withoutFiles(Attachment attachment) {
        return is(attachment) ? TnefReader.read(attachment.bytes(), false) : Optional.empty();
    }

    /** Opens bytes; empty when they do not begin as such a file. Never throws. */
    public static Optional<Tnef> open(byte[] bytes) {
        return TnefReader.read(bytes, true);
    }
}
