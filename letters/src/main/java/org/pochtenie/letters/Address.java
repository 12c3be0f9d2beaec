package org.pochtenie.letters;

import java.util.List;
import java.util.Locale;
import org.pochtenie.letters.mime.AddressParser;

/**
 * A person's address (RFC 5322 section 3.4).
 *
 * @param name the display name, decoded; empty when none was given
 * @param address the bare address in lower case ({@code anna@studio.example}); empty when there was only a name
 */
public record Address(String name, String address) {
    public Address {
        address = address.toLowerCase(Locale.ROOT);
    }

    public static Address of(String address) {
        return new Address("", address);
    }

    /**
     * Reads the value of an address header, groups (RFC 5322), raw UTF-8 (RFC 6532) and encoded words (RFC 2047)
     * included. Never throws; what is no address is left out; at most 2,000 addresses are read.
     */
    public static List<Address> parseList(String headerValue) {
        return AddressParser.parse(headerValue);
    }

    /** The part after the last at sign; empty when there is none. */
    public String domain() {
        int at = address.lastIndexOf('@');
        return at < 0 ? "" : address.substring(at + 1);
    }

    /** The name, or the address where there is no name. */
    public String shown() {
        return name.isEmpty() ? address : name;
    }

    /** For people to read, not for a header: {@code Anna Belova <anna@studio.example>}. */
    @Override
    public String toString() {
        return name.isEmpty() ? address : name + " <" + address + ">";
    }
}
