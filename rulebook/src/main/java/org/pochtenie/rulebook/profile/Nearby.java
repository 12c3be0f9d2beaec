package org.pochtenie.rulebook.profile;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the known name that a mistyped one may have meant. */
public final class Nearby {
    private Nearby() {}

    /** The nearest name within a third of its letters, at least two. */
    public static Optional<String> to(String typed, Collection<String> known) {
        int reach = Math.max(2, typed.length() / 3);
        return known.stream()
                .filter(name -> distance(typed, name) <= reach)
                .min(Comparator.comparingInt(name -> distance(typed, name)));
    }

    /** How many letters have to be put in, taken out or changed. */
    private static int distance(String a, String b) {
        var row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
