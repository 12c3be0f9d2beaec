package org.pochtenie.desk.card;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** Domains of mailboxes for everybody: the same domain does not make two people belong together there. */
final class FreeMail {
    private static final Set<String> DOMAINS = read();

    private FreeMail() {}

    static boolean is(String domain) {
        return DOMAINS.contains(domain);
    }

    static Set<String> domains() {
        return DOMAINS;
    }

    /** What stands behind the at sign; empty where anybody may stand before it. */
    static String firm(String address) {
        var domain = address.substring(address.lastIndexOf('@') + 1);
        return domain.length() == address.length() || is(domain) ? "" : domain;
    }

    private static Set<String> read() {
        try (var in = FreeMail.class.getResourceAsStream("free-mail.txt")) {
            if (in == null) {
                throw new IllegalStateException("free-mail.txt is not in the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
