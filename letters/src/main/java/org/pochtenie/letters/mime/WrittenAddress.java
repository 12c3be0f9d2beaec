package org.pochtenie.letters.mime;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pochtenie.letters.Address;
import org.pochtenie.letters.coding.EncodedWords;

/** Makes an address of its pieces, whatever stands in the wrong place. */
final class WrittenAddress {
    private static final Pattern UNFIT = Pattern.compile("[\\s\\p{Cntrl}]+");

    /** Names that reach somebody at any mail server (RFC 5321 section 4.5.1) or stand for it. */
    private static final Set<String> ROLES = Set.of("postmaster", "mailer-daemon");

    private WrittenAddress() {}

    /** Of "Anna Belova <anna@…>", or "<anna@…> (Anna Belova)". */
    static @Nullable Address named(String text, String inside, String comment) {
        String address = bareAddress(inside);
        String name = text.isEmpty() ? EncodedWords.decode(comment) : text;
        if (address.isEmpty() && text.indexOf('@') > 0) {
            return bare(text, comment);
        }
        return address.isEmpty() && name.isEmpty() ? null : new Address(unquoted(name), address);
    }

    /** Of what stands without angle brackets. */
    static @Nullable Address bare(String text, String comment) {
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
                return new Address(EncodedWords.decode(comment), text);
            }
            // A local name alone is no address (RFC 5322 section 3.4.1), unless brackets say so.
            String remark = EncodedWords.decode(comment);
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
        return new Address(EncodedWords.decode(comment), bareAddress(text));
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
