package org.pochtenie.letters.mime;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pochtenie.letters.Address;
import org.pochtenie.letters.coding.EncodedWords;

/** Reads address lists in one pass and without recursion; what cannot be an address is skipped. */
public final class AddressParser {
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern UNFIT = Pattern.compile("[\\s\\p{Cntrl}]+");
    /** Names that reach somebody at any mail server (RFC 5321 section 4.5.1) or stand for it. */
    private static final Set<String> ROLES = Set.of("postmaster", "mailer-daemon");

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
        Address address = angle != null ? named(text, angle) : bare(text);
        if (address != null && !address.address().equals("undisclosed-recipients")) {
            found.add(address);
        }
        phrase.setLength(0);
        comment.setLength(0);
        angle = null;
        quotedPhrase = false;
    }

    private @Nullable Address named(String text, String inside) {
        String address = bareAddress(inside);
        String name = text.isEmpty() ? EncodedWords.decode(comment.toString()) : text;
        if (address.isEmpty() && text.indexOf('@') > 0) {
            return bare(text);
        }
        return address.isEmpty() && name.isEmpty() ? null : new Address(unquoted(name), address);
    }

    private @Nullable Address bare(String text) {
        if (text.isEmpty()) {
            return null;
        }
        int open = text.indexOf('<');
        int close = text.indexOf('>', open + 1);
        if (open >= 0 && close > open) {
            return new Address(unquoted(text.substring(0, open).strip()), bareAddress(text.substring(open + 1, close)));
        }
        if (text.indexOf('@') < 0) {
            if (ROLES.contains(text.toLowerCase(Locale.ROOT))) {
                return new Address(EncodedWords.decode(comment.toString()), text);
            }
            // A local name alone is no address (RFC 5322 section 3.4.1), unless brackets say so.
            String remark = EncodedWords.decode(comment.toString());
            if (remark.indexOf('@') > 0) {
                return new Address(unquoted(text), bareAddress(remark));
            }
            return new Address(unquoted(remark.isEmpty() ? text : remark), "");
        }
        if (text.startsWith("\"") && text.indexOf("\"@") > 0) {
            return new Address("", bareAddress(text));
        }
        int blank = text.lastIndexOf(' ');
        String last = text.substring(blank + 1);
        if (blank > 0 && last.indexOf('@') > 0 && text.indexOf('@') > blank) {
            return new Address(unquoted(text.substring(0, blank).strip()), bareAddress(last));
        }
        return new Address(EncodedWords.decode(comment.toString()), bareAddress(text));
    }

    /** Without source route ({@code @a,@b:c@d}), blanks, "mailto:" and a final dot. */
    private static String bareAddress(String inside) {
        String address = inside.strip();
        // Encoded words have no place here (RFC 2047 section 5), but some programs encode the whole address.
        address = address.endsWith("?=") ? EncodedWords.decode(address).strip() : address;
        address = address.endsWith(">") ? address.substring(0, address.length() - 1) : address;
        int open = address.indexOf('(');
        address = open > 0 && address.endsWith(")") ? address.substring(0, open) : address;
        if (address.startsWith("@") && address.indexOf(':') > 0) {
            address = address.substring(address.indexOf(':') + 1);
        }
        if (address.regionMatches(true, 0, "mailto:", 0, 7)) {
            address = address.substring(7);
        }
        return address.startsWith("\"") ? address : withoutBlanks(address);
    }

    private static String withoutBlanks(String address) {
        for (int i = 0; i < address.length(); i++) {
            if (address.charAt(i) <= ' ') {
                return UNFIT.matcher(address).replaceAll("");
            }
        }
        return address;
    }

    private static String unquoted(String name) {
        String bare = name;
        while (bare.length() > 1
                && (bare.startsWith("\"") && bare.endsWith("\"") || bare.startsWith("'") && bare.endsWith("'"))) {
            bare = bare.substring(1, bare.length() - 1).strip();
        }
        return bare;
    }
}
