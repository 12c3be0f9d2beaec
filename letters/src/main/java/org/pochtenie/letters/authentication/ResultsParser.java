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
    private static final int MOST = 100;

    private ResultsParser() {}

    /**
     * A header that was read.
     *
     * @param host the authserv-id in lower case; empty when it is missing
     */
    record Parsed(String host, List<Result> results) {}

    static Parsed parse(String value) {
        List<List<String>> pieces = pieces(value.length() > LONGEST ? value.substring(0, LONGEST) : value);
        String host = "";
        List<Result> results = new ArrayList<>();
        for (int i = 0; i < pieces.size() && results.size() < MOST; i++) {
            List<String> tokens = pieces.get(i);
            boolean named = i == 0
                    && !tokens.isEmpty()
                    && (tokens.size() < 2 || !tokens.get(1).equals("="));
            if (named) {
                host = tokens.getFirst().toLowerCase(Locale.ROOT);
            }
            // "mx.example 1; …": behind the name may stand a version; some servers forget the semicolon there.
            List<String> rest = named ? tokens.subList(1, tokens.size()) : tokens;
            Result result = result(rest);
            if (result != null) {
                results.add(result);
            }
        }
        return new Parsed(host, results);
    }

    /** "dkim=pass reason=… header.d=a.example", cut into words, equals signs and dots kept in words. */
    private static @Nullable Result result(List<String> tokens) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (int i = 1; i + 1 < tokens.size(); i++) {
            if (tokens.get(i).equals("=")) {
                pairs.putIfAbsent(tokens.get(i - 1).toLowerCase(Locale.ROOT), tokens.get(i + 1));
                i++;
            }
        }
        if (pairs.isEmpty()) {
            return null;
        }
        String method = pairs.keySet().iterator().next();
        String outcome = pairs.get(method);
        Method which = method(method);
        return new Result(which, outcome(outcome), domain(which, pairs), pairs.getOrDefault("reason", ""));
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

    static Outcome outcome(@Nullable String written) {
        return switch (written == null ? "" : written.toLowerCase(Locale.ROOT)) {
            case "pass" -> Outcome.PASS;
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
        String[] names = switch (method) {
            case SPF -> new String[] {"smtp.mailfrom", "smtp.mail", "smtp.envelope-from", "smtp.helo"};
            case DKIM -> new String[] {"header.d", "header.i", "header.from"};
            case DMARC -> new String[] {"header.from", "header.d"};
            case ARC, OTHER -> new String[0];
        };
        for (String name : names) {
            String written =
                    pairs.getOrDefault(name, "").toLowerCase(Locale.ROOT).replaceAll("[<>]", "");
            String domain = written.substring(written.lastIndexOf('@') + 1);
            if (!domain.isEmpty()) {
                return domain.endsWith(".") ? domain.substring(0, domain.length() - 1) : domain;
            }
        }
        return "";
    }

    /** Words and equals signs between semicolons; comments left out, quoted strings one word. */
    private static List<List<String>> pieces(String source) {
        List<List<String>> pieces = new ArrayList<>();
        List<String> tokens = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= source.length(); i++) {
            char c = i < source.length() ? source.charAt(i) : ';';
            if (c == '(') {
                i = afterComment(source, i);
                flush(word, tokens);
            } else if (c == '"') {
                i = quoted(source, i, word);
            } else if (c <= ' ') {
                flush(word, tokens);
            } else if (c == '=' && !word.isEmpty() && !afterEquals(tokens) || c == '=' && word.isEmpty()) {
                flush(word, tokens);
                tokens.add("=");
            } else if (c == ';') {
                flush(word, tokens);
                pieces.add(tokens);
                tokens = new ArrayList<>();
            } else {
                word.append(c);
            }
        }
        return pieces;
    }

    /** An equals sign within a value ({@code mailfrom=bounce+a=b@c.example}) separates nothing. */
    private static boolean afterEquals(List<String> tokens) {
        return !tokens.isEmpty() && tokens.getLast().equals("=");
    }

    private static void flush(StringBuilder word, List<String> tokens) {
        if (!word.isEmpty()) {
            tokens.add(word.toString());
            word.setLength(0);
        }
    }

    private static int afterComment(String source, int open) {
        int depth = 0;
        for (int i = open; i < source.length(); i++) {
            char c = source.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == '\\') {
                i++;
            } else if (depth == 0) {
                return i;
            }
        }
        return source.length() - 1;
    }

    private static int quoted(String source, int open, StringBuilder word) {
        for (int i = open + 1; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '"') {
                return i;
            }
            word.append(c == '\\' && i + 1 < source.length() ? source.charAt(++i) : c);
        }
        return source.length() - 1;
    }
}
