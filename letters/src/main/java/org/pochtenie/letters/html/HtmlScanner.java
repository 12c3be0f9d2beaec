package org.pochtenie.letters.html;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Cuts HTML into tags and texts in one pass, without building a tree. Where it takes a thing for another than a browser
 * would, nothing comes to harm: {@link Cleaning} writes anew what it lets pass.
 */
final class HtmlScanner {
    /** Elements whose content is no HTML (HTML standard, section 13.2.5). */
    private static final Set<String> RAW = Set.of("script", "style", "title", "xmp", "noembed", "noframes", "iframe");

    private final String html;
    private final Sink sink;
    private int at;
    private int from;
    private boolean quotesEnded;

    /** Takes what is found. */
    interface Sink {
        void open(String name, String attributes);

        void close(String name);

        void text(String text);
    }

    HtmlScanner(String html, Sink sink) {
        this.html = html;
        this.sink = sink;
    }

    void scan() {
        while (at < html.length()) {
            int tag = html.indexOf('<', at);
            text(at, tag < 0 ? html.length() : tag);
            at = tag < 0 ? html.length() : tag;
            if (at < html.length()) {
                markup();
            }
        }
    }

    /** Where the tag begins that is being told of. */
    int tagStart() {
        return from;
    }

    /** Behind the tag that is being told of. */
    int tagEnd() {
        return at;
    }

    private void text(int from, int to) {
        if (to > from) {
            sink.text(References.read(html.substring(from, to), false));
        }
    }

    private void markup() {
        char next = at + 1 < html.length() ? html.charAt(at + 1) : ' ';
        if (html.startsWith("<!--", at)) {
            // "<!-->" is a whole comment.
            skipBehind("-->", at + 2);
        } else if (next == '!' || next == '?') {
            skipBehind(">", at + 2);
        } else if (Character.isLetter(next)) {
            tag(at + 1, true);
        } else if (next == '/') {
            tag(at + 2, false);
        } else {
            sink.text("<");
            at++;
        }
    }

    private void skipBehind(String end, int from) {
        int found = html.indexOf(end, from);
        at = found < 0 ? html.length() : found + end.length();
    }

    private void tag(int start, boolean opens) {
        int nameEnd = start;
        while (nameEnd < html.length() && named(html.charAt(nameEnd))) {
            nameEnd++;
        }
        from = at;
        int end = tagEnd(nameEnd);
        String name = html.substring(start, Math.min(nameEnd, start + 30)).toLowerCase(Locale.ROOT);
        at = Math.min(end + 1, html.length());
        if (!opens) {
            sink.close(name);
            return;
        }
        sink.open(name, html.substring(nameEnd, end));
        if (RAW.contains(name)) {
            skipRaw(name);
        }
    }

    private static boolean named(char c) {
        return c >= 'a' && c <= 'z' || Character.isLetterOrDigit(c) || c == ':' || c == '-' || c == '_' || c == '.';
    }

    /** The place of the ">" that ends the tag: not one within quotation marks. */
    private int tagEnd(int from) {
        int i = from;
        while (i < html.length() && html.charAt(i) != '>') {
            char c = html.charAt(i);
            boolean quote = (c == '"' || c == '\'') && i > 0 && html.charAt(i - 1) == '=' && !quotesEnded;
            int close = quote ? html.indexOf(c, i + 1) : -1;
            quotesEnded |= quote && close < 0;
            i = close < 0 ? i + 1 : close + 1;
        }
        return i;
    }

    private void skipRaw(String name) {
        while (true) {
            int close = html.indexOf("</", at);
            if (close < 0) {
                at = html.length();
                return;
            }
            at = close + 2;
            if (html.regionMatches(true, at, name, 0, name.length())) {
                at = close;
                return;
            }
        }
    }

    /** The value of an attribute in what stands between a tag's name and its end; null when it is not there. */
    static @Nullable String attribute(String attributes, String name) {
        int equals = attributes.indexOf('=');
        while (equals >= 0 && !named(attributes, equals, name)) {
            equals = attributes.indexOf('=', equals + 1);
        }
        if (equals < 0) {
            return null;
        }
        int start = equals + 1;
        while (start < attributes.length() && attributes.charAt(start) <= ' ') {
            start++;
        }
        char quote = start < attributes.length() ? attributes.charAt(start) : ' ';
        boolean quoted = quote == '"' || quote == '\'';
        int end = quoted ? attributes.indexOf(quote, start + 1) : attributes.indexOf(' ', start);
        String value = attributes.substring(quoted ? start + 1 : start, end < 0 ? attributes.length() : end);
        return References.read(value, true);
    }

    /** Whether the name stands before the equals sign. */
    private static boolean named(String attributes, int equals, String name) {
        int end = equals;
        while (end > 0 && attributes.charAt(end - 1) <= ' ') {
            end--;
        }
        int start = end - name.length();
        return start >= 0
                && (start == 0 || attributes.charAt(start - 1) <= ' ')
                && attributes.regionMatches(true, start, name, 0, name.length());
    }
}
