package org.pochtenie.desk.talk;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A call, a meeting or a chat.
 *
 * @param conversation from which it was logged, or in which its letter went; null for none
 * @param author who logged it
 * @param logged from when on its letter is owed; null while it is still being typed
 */
public record Talk(
        long id,
        Kind kind,
        Instant held,
        With with,
        @Nullable Long conversation,
        String about,
        Noted noted,
        long author,
        @Nullable Instant logged,
        State state,
        Outcome outcome) {

    /** How one talked. */
    public enum Kind {
        CALL,
        MEETING,
        CHAT;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What became of it. */
    public enum State {
        /** Still being typed: nothing is owed. */
        BEGUN,
        /** The letter with its results is owed. */
        OWED,
        /** The letter is sent, the client has not confirmed it. */
        SENT,
        CONFIRMED,
        /** No letter is wanted. */
        DROPPED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One of which nothing is kept yet. */
    static Talk fresh(Instant at, With with, @Nullable Long conversation, long author) {
        return new Talk(
                0, Kind.CALL, at, with, conversation, "", Noted.NOTHING, author, null, State.BEGUN, Outcome.NONE);
    }

    /** What its letter says once there is one, what was noted before. */
    public Results results() {
        return outcome.told() == null ? noted.results() : outcome.told();
    }

    /** Whether it is still written in. */
    public boolean open() {
        return state == State.BEGUN || state == State.OWED;
    }

    /** What it was about, in a line: whom it was with where nobody has said. */
    public String title() {
        return about.isBlank() ? with.name() : about;
    }
}
