package org.pochtenie.letters.coding;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The character set that HTML names for itself in its first kilobytes, for parts whose header names none. */
public final class HtmlCharset {
    private static final Pattern META = Pattern.compile("(?i)<meta[^>]{0,200}?charset=[\"']?([a-z0-9_:.-]{2,40})");

    private HtmlCharset() {}

    public static @Nullable String of(byte[] html) {
        String head = new String(html, 0, Math.min(html.length, 2048), StandardCharsets.ISO_8859_1);
        Matcher meta = META.matcher(head);
        return meta.find() ? meta.group(1) : null;
    }
}
