package org.pochtenie.letters.threading;

import java.util.List;

public final class Grafting {
    public Grafting(Forest forest, List<String> nodes, List<Traces> traces) {}

    public void graft() {}
}
