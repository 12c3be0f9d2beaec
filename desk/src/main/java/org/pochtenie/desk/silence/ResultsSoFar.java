package org.pochtenie.desk.silence;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.pochtenie.desk.result.Result;
import org.pochtenie.desk.result.Results;
import org.springframework.stereotype.Component;

/** Results that the client has confirmed, and those of which he has not said whether they are right. */
@Component
class ResultsSoFar implements WorkSoFar {
    private final Results results;
    private final Places places;

    ResultsSoFar(Results results, Places places) {
        this.results = results;
        this.places = places;
    }

    @Override
    public List<Done> done(Silence silence, Instant since) {
        return results.confirmedSince(silence.client(), since).stream()
                .filter(result -> isOf(result, silence))
                .map(result -> new Done(
                        "result",
                        result.words(),
                        Objects.requireNonNull(result.answer().at())))
                .toList();
    }

    @Override
    public List<Underway> underway(Silence silence) {
        return results.of(silence.client()).stream()
                .filter(result -> result.waits() && isOf(result, silence))
                .map(result -> Underway.withClient(result.words()))
                .toList();
    }

    private boolean isOf(Result result, Silence silence) {
        return places.of(result.conversation())
                .filter(place -> Objects.equals(place.project(), silence.project()))
                .isPresent();
    }
}
