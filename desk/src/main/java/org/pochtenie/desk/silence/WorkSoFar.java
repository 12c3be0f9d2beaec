package org.pochtenie.desk.silence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.debt.Debt;

/** Where a letter about the work takes its words from: a bean for each ledger that knows what was done. */
public interface WorkSoFar {
    /** What was done for that client since then and may be told, the oldest first. */
    List<Done> done(Silence silence, Instant since);

    /** What we are doing for him. */
    List<Underway> underway(Silence silence);

    /** What a letter that names all this pays besides. */
    default List<Debt> owed(Silence silence) {
        return List.of();
    }

    /**
     * Something that was done.
     *
     * @param word of its kind: its words are {@code silence.letter.done.<word>}
     * @param what plain text
     */
    record Done(String word, String what, Instant at) {}

    /**
     * Something that we are doing.
     *
     * @param word of its kind: its words are {@code silence.letter.underway.<word>}
     * @param what plain text
     * @param due the hour by which it will be done, null when nobody has said
     * @param day the same where only the day is known
     * @param percent how far it is, null when nobody has said
     */
    record Underway(
            String word,
            String what,
            @Nullable Instant due,
            @Nullable LocalDate day,
            @Nullable Integer percent) {
        /** It is with the client, who has to say whether it is right. */
        static Underway withClient(String what) {
            return new Underway("result", what, null, null, null);
        }

        /** Whether he learns from it when something comes, or that it is his turn. */
        boolean says() {
            return due != null || day != null || word.equals("result");
        }

        /** Whether it is of that day. */
        boolean isOn(LocalDate date, ZoneId zone) {
            return due == null
                    ? date.equals(day)
                    : due.atZone(zone).toLocalDate().equals(date);
        }
    }
}
