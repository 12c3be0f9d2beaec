package org.pochtenie.desk.client.timeline;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.pochtenie.desk.client.Stretch;
import org.pochtenie.desk.client.TimelineSource;
import org.pochtenie.desk.plumbing.Visit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts together what each feature has of a client, the newest first. */
@Component
class Timeline {
    private static final Comparator<OnTimeline> NEWEST_FIRST = Comparator.<OnTimeline, java.time.Instant>comparing(
                    line -> line.happened().at())
            .thenComparing(OnTimeline::kind)
            .thenComparing(line -> line.happened().id())
            .reversed();

    private final ObjectProvider<TimelineSource> sources;
    private final InstantSource now;

    Timeline(ObjectProvider<TimelineSource> sources, InstantSource now) {
        this.sources = sources;
        this.now = now;
    }

    /**
     * A page of it.
     *
     * @param kind only of this kind; empty: all
     */
    List<OnTimeline> of(long client, String kind, String behind, int most, Visit visit) {
        var mark = Mark.read(behind).orElseGet(() -> new Mark(now.instant().plus(1, ChronoUnit.DAYS), "", 0));
        return sources.stream()
                .filter(source -> kind.isEmpty() || source.kind().equals(kind))
                .flatMap(source ->
                        source
                                .happened(new Stretch(client, mark.at(), mark.beforeId(source.kind()), most), visit)
                                .stream()
                                .map(happened -> new OnTimeline(source.kind(), happened)))
                .sorted(NEWEST_FIRST)
                .limit(most)
                .toList();
    }

    List<String> kinds() {
        return sources.stream().map(TimelineSource::kind).sorted().toList();
    }
}
