package org.pochtenie.desk.client;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something that somebody wants to have remembered of a client; see {@link Fact}. */
public record NewFact(
        Fact.Kind kind,
        String words,
        @Nullable LocalDate day,
        boolean yearly,
        @Nullable Long contact,
        @Nullable Long project,
        @Nullable Long letter) {

    public static NewFact of(Fact.Kind kind, String words) {
        return new NewFact(kind, words, null, false, null, null, null);
    }

    public NewFact on(@Nullable LocalDate that, boolean everyYear) {
        return new NewFact(kind, words, that, everyYear && that != null, contact, project, letter);
    }

    public NewFact from(@Nullable Long source) {
        return new NewFact(kind, words, day, yearly, contact, project, source);
    }
}
