package org.pochtenie.letters.authentication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pochtenie.letters.authentication.Result.Method;
import org.pochtenie.letters.authentication.Result.Outcome;

/** Reads one Authentication-Results header (RFC 8601 section 2.2), comments, quotes and odd blanks included. */
final class ResultsParser {
    private static final int LONGEST = 20_000;
    private static final int LONGEST_DETAIL = 500;
    private static final int MOST = 100;

    private ResultsParser() {}

    /**
     * A header that was read.
     *
     * @param host the authserv-id in lower case; empty when it is missing
     */
    record Parsed(String host, List<Result> results) {}

    static Parsed parse(String value) {
        List<List<String>> pieces = Tokens.of(value.length() > LONGEST ? value.substring(0, LONGEST) : value);
        String host = "";
        List<Result> results = new ArrayList<>();
        for (int i = 0; i < pieces.size() && results.size() < MOST; i++) {
            List<String> words = words(pieces.get(i));
            boolean named = i == 0
                    && !words.isEmpty()
                    && (words.size() < 2 || !words.get(1).equals(Tokens.EQUALS));
            if (named) {
                host = words.getFirst().toLowerCase(Locale.ROOT);
            }
            // Behind the name may stand a version; some servers forget the semicolon there.
            Result result = result(named ? words.subList(1, words.size()) : words, comments(pieces.get(i)));
            if (result != null) {
                results.add(result);
            }
        }
        return new Parsed(host, results);
    }

    private static List<String> words(List<String> tokens) {
        return tokens.stream().filter(token -> !token.startsWith("(")).toList();
    }

    private static String comments(List<String> tokens) {
        return String.join(
                " ", tokens.stream().filter(token -> token.startsWith("(")).toList());
    }

    private static @Nullable Result result(List<String> words, String comments) {
        Map<String, String> pairs = pairs(words);
        if (pairs.isEmpty()) {
            return null;
        }
        String name = pairs.keySet().iterator().next();
        Method method = method(name);
        String reason = pairs.getOrDefault("reason", "");
        String detail = (reason + " " + comments + policy(pairs)).strip();
        return new Result(
                method,
                outcome(pairs.getOrDefault(name, "")),
                domain(method, pairs),
                detail.length() > LONGEST_DETAIL ? detail.substring(0, LONGEST_DETAIL) : detail);
    }

    private static Map<String, String> pairs(List<String> words) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (int i = 1; i + 1 < words.size(); i++) {
            if (words.get(i).equals(Tokens.EQUALS)) {
                pairs.putIfAbsent(words.get(i - 1).toLowerCase(Locale.ROOT), words.get(i + 1));
                i++;
            }
        }
        return pairs;
    }

    /** The policy of the domain, which most servers write into a comment, as such a comment. */
    private static String policy(Map<String, String> pairs) {
        for (String name : List.of("policy.dmarc", "policy.published-domain-policy", "policy.p", "p", "action")) {
            if (pairs.containsKey(name)) {
                return " (p=" + pairs.get(name) + ")";
            }
        }
        return "";
    }

    private static Method method(String written) {
        int version = written.indexOf('/');
        return switch (version < 0 ? written : written.substring(0, version)) {
            case "spf" -> Method.SPF;
            case "dkim" -> Method.DKIM;
            case "dmarc" -> Method.DMARC;
            case "arc" -> Method.ARC;
            default -> Method.OTHER;
        };
    }

    static Outcome outcome(String written) {
        return switch (written.toLowerCase(Locale.ROOT)) {
            case "pass", "success" -> Outcome.PASS;
            case "fail", "hardfail", "reject", "quarantine" -> Outcome.FAIL;
            case "softfail" -> Outcome.SOFTFAIL;
            case "neutral" -> Outcome.NEUTRAL;
            case "policy" -> Outcome.POLICY;
            case "temperror", "error", "temp_error" -> Outcome.TEMPERROR;
            case "permerror", "unknown", "perm_error" -> Outcome.PERMERROR;
            default -> Outcome.NONE;
        };
    }

    private static String domain(Method method, Map<String, String> pairs) {
        List<String> names = switch (method) {
            case SPF -> List.of("smtp.mailfrom", "smtp.mail", "smtp.envelope-from", "smtp.helo");
            case DKIM -> List.of("header.d", "header.i", "header.from");
            case DMARC -> List.of("header.from", "header.d");
            case ARC, OTHER -> List.of();
        };
        for (String name : names) {
            String domain = domain(pairs.getOrDefault(name, ""));
            if (!domain.isEmpty()) {
                return domain;
            }
        }
        return "";
    }

    /** Of an address or a bare domain. */
    static String domain(String written) {
        String bare = written.toLowerCase(Locale.ROOT).replaceAll("[<>\\s]", "");
        String domain = bare.substring(bare.lastIndexOf('@') + 1);
        return domain.endsWith(".") ? domain.substring(0, domain.length() - 1) : domain;
    }
}
