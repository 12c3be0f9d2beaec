package org.pochtenie.letters.mime;

import java.util.ArrayList;
import java.util.List;
import org.pochtenie.letters.Defect;
import org.pochtenie.letters.Defect.Kind;

/** What was found wrong with a letter so far: each thing once, and not without end. */
final class Defects {
    private static final int MOST = 100;

    private final List<Defect> found = new ArrayList<>();

    void add(Kind kind, String detail) {
        Defect defect = new Defect(kind, detail);
        if (found.size() < MOST && !found.contains(defect)) {
            found.add(defect);
        }
    }

    List<Defect> all() {
        return List.copyOf(found);
    }
}
