package org.pochtenie.desk.silence;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.pochtenie.desk.promise.Promise;
import org.pochtenie.desk.promise.Promises;
import org.springframework.stereotype.Component;

/** What we have promised: done since, or what he still waits for. */
@Component
class PromisesSoFar implements WorkSoFar {
    private final Promises promises;
    private final Places places;

    PromisesSoFar(Promises promises, Places places) {
        this.promises = promises;
        this.places = places;
    }

    @Override
    public List<Done> done(Silence silence, Instant since) {
        return promises.doneFor(silence.client(), since).stream()
                .filter(promise -> isOf(promise, silence))
                .map(promise -> new Done("promise", promise.what(), Objects.requireNonNull(promise.doneAt())))
                .toList();
    }

    /** Of what is late already a warning speaks, not a letter about the work. */
    @Override
    public List<Underway> underway(Silence silence) {
        return promises.waitingFor(silence.client()).stream()
                .filter(promise -> promise.state() == Promise.State.OPEN && isOf(promise, silence))
                .map(promise -> new Underway("promise", promise.what(), promise.due(), null, null))
                .toList();
    }

    private boolean isOf(Promise promise, Silence silence) {
        return places.of(promise.conversation())
                .filter(place -> Objects.equals(place.project(), silence.project()))
                .isPresent();
    }
}
