package org.pochtenie.letters;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A file in a letter, read or to be written.
 *
 * @param name the file name as given, decoded, path included if it came with one; empty when none was given
 * @param type the media type in lower case without parameters, {@code application/octet-stream} when unknown
 * @param inline meant to be shown within the letter (a picture of the HTML), not beside it
 * @param contentId without the angle brackets (RFC 2392), null when none
 * @param bytes the decoded content; not copied, not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // a copy of every file of every letter is too dear
public record Attachment(
        String name, String type, boolean inline, @Nullable String contentId, byte[] bytes) {
    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cntrl}\\p{Cf}<>:\"|?*]");
    private static final Limits ONLY_HEADERS = new Limits(1, 1, 1 << 16, 1, 1);
    private static final int LONGEST_NAME = 150;

    public static Attachment file(String name, String type, byte[] bytes) {
        return new Attachment(name, type, false, null, bytes);
    }

    /** A picture that the HTML names by {@code cid:contentId}. */
    public static Attachment picture(String contentId, String name, String type, byte[] bytes) {
        return new Attachment(name, type, true, contentId, bytes);
    }

    /** Decoded size in bytes. */
    public long size() {
        return bytes.length;
    }

    /**
     * A name under which the file can be kept: never empty, without path and control characters and at most 150
     * characters long. A nested letter without a name is called by its subject.
     */
    public String safeName() {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String safe = bounded(clean(last));
        return safe.isEmpty() || safe.chars().allMatch(c -> c == '.') ? nameless() : safe;
    }

    private String nameless() {
        String kind = type.startsWith("image/") ? "image" : "file";
        if (extension().equals("eml")) {
            String subject = clean(LetterReader.read(bytes, ONLY_HEADERS)
                    .subject()
                    .replace('/', '_')
                    .replace('\\', '_'));
            kind = subject.isEmpty() ? "letter" : subject;
        }
        return bounded(kind + "." + extension());
    }

    private static String clean(String name) {
        return UNSAFE.matcher(name).replaceAll("_").strip();
    }

    private static String bounded(String safe) {
        if (safe.length() <= LONGEST_NAME) {
            return safe;
        }
        int dot = safe.lastIndexOf('.');
        String ending = dot > 0 && safe.length() - dot <= 10 ? safe.substring(dot) : "";
        return safe.substring(0, LONGEST_NAME - ending.length()) + ending;
    }

    private String extension() {
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "message/rfc822", "message/global" -> "eml";
            case "text/plain" -> "txt";
            case "text/html" -> "html";
            case "text/calendar" -> "ics";
            case "image/jpeg", "image/jpg", "image/pjpeg" -> "jpg";
            case "image/png",
                    "image/gif",
                    "image/webp",
                    "image/bmp",
                    "image/tiff",
                    "application/pdf",
                    "application/zip" -> type.substring(type.indexOf('/') + 1);
            default -> "bin";
        };
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Attachment that
                && name.equals(that.name)
                && type.equals(that.type)
                && inline == that.inline
                && Objects.equals(contentId, that.contentId)
                && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "Attachment[" + name + ", " + type + ", " + size() + " bytes]";
    }
}
