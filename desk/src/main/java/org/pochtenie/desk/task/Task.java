package org.pochtenie.desk.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A piece of work for a client.
 *
 * @param conversation where its letters go, null for a new one
 * @param until when it will be done, null while nobody has said
 * @param offered the date in the letter that is being written to the client
 * @param told the date that the client knows, null for none
 */
public record Task(
        long id,
        long client,
        @Nullable Long project,
        @Nullable Long conversation,
        String title,
        State state,
        int percent,
        @Nullable LocalDate until,
        @Nullable LocalDate offered,
        @Nullable LocalDate told,
        Aim aim,
        @Nullable Long colleague,
        boolean clientSees,
        Instant made,
        @Nullable Instant ended) {

    /** How it stands. */
    public enum State {
        DOING,
        /** The client has to do something first. */
        WAITING,
        DONE,
        DROPPED;

        /** As the database and the message keys spell it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }

        boolean isOver() {
            return this == DONE || this == DROPPED;
        }
    }

    /**
     * What is to come of it.
     *
     * @param why what the client needs it for; empty: not known
     * @param measure by what he will see that it is good; empty: not known
     * @param acceptor contact who accepts it, null: not known
     */
    public record Aim(String why, String measure, @Nullable Long acceptor) {
        static final Aim UNKNOWN = new Aim("", "", null);

        /** What has to be asked still: why, measure, acceptor. */
        public List<String> missing() {
            return Stream.of(
                            why.isEmpty() ? "why" : "",
                            measure.isEmpty() ? "measure" : "",
                            acceptor == null ? "acceptor" : "")
                    .filter(word -> !word.isEmpty())
                    .toList();
        }
    }

    public boolean open() {
        return ended == null;
    }

    /** Whether the client does not know when it ends, or knows a date that holds no more. */
    public boolean owesDate() {
        return open() && (until == null || !Objects.equals(until, told));
    }

    /** Whether the client was told another date before. */
    public boolean moved() {
        return told != null && owesDate();
    }
}
