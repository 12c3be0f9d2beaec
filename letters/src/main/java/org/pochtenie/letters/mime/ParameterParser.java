package org.pochtenie.letters.mime;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pochtenie.letters.coding.EncodedWords;

/** Cuts "; a=b; c*0*=utf-8''d; e=\"f\"" into pieces and hands them to {@link Continuations}. */
final class ParameterParser {
    private static final int MOST = 200;

    private final String source;
    private final Map<String, String> plain = new LinkedHashMap<>();
    private final Continuations continuations = new Continuations();
    private int at;

    ParameterParser(String source, int from) {
        this.source = source;
        this.at = from;
    }

    Map<String, String> parse() {
        for (int count = 0; at < source.length() && count < MOST; count++) {
            one();
        }
        continuations.joined().forEach(plain::put);
        return plain;
    }

    private void one() {
        skipTo();
        int start = at;
        while (at < source.length() && "=;".indexOf(source.charAt(at)) < 0) {
            at++;
        }
        String name = source.substring(start, at).trim().toLowerCase(Locale.ROOT);
        if (at >= source.length() || source.charAt(at) == ';') {
            at++;
            return;
        }
        at++;
        String value = value();
        if (name.isEmpty() || name.length() > 80) {
            return;
        }
        int star = name.indexOf('*');
        if (star > 0) {
            continuations.add(name.substring(0, star), name.substring(star), value);
        } else {
            plain.putIfAbsent(name, EncodedWords.decode(value));
        }
    }

    /** To the next name, over blanks, semicolons and comments. */
    private void skipTo() {
        while (at < source.length()) {
            char c = source.charAt(at);
            if (c == '(') {
                int close = source.indexOf(')', at);
                at = close < 0 ? source.length() : close + 1;
            } else if (c <= ' ' || c == ';') {
                at++;
            } else {
                return;
            }
        }
    }

    private String value() {
        while (at < source.length() && source.charAt(at) <= ' ') {
            at++;
        }
        if (at < source.length() && source.charAt(at) == '"') {
            return quoted();
        }
        int end = source.indexOf(';', at);
        end = end < 0 ? source.length() : end;
        String value = source.substring(at, end).trim();
        at = end + 1;
        int next = nextParameter(value);
        if (next > 0) {
            at = at - 1 - (source.substring(at - 1 - value.length(), at - 1).length() - next);
            value = value.substring(0, next).trim();
        }
        int comment = value.indexOf(" (");
        return comment > 0 && value.endsWith(")") ? value.substring(0, comment).trim() : value;
    }

    /** Where "utf-8 format=flowed" goes on with another parameter although the semicolon is missing; else -1. */
    private static int nextParameter(String value) {
        int equals = value.indexOf('=');
        int blank = value.indexOf(' ');
        boolean two = blank > 0
                && equals > blank
                && value.substring(blank + 1, equals).matches("[a-z*0-9-]{3,20}");
        return two ? blank : -1;
    }

    private String quoted() {
        String value = plainlyQuoted();
        value = value == null ? escaped() : value;
        int end = source.indexOf(';', at);
        at = end < 0 || !source.substring(at, end).isBlank() ? at : end + 1;
        return value;
    }

    /** The usual case: up to the next quotation mark; null, and nothing is read, where it is not so simple. */
    private @Nullable String plainlyQuoted() {
        int start = at;
        int close = source.indexOf('"', start + 1);
        int escape = source.indexOf('\\', start + 1);
        if (close < 0 || escape >= 0 && escape < close) {
            return null;
        }
        at = close + 1;
        if (closes()) {
            return source.substring(start + 1, close);
        }
        at = start;
        return null;
    }

    private String escaped() {
        StringBuilder value = new StringBuilder();
        at++;
        while (at < source.length()) {
            char c = source.charAt(at++);
            if (c == '"' && closes()) {
                break;
            }
            if (c == '\\' && at < source.length()) {
                c = source.charAt(at++);
            }
            value.append(c);
        }
        return value.toString();
    }

    /** A quotation mark within a name ("a "b" c.doc") is no end when more of the value follows. */
    private boolean closes() {
        int next = at;
        while (next < source.length() && source.charAt(next) <= ' ') {
            next++;
        }
        return next >= source.length()
                || source.charAt(next) == ';'
                || source.charAt(next) == '('
                || next > at
                || source.indexOf('"', next) < 0;
    }
}
