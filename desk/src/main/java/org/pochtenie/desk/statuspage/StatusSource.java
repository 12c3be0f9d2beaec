package org.pochtenie.desk.statuspage;

import java.util.List;
import org.pochtenie.desk.plumbing.Visit;

/** One feature's part of the page; a bean each. */
interface StatusSource {
    /** The word of the kind, which the buttons of its items bring back. */
    String kind();

    /** What that client may see, and nothing else: private is all that was not marked. Few rows, by an index. */
    List<StatusItem> items(long client, Visit visit);

    /** The client pressed a button of an item. Anybody may have written it: it must be looked up anew, for that client. */
    default void answered(long client, long subject, String act) {}
}
