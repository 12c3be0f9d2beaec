package org.pochtenie.letters.authentication;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.pochtenie.letters.Header;
import org.pochtenie.letters.Letter;

/**
 * Picks the headers that our own server wrote: it writes above all that came with the letter, so that the first one
 * that bears no trusted name ends the run, and so does a trusted name that stands apart, below another hop.
 */
final class TrustedHeaders {
    private TrustedHeaders() {}

    static List<Result> in(Letter letter, Set<String> trustedHosts) {
        List<String> trusted = trustedHosts.stream()
                .map(host -> host.strip().toLowerCase(Locale.ROOT))
                .toList();
        List<Result> results = new ArrayList<>();
        String run = "";
        int receivedSince = 0;
        for (Header header : letter.headers()) {
            if (header.is("Received")) {
                receivedSince += run.isEmpty() ? 0 : 1;
            } else if (header.is("Authentication-Results")) {
                ResultsParser.Parsed parsed = ResultsParser.parse(header.value());
                boolean ours = trusted(parsed.host(), trusted) && (run.isEmpty() || run.equals(parsed.host()));
                if (!ours || receivedSince > 0) {
                    break;
                }
                run = parsed.host();
                results.addAll(parsed.results());
            }
        }
        return results;
    }

    private static boolean trusted(String host, List<String> trusted) {
        for (String name : trusted) {
            if (!host.isEmpty() && (host.equals(name) || name.startsWith(".") && host.endsWith(name))) {
                return true;
            }
        }
        return false;
    }
}
