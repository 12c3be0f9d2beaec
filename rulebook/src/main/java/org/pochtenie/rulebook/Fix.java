package org.pochtenie.rulebook;

import java.util.List;

/**
 * What one click would change. Pure data; the caller applies it and can undo it.
 *
 * @param label the words on the button
 * @param edits none of them overlap; apply them from the last offset to the first
 */
public record Fix(Wording label, List<Edit> edits) {
    public Fix {
        edits = List.copyOf(edits);
    }

    public static Fix of(Wording label, Edit... edits) {
        return new Fix(label, List.of(edits));
    }
}
