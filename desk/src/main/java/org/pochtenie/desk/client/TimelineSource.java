package org.pochtenie.desk.client;

import java.util.List;
import org.pochtenie.desk.plumbing.Visit;

/**
 * One kind of things that stand on a client's timeline; the feature that has them makes a bean of this. The name of the kind is
 * the text {@code timeline.<kind>}.
 */
public interface TimelineSource {
    /** The word of the kind: letters and dashes. */
    String kind();

    /**
     * What happened with that client, the newest first, no more than asked for: those whose time and number together lie before
     * those of the stretch, in SQL {@code (at, id) < (?, ?) order by at desc, id desc limit ?}.
     */
    List<Happened> happened(Stretch stretch, Visit visit);
}
