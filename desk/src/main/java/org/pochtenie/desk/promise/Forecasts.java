package org.pochtenie.desk.promise;

import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.pochtenie.desk.clock.AnswerTimes;
import org.pochtenie.desk.conversation.Conversation;
import org.pochtenie.desk.conversation.Conversations;
import org.pochtenie.rulebook.Guard;
import org.pochtenie.rulebook.duty.PromiseTerm;
import org.pochtenie.rulebook.promise.Pace;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Which promises are going to be late, as far as one can see. */
@Component
class Forecasts {
    private final PromiseRows rows;
    private final Conversations conversations;
    private final AnswerTimes answerTimes;
    private final Guard guard;
    private final ObjectProvider<HowFar> howFar;
    private final InstantSource now;

    Forecasts(
            PromiseRows rows,
            Conversations conversations,
            AnswerTimes answerTimes,
            Guard guard,
            ObjectProvider<HowFar> howFar,
            InstantSource now) {
        this.rows = rows;
        this.conversations = conversations;
        this.answerTimes = answerTimes;
        this.guard = guard;
        this.howFar = howFar;
        this.now = now;
    }

    /** By what is done of it, where that is known; else by how long such things usually take us. */
    Optional<PromiseTerm.Late> of(Promise promise) {
        var calendar = answerTimes.of(promise.conversation()).calendar().working();
        var term = new PromiseTerm(promise.made(), promise.due());
        var percent = howFar.stream()
                .map(one -> one.of(promise))
                .filter(OptionalInt::isPresent)
                .findFirst();
        if (percent.isPresent()) {
            return term.late(percent.get().getAsInt(), now.instant(), calendar);
        }
        var client = conversations
                .byId(promise.conversation())
                .map(Conversation::client)
                .orElse(null);
        return Pace.of(promise.what(), rows.past(Objects.requireNonNullElse(client, 0L)), guard.lexicons())
                .flatMap(pace -> term.late(pace.usual(), calendar));
    }
}
