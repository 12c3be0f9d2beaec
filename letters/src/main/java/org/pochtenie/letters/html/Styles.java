package org.pochtenie.letters.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Lets of a style attribute pass what gives colour, size, place within the text and letters their look. Nothing that
 * leaves its place, that fetches or that calculates: a declaration with anything unknown in it falls whole.
 */
final class Styles {
    /** Longer style attributes are no styling; what stands behind it is left out. */
    private static final int LONGEST = 8_000;

    private static final int LONGEST_VALUE = 1_000;

    private final UnaryOperator<@Nullable String> background;
    private final List<String> kept = new ArrayList<>();

    /** @param background gives for the address of a background picture the one to show, or null for none */
    private Styles(UnaryOperator<@Nullable String> background) {
        this.background = background;
    }

    static String clean(String css, UnaryOperator<@Nullable String> background) {
        Styles styles = new Styles(background);
        String bare = withoutComments(css.length() > LONGEST ? css.substring(0, LONGEST) : css);
        int start = 0;
        while (start < bare.length()) {
            int end = declarationEnd(bare, start);
            styles.declaration(bare.substring(start, end));
            start = end + 1;
        }
        return String.join(";", styles.kept);
    }

    /** A comment parts two words, as it does for a browser; one that never ends takes the rest with it. */
    private static String withoutComments(String css) {
        int open = css.indexOf("/*");
        if (open < 0) {
            return css;
        }
        StringBuilder bare = new StringBuilder(css.length());
        int start = 0;
        while (open >= 0) {
            bare.append(css, start, open).append(' ');
            int close = css.indexOf("*/", open + 2);
            start = close < 0 ? css.length() : close + 2;
            open = css.indexOf("/*", start);
        }
        return bare.append(css, start, css.length()).toString();
    }

    private static int declarationEnd(String css, int start) {
        char quote = 0;
        boolean brackets = false;
        int i = start;
        for (; i < css.length(); i++) {
            char c = css.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '(' || c == ')') {
                brackets = c == '(';
            } else if (c == ';' && !brackets) {
                return i;
            }
        }
        return i;
    }

    private void declaration(String declaration) {
        int colon = declaration.indexOf(':');
        if (colon < 0 || declaration.length() - colon > LONGEST_VALUE) {
            return;
        }
        String property = declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        StyleValue value = StyleValue.read(property, declaration.substring(colon + 1));
        if (value == null) {
            return;
        }
        if (property.startsWith("background")) {
            background(property, value);
        } else if (value.addresses().isEmpty() && !value.text().isEmpty()) {
            kept.add(property + ":" + value.text());
        }
    }

    /** Of the shorthand the colour and the picture are taken; how the picture is laid is not worth the grammar. */
    private void background(String property, StyleValue value) {
        String color = property.equals("background-color") ? value.text() : value.color();
        boolean colors = property.equals("background") || property.equals("background-color");
        if (colors && color != null && !color.isEmpty() && value.addresses().size() < 2) {
            kept.add("background-color:" + color);
        } else if (!colors && value.addresses().isEmpty() && !value.text().isEmpty()) {
            kept.add(property + ":" + value.text());
        }
        if (property.equals("background") || property.equals("background-image")) {
            value.addresses().stream().limit(1).map(background).forEach(this::picture);
        }
    }

    private void picture(@Nullable String address) {
        if (address != null) {
            kept.add("background-image:url('" + address + "')");
        }
    }
}
