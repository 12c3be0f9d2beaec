package org.pochtenie.letters.html;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The address of a picture that lies elsewhere.
 *
 * @param text as it may be written into an attribute or, between quotation marks, into a style
 */
record OutsideAddress(String text, String host) {
    private static final Pattern ADDRESS =
            Pattern.compile("(?i)(?<scheme>https?:)?//(?:[^/?#@]{0,200}@)?+(?<host>[^/?#:@]{1,253})(?<rest>.{0,4000})");

    /** Paths at which senders of mass mail count openings. */
    private static final Pattern COUNTING =
            Pattern.compile("(?i)[/?&._=-](?:open(?:s|ed|ing|count|track(?:ing)?)?|o|wf/open|track(?:er|ing)?|trk|"
                    + "pixels?|beacon|webbug|1x1|spacer|blank|clear|transparent|read(?:receipt|track)|imp(?:ression)?)"
                    + "(?:[/?&._=-](?!jpe?g|svg)|$)");

    private static final String HEX = "0123456789ABCDEF";

    /** Null when it is none that a browser would fetch. */
    static @Nullable OutsideAddress of(String source) {
        if (source.length() > 4_500) {
            return null;
        }
        Matcher address = ADDRESS.matcher(written(source.strip()));
        if (!address.matches()) {
            return null;
        }
        String scheme = address.group("scheme") == null
                ? "https:"
                : address.group("scheme").toLowerCase(Locale.ROOT);
        String host = address.group("host").toLowerCase(Locale.ROOT);
        return new OutsideAddress(scheme + "//" + host + address.group("rest"), host);
    }

    /** Browsers take a backslash for a slash and leave out line breaks; what could end a string is encoded. */
    private static String written(String source) {
        StringBuilder written = new StringBuilder(source.length());
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '\\') {
                written.append('/');
            } else if (c == '"' || c == '\'' || c == '(' || c == ')' || c == '<' || c == '>' || c == ' ' || c == ';') {
                written.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
            } else if (c > ' ' && c != '\u007f') {
                written.append(c);
            }
        }
        return written.toString();
    }

    boolean tracks() {
        return COUNTING.matcher(text)
                .region(text.indexOf(host) + host.length(), text.length())
                .find();
    }
}
