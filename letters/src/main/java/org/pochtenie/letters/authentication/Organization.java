package org.pochtenie.letters.authentication;

import java.util.Set;

/** Says whether two domains belong to one organization, as relaxed alignment asks (RFC 7489 section 3.1.1). */
final class Organization {
    /** Second-level names under which many countries give out domains; the whole public list is not needed here. */
    private static final Set<String> SHARED =
            Set.of("co", "com", "net", "org", "gov", "edu", "ac", "or", "ne", "go", "msk", "spb", "in", "kiev", "gob");

    private Organization() {}

    static boolean same(String one, String other) {
        return !one.isEmpty() && !other.isEmpty() && root(one).equals(root(other));
    }

    private static String root(String domain) {
        String[] labels = domain.split("\\.");
        int count = labels.length;
        if (count <= 2) {
            return domain;
        }
        boolean shared = SHARED.contains(labels[count - 2]) && labels[count - 1].length() == 2
                || labels[count - 1].equals("ru")
                        && Set.of("pp", "nov", "msk", "spb").contains(labels[count - 2]);
        int from = shared ? count - 3 : count - 2;
        return String.join(".", java.util.Arrays.asList(labels).subList(from, count));
    }
}
