package org.pochtenie.letters.authentication;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pochtenie.letters.Header;
import org.pochtenie.letters.Letter;
import org.pochtenie.letters.authentication.Result.Method;

/**
 * Picks the headers that our own servers wrote. They write above all that came with the letter, so that the first header
 * without a trusted name ends the run, and so does a trusted name that stands apart, below another hop.
 */
final class TrustedHeaders {
    private static final Pattern SPF = Pattern.compile("^\\s*([a-zA-Z_]{4,12})\\b(.{0,2000})", Pattern.DOTALL);
    private static final Pattern RECEIVER = Pattern.compile("(?i)\\breceiver=\"?([\\w.-]{1,255})");
    private static final Pattern ENVELOPE = Pattern.compile("(?i)\\benvelope-from=\"?<?([^\\s;\"<>]{1,320})");
    private static final Pattern COMMENT = Pattern.compile("^\\s*\\(([\\w.-]{1,255}): ");

    private final List<String> trusted;
    private final List<Result> results = new ArrayList<>();
    private boolean found;

    private TrustedHeaders(Set<String> trustedHosts) {
        trusted = trustedHosts.stream()
                .map(host -> host.strip().toLowerCase(Locale.ROOT))
                .toList();
    }

    /**
     * What was read.
     *
     * @param found false when no trusted header stands at the top
     */
    record Run(boolean found, List<Result> results) {}

    static Run in(Letter letter, Set<String> trustedHosts) {
        TrustedHeaders headers = new TrustedHeaders(trustedHosts);
        headers.results(letter);
        if (headers.results.stream().noneMatch(result -> result.method() == Method.SPF)) {
            headers.receivedSpf(letter);
        }
        return new Run(headers.found, headers.results);
    }

    private void results(Letter letter) {
        for (Header header : letter.headers()) {
            if (header.is("Received") && found) {
                return;
            }
            if (header.is("Authentication-Results")) {
                ResultsParser.Parsed parsed = ResultsParser.parse(header.value());
                if (!trusted(parsed.host())) {
                    return;
                }
                found = true;
                results.addAll(parsed.results());
            }
        }
    }

    /** The older header for SPF alone (RFC 7208 section 9.1); the topmost one, if a trusted server wrote it. */
    private void receivedSpf(Letter letter) {
        List<Header> headers = letter.headers("Received-SPF");
        Matcher spf = SPF.matcher(headers.isEmpty() ? "" : headers.getFirst().value());
        if (!spf.find()) {
            return;
        }
        Matcher receiver = RECEIVER.matcher(spf.group(2));
        Matcher comment = COMMENT.matcher(spf.group(2));
        String host = receiver.find() ? receiver.group(1) : comment.find() ? comment.group(1) : "";
        if (!host.isEmpty() && trusted(host.toLowerCase(Locale.ROOT))) {
            found = true;
            Matcher envelope = ENVELOPE.matcher(spf.group(2));
            String domain = envelope.find() ? ResultsParser.domain(envelope.group(1)) : "";
            results.add(new Result(Method.SPF, ResultsParser.outcome(spf.group(1)), domain, ""));
        }
    }

    /** An empty name stands for servers that leave their name out; whoever lists it trusts all that do. */
    private boolean trusted(String host) {
        for (String name : trusted) {
            if (host.equals(name) || name.startsWith(".") && host.endsWith(name)) {
                return true;
            }
        }
        return false;
    }
}
