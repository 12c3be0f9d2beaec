package org.pochtenie.letters.threading;

import org.pochtenie.letters.OwnText;
import org.pochtenie.letters.Zone;

/** A text taken apart by whose words it holds. */
final class Pieces {
    private static final int LONGEST_ATTRIBUTION = 600;

    final StringBuilder own = new StringBuilder();
    final StringBuilder quoted = new StringBuilder();
    /** What stands above the outermost quote, where writer and time of the letter before are told. */
    final StringBuilder attribution = new StringBuilder();

    Pieces(String text) {
        boolean open = true;
        for (Zone zone : OwnText.of(text).lines()) {
            String line = text.substring(zone.start(), zone.end());
            switch (zone.kind()) {
                case OWN -> own.append(line).append('\n');
                case QUOTE, FORWARDED -> quoted.append(line).append('\n');
                case ATTRIBUTION -> {
                    if (open && !line.startsWith(">") && attribution.length() < LONGEST_ATTRIBUTION) {
                        attribution.append(line).append('\n');
                        continue;
                    }
                }
                case SIGNATURE, DISCLAIMER -> {}
            }
            open &= attribution.isEmpty();
        }
    }
}
