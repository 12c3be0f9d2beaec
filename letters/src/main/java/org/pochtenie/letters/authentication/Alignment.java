package org.pochtenie.letters.authentication;

import java.util.Set;

/**
 * Says whether a domain may stand for the one of From (RFC 7489 section 3.1). Stricter than relaxed alignment there: the
 * two are equal or one lies below the other; two names below a third are not enough, for that asks for a list of all
 * public registries.
 */
final class Alignment {
    /** Names under which many countries give out domains: nobody's own. */
    private static final Set<String> REGISTRIES = Set.of(
            "co", "com", "net", "org", "gov", "edu", "ac", "or", "ne", "go", "gob", "msk", "spb", "nov", "pp", "in");

    private Alignment() {}

    static boolean aligned(String from, String other) {
        return !from.isEmpty() && (from.equals(other) || below(from, other) || below(other, from));
    }

    private static boolean below(String lower, String upper) {
        return lower.endsWith("." + upper) && upper.indexOf('.') > 0 && !registry(upper);
    }

    private static boolean registry(String domain) {
        int dot = domain.indexOf('.');
        return dot == domain.lastIndexOf('.')
                && domain.length() - dot == 3
                && REGISTRIES.contains(domain.substring(0, dot));
    }
}
