package org.pochtenie.letters.mime;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A header value with parameters, as in Content-Type and Content-Disposition (RFC 2045 section 5.1, RFC 2231).
 *
 * @param value what stands before the first semicolon, lower-case, without comments
 * @param parameters by lower-case name, decoded
 */
public record HeaderValue(String value, Map<String, String> parameters) {
    public static final HeaderValue EMPTY = new HeaderValue("", Map.of());

    public static HeaderValue parse(@Nullable String source) {
        if (source == null) {
            return EMPTY;
        }
        int end = source.indexOf(';');
        String value = source.substring(0, end < 0 ? source.length() : end);
        if (end < 0 && value.indexOf('=') < 0 && value.indexOf('(') < 0) {
            return new HeaderValue(value.trim().toLowerCase(Locale.ROOT), Map.of());
        }
        String bare = withoutComment(value).trim();
        int blank = bare.indexOf(' ');
        if (blank > 0 && bare.indexOf('=') > blank) {
            // The semicolon was forgotten: "text/plain charset=utf-8".
            int split = source.indexOf(' ', source.indexOf(bare));
            return new HeaderValue(
                    bare.substring(0, blank).toLowerCase(Locale.ROOT), new ParameterParser(source, split + 1).parse());
        }
        Map<String, String> parameters = end < 0 ? Map.of() : new ParameterParser(source, end + 1).parse();
        return new HeaderValue(bare.toLowerCase(Locale.ROOT), parameters);
    }

    public @Nullable String parameter(String name) {
        return parameters.get(name);
    }

    private static String withoutComment(String value) {
        int open = value.indexOf('(');
        return open < 0 ? value : value.substring(0, open);
    }
}
