package org.pochtenie.desk.silence;

import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.pochtenie.desk.conversation.Conversation;
import org.springframework.stereotype.Component;

/** Puts together what pages show of silences. */
@Component
class ShownSilences {
    private final Silences silences;
    private final Places places;
    private final Gaps gaps;
    private final Intervals intervals;
    private final InstantSource now;

    ShownSilences(Silences silences, Places places, Gaps gaps, Intervals intervals, InstantSource now) {
        this.silences = silences;
        this.places = places;
        this.gaps = gaps;
        this.intervals = intervals;
        this.now = now;
    }

    /** Those of the client and the project to which a conversation belongs. */
    List<ShownSilence> in(Conversation conversation) {
        return places.of(conversation.id()).stream()
                .flatMap(place -> silences.of(place.client()).stream()
                        .filter(silence -> Objects.equals(silence.project(), place.project())))
                .flatMap(this::shown)
                .toList();
    }

    List<ShownSilence> of(long client) {
        return silences.of(client).stream().flatMap(this::shown).toList();
    }

    private Stream<ShownSilence> shown(Silence silence) {
        return places.of(silence).stream()
                .map(place -> new ShownSilence(
                        silence,
                        place.words(),
                        intervals.of(place, now.instant()).days(),
                        !gaps.asked(place.client(), place.project(), now.instant())
                                .isEmpty()));
    }
}
