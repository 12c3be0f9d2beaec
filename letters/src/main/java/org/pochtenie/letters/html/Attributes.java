package org.pochtenie.letters.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The attributes of one tag; of two with one name the first counts (HTML standard, section 13.2.5.33). */
final class Attributes {
    /** No tag needs more; what stands behind them is left out. */
    private static final int MOST = 60;

    /** The longest name of an attribute that anybody lets pass is a fourth of it. */
    private static final int LONGEST_NAME = 40;

    private final Map<String, String> values = new LinkedHashMap<>();

    static Attributes of(String source) {
        Attributes attributes = new Attributes();
        int at = 0;
        while (at < source.length() && attributes.values.size() < MOST) {
            at = attributes.read(source, at);
        }
        return attributes;
    }

    private int read(String source, int from) {
        int start = from;
        while (start < source.length() && (blank(source.charAt(start)) || source.charAt(start) == '/')) {
            start++;
        }
        int end = start;
        while (end < source.length() && !ends(source.charAt(end), end == start)) {
            end++;
        }
        int equals = skipBlanks(source, end);
        String name =
                end - start > LONGEST_NAME ? "" : source.substring(start, end).toLowerCase(Locale.ROOT);
        if (equals >= source.length() || source.charAt(equals) != '=') {
            put(name, "");
            return Math.max(equals, from + 1);
        }
        return value(name, source, skipBlanks(source, equals + 1));
    }

    private static boolean ends(char c, boolean first) {
        return blank(c) || c == '/' || c == '=' && !first;
    }

    private int value(String name, String source, int start) {
        char quote = start < source.length() ? source.charAt(start) : ' ';
        if (quote == '"' || quote == '\'') {
            int close = source.indexOf(quote, start + 1);
            int end = close < 0 ? source.length() : close;
            put(name, source.substring(start + 1, end));
            return end + 1;
        }
        int end = start;
        while (end < source.length() && !blank(source.charAt(end))) {
            end++;
        }
        put(name, source.substring(start, end));
        return end;
    }

    private void put(String name, String value) {
        if (!name.isEmpty()) {
            values.putIfAbsent(name, References.read(value, true));
        }
    }

    private static int skipBlanks(String source, int from) {
        int at = from;
        while (at < source.length() && blank(source.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean blank(char c) {
        return c <= ' ';
    }

    @Nullable
    String get(String name) {
        return values.get(name);
    }

    String get(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }

    /** Null and an empty value take the attribute away. */
    void set(String name, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            values.remove(name);
        } else {
            values.put(name, value);
        }
    }

    /** Names and values in turn. */
    List<String> flat() {
        List<String> flat = new ArrayList<>(values.size() * 2);
        values.forEach((name, value) -> {
            flat.add(name);
            // The renderer writes a blank behind a value with a backtick, for the sake of old browsers.
            flat.add(value.indexOf('`') < 0 ? value : value.stripTrailing());
        });
        return flat;
    }
}
