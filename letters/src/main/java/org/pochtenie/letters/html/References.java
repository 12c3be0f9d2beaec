package org.pochtenie.letters.html;

import org.jsoup.parser.Parser;

/** Reads character references (HTML standard, section 13.5): the usual few itself, since a parser for each is dear. */
final class References {
    /** The longest that is read here: "&laquo;". */
    private static final int LONGEST = 7;

    private static final int UNUSUAL = -1;

    private References() {}

    /** @param attribute whether it is the value of an attribute, in which a reference needs its semicolon */
    static String read(String text, boolean attribute) {
        int at = text.indexOf('&');
        if (at < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int from = 0;
        while (at >= 0) {
            int end = end(text, at);
            int meant = end < 0 ? UNUSUAL : meant(text.substring(at + 1, end));
            if (meant == UNUSUAL) {
                return Parser.unescapeEntities(text, attribute);
            }
            out.append(text, from, at).append((char) meant);
            from = end + 1;
            at = text.indexOf('&', from);
        }
        return out.append(text, from, text.length()).toString();
    }

    private static int end(String text, int at) {
        int last = Math.min(text.length(), at + LONGEST);
        for (int i = at + 1; i < last; i++) {
            if (text.charAt(i) == ';') {
                return i;
            }
        }
        return -1;
    }

    private static int meant(String name) {
        return switch (name) {
            case "nbsp" -> '\u00A0';
            case "amp" -> '&';
            case "lt" -> '<';
            case "gt" -> '>';
            case "quot" -> '"';
            case "laquo" -> '«';
            case "raquo" -> '»';
            case "mdash" -> '—';
            case "ndash" -> '–';
            case "rsquo" -> '’';
            case "copy" -> '©';
            default -> name.length() > 2 && name.charAt(0) == '#' ? number(name) : UNUSUAL;
        };
    }

    /** Below 160 stand control characters, many of which mean something else than their number. */
    private static int number(String name) {
        int value = 0;
        for (int i = 1; i < name.length(); i++) {
            char digit = name.charAt(i);
            if (digit < '0' || digit > '9') {
                return UNUSUAL;
            }
            value = value * 10 + digit - '0';
        }
        return value >= ' ' && value < 127 || value >= 160 && value < Character.MIN_SURROGATE ? value : UNUSUAL;
    }
}
