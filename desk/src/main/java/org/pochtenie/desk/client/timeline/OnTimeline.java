package org.pochtenie.desk.client.timeline;

import org.pochtenie.desk.client.Happened;

/** A line of the timeline: what happened, and of which kind it is. */
public record OnTimeline(String kind, Happened happened) {
    /** Where the next page begins when this is the last line of one. */
    public String mark() {
        return new Mark(happened.at(), kind, happened.id()).written();
    }
}
