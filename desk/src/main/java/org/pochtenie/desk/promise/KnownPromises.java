package org.pochtenie.desk.promise;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.draft.Knowing;
import org.pochtenie.rulebook.Known;
import org.pochtenie.rulebook.promise.OurPromises;
import org.springframework.stereotype.Component;

/** Tells the guard what we have promised before. */
@Component
class KnownPromises implements Knowing {
    private final PromiseRows rows;

    KnownPromises(PromiseRows rows) {
        this.rows = rows;
    }

    @Override
    public Known add(Known soFar, @Nullable Long client, @Nullable Long conversation) {
        return add(soFar, client, conversation, 0);
    }

    @Override
    public Known add(Known soFar, @Nullable Long client, @Nullable Long conversation, long author) {
        var open = conversation == null
                ? List.<Promise>of()
                : rows.where("conversation_id = ? and state in ('found', 'open')", conversation);
        return soFar.with(new OurPromises(
                open.stream()
                        .map(promise ->
                                new OurPromises.Open(String.valueOf(promise.id()), promise.what(), promise.due()))
                        .toList(),
                rows.past(Objects.requireNonNullElse(client, 0L)),
                rows.dues(author)));
    }
}
