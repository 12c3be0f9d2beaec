package org.pochtenie.desk.conversation.reading;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.pochtenie.letters.Defect.Kind;

/**
 * What was wrong with a letter, as its reader should know it: only what may have changed the words before him.
 *
 * @param telling faults after which something of the letter may be missing or false
 * @param harmless faults of the form alone, which are told where somebody asks for details
 */
public record Defects(List<Kind> telling, List<Kind> harmless) {
    /** Mended without loss: what the reader sees is what was written. */
    private static final Set<Kind> HARMLESS = EnumSet.of(Kind.HEADER, Kind.REPEATED, Kind.DATE);

    /** Of stored kinds; one that this version does not know is left out. */
    static Defects of(List<String> stored) {
        var kinds = Arrays.stream(Kind.values())
                .filter(kind -> stored.contains(kind.name()))
                .toList();
        return new Defects(
                kinds.stream().filter(kind -> !HARMLESS.contains(kind)).toList(),
                kinds.stream().filter(HARMLESS::contains).toList());
    }

    /** The key of its words. */
    public static String word(Kind kind) {
        return "conversation.defect." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
