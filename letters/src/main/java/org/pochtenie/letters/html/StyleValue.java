package org.pochtenie.letters.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The value of one declaration, written anew from its words.
 *
 * @param text as it may stand in a style attribute, without addresses
 * @param color the last word that may be a colour
 * @param addresses of pictures
 */
record StyleValue(String text, @Nullable String color, List<String> addresses) {
    private static final Pattern TOKEN = Pattern.compile(
            "(?<blank>\\s++)|(?<mark>[,/])|(?<function>(?:rgb|hsl)a?\\([\\d\\s.,%/]{1,60}+\\))"
                    + "|url\\(\\s*+(?:\"(?<quoted>[^\"]*+)\"|'(?<single>[^']*+)'|(?<bare>[^)\"'\\s]*+))\\s*+\\)"
                    + "|\"(?<string>[^\"]*+)\"|'(?<string2>[^']*+)'|(?<important>!\\s*+important)"
                    + "|(?<hash>#[0-9a-f]{3,8}+)(?![\\w-])"
                    + "|(?<number>[+-]?+(?:\\d{1,4}+(?:\\.\\d*+)?+|\\.\\d++)(?<unit>px|pt|em|rem|ex|ch|cm|mm|in|pc|vw|vh|%)?+)(?![\\w%.-])"
                    + "|(?<word>[a-z][a-z0-9-]{0,30}+)(?![\\w(])",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern FONT_NAME = Pattern.compile("[\\p{L}\\p{N} ._+&-]{1,60}+");

    /** Reads; null when something stands there that may not pass. */
    static @Nullable StyleValue read(String property, String source) {
        StyleProperty kind = StyleProperty.of(property);
        if (kind == null) {
            return null;
        }
        Writing writing = new Writing(kind);
        Matcher token = TOKEN.matcher(source);
        int at = 0;
        while (at < source.length()) {
            token.region(at, source.length());
            if (!token.lookingAt() || !writing.take(token)) {
                return null;
            }
            at = token.end();
        }
        return new StyleValue(writing.text.toString(), writing.color, List.copyOf(writing.addresses));
    }

    /** Word after word, with one blank or one mark between them. */
    private static final class Writing {
        final StringBuilder text = new StringBuilder();
        final List<String> addresses = new ArrayList<>();

        @Nullable
        String color;

        private final StyleProperty kind;
        private String gap = "";

        Writing(StyleProperty kind) {
            this.kind = kind;
        }

        boolean take(Matcher token) {
            if (token.group("blank") != null) {
                gap = gap.isEmpty() ? " " : gap;
                return true;
            }
            if (token.group("mark") != null) {
                gap = token.group("mark");
                return !text.isEmpty();
            }
            if (token.group("important") != null) {
                return true;
            }
            String string = token.group("string") == null ? token.group("string2") : token.group("string");
            if (string != null) {
                return kind.names() && FONT_NAME.matcher(string).matches() && add("'" + string + "'");
            }
            return number(token) && word(token);
        }

        private boolean number(Matcher token) {
            String number = token.group("number");
            return number == null || kind.allows(number) && add(number.toLowerCase(Locale.ROOT));
        }

        private boolean word(Matcher token) {
            String word = token.group("word");
            if (word != null) {
                return colored(kind.names() ? word : word.toLowerCase(Locale.ROOT), kind.color(word));
            }
            if (token.group("hash") != null) {
                return colored(token.group("hash"), true);
            }
            if (token.group("function") != null) {
                return colored(token.group("function").replaceAll("\\s+", " ").toLowerCase(Locale.ROOT), true);
            }
            return address(token);
        }

        private boolean address(Matcher token) {
            for (String group : List.of("quoted", "single", "bare")) {
                if (token.group(group) != null) {
                    addresses.add(token.group(group).strip());
                    return kind == StyleProperty.BACKGROUND;
                }
            }
            return true;
        }

        private boolean colored(String word, boolean color) {
            this.color = color ? word : this.color;
            return add(word);
        }

        private boolean add(String word) {
            text.append(text.isEmpty() ? "" : gap.isEmpty() ? " " : gap).append(word);
            gap = "";
            return true;
        }
    }
}
