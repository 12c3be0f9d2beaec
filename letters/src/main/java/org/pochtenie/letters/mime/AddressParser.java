package org.pochtenie.letters.mime;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pochtenie.letters.Address;
import org.pochtenie.letters.coding.EncodedWords;

/** Reads address lists in one pass and without recursion; what cannot be an address is skipped. */
public final class AddressParser {
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int MOST = 2_000;
    private static final int LONGEST = 200_000;

    private final String source;
    private final List<Address> found = new ArrayList<>();
    private final StringBuilder phrase = new StringBuilder();
    private final StringBuilder comment = new StringBuilder();
    private @Nullable String angle;
    private boolean quotedPhrase;
    private int at;

    private AddressParser(String source) {
        this.source = source;
    }

    public static List<Address> parse(String value) {
        String bounded = value.length() > LONGEST ? value.substring(0, LONGEST) : value;
        return new AddressParser(bounded).parse();
    }

    private List<Address> parse() {
        while (at < source.length() && found.size() < MOST) {
            char c = source.charAt(at++);
            switch (c) {
                case ',' -> comma();
                case ';' -> finish();
                case ':' -> group();
                case '"' -> quoted();
                case '(' -> comment();
                case '<' -> angle();
                case '=' -> word();
                default -> phrase.append(c < ' ' ? ' ' : c);
            }
        }
        finish();
        return List.copyOf(found);
    }

    /** A comma ends an address, except in a bare "Belova, Anna <anna@…>", where it stands in the name. */
    private void comma() {
        boolean bareName = angle == null && !quotedPhrase && !phrase.isEmpty() && phrase.indexOf("@") < 0;
        if (bareName && angleFollows()) {
            phrase.append(", ");
        } else {
            finish();
        }
    }

    private boolean angleFollows() {
        for (int i = at; i < source.length() && i < at + 200; i++) {
            char c = source.charAt(i);
            if (c == '<') {
                return true;
            }
            if (",;:@\"(".indexOf(c) >= 0) {
                return false;
            }
        }
        return false;
    }

    private void group() {
        if (angle == null && phrase.indexOf("@") < 0) {
            phrase.setLength(0);
            quotedPhrase = false;
        } else {
            phrase.append(':');
        }
    }

    private void quoted() {
        quotedPhrase = true;
        int open = at - 1;
        int start = phrase.length();
        while (at < source.length()) {
            char c = source.charAt(at++);
            if (c == '"') {
                break;
            }
            if (c == '\\' && at < source.length()) {
                c = source.charAt(at++);
            }
            phrase.append(c < ' ' ? ' ' : c);
        }
        if (at < source.length() && source.charAt(at) == '@') {
            localPart(open, start);
        }
    }

    /** A quoted local part keeps its quotation marks: they are a part of the address. */
    private void localPart(int open, int start) {
        int end = at;
        while (end < source.length() && ",;<>() \t".indexOf(source.charAt(end)) < 0) {
            end++;
        }
        String quoted = source.substring(open, end);
        boolean name = source.substring(end, Math.min(source.length(), end + 9))
                .stripLeading()
                .startsWith("<");
        if (angle == null && !name && phrase.substring(0, start).isBlank()) {
            angle = quoted;
            phrase.setLength(0);
        } else {
            phrase.replace(start, phrase.length(), quoted);
        }
        at = end;
    }

    private void comment() {
        int depth = 1;
        StringBuilder text = new StringBuilder();
        while (at < source.length() && depth > 0) {
            char c = source.charAt(at++);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == '\\' && at < source.length()) {
                c = source.charAt(at++);
            }
            if (depth > 0) {
                text.append(c);
            }
        }
        if (comment.isEmpty()) {
            comment.append(text.toString().strip());
        }
    }

    private void angle() {
        int close = source.indexOf('>', at);
        int end = close < 0 ? source.length() : close;
        String inside = source.substring(at, end);
        int again = inside.lastIndexOf('<');
        at = close < 0 ? end : close + 1;
        if (angle == null || angle.isEmpty()) {
            angle = again >= 0 ? inside.substring(again + 1) : inside;
        }
    }

    /** An encoded word is one piece: commas and brackets in it separate nothing. */
    private void word() {
        int end = at < source.length() && source.charAt(at) == '?' ? wordEnd() : -1;
        if (end < 0) {
            phrase.append('=');
        } else {
            phrase.append(source, at - 1, end);
            at = end;
        }
    }

    private int wordEnd() {
        int second = source.indexOf('?', at + 1);
        int third = second < 0 ? -1 : source.indexOf('?', second + 1);
        int end = third < 0 || third - at > 60 ? -1 : source.indexOf("?=", third + 1);
        return end < 0 ? -1 : end + 2;
    }

    private void finish() {
        String written = phrase.toString();
        // A word of coded text before the at sign is none (RFC 2047 section 5): it may hide an address within another.
        String text = (angle == null && written.contains("?=@") ? written : EncodedWords.decode(written)).strip();
        text = text.indexOf("  ") < 0 ? text : BLANKS.matcher(text).replaceAll(" ");
        Address address = angle != null
                ? WrittenAddress.named(text, angle, comment.toString())
                : WrittenAddress.bare(text, comment.toString());
        if (address != null && !address.address().equals("undisclosed-recipients")) {
            found.add(address);
        }
        phrase.setLength(0);
        comment.setLength(0);
        angle = null;
        quotedPhrase = false;
    }
}
