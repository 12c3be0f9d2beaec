package org.pochtenie.desk.talk;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pochtenie.desk.promise.Promise;
import org.pochtenie.desk.promise.Promises;
import org.pochtenie.desk.signin.Colleague;
import org.pochtenie.desk.signin.Colleagues;
import org.pochtenie.rulebook.date.Dates;
import org.springframework.stereotype.Component;

/** What we said in a talk that we shall do, with a day: once the client has confirmed it, we keep it like any promise. */
@Component
class ConfirmedPromises {
    private final Promises promises;
    private final Colleagues colleagues;

    ConfirmedPromises(Promises promises, Colleagues colleagues) {
        this.promises = promises;
        this.colleagues = colleagues;
    }

    /** Those that were found in the letter itself already are not noted twice. */
    void of(Talk talk) {
        var conversation = talk.conversation();
        var letter = talk.outcome().letter();
        if (conversation == null || letter == null) {
            return;
        }
        var inLetter = promises.inConversation(conversation).stream()
                .filter(promise -> promise.letter() == letter)
                .toList();
        inLetter.stream()
                .filter(promise -> promise.state() == Promise.State.FOUND)
                .forEach(promise -> promises.confirmed(promise.id(), promise.due()));
        var known = counts(inLetter);
        var zone = colleagues.byId(talk.author()).map(Colleague::zone).orElse(ZoneId.of("UTC"));
        for (var words : talk.results().ours()) {
            Dates.in(words, talk.held(), zone).stream()
                    .reduce((one, other) -> other)
                    .ifPresent(moment -> {
                        if (known.merge(moment.at(), -1, Integer::sum) < 0) {
                            promises.agreed(conversation, letter, talk.author(), words, moment.at());
                        }
                    });
        }
    }

    /** How many promises of the letter are due at a moment. */
    private static Map<Instant, Integer> counts(List<Promise> inLetter) {
        var counts = new HashMap<Instant, Integer>();
        inLetter.forEach(promise -> counts.merge(promise.firstDue(), 1, Integer::sum));
        return counts;
    }
}
