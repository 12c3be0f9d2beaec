package org.pochtenie.desk.model;

/** The model has given no answer, or none that can be understood. */
final class Unanswered extends Exception {
    private static final long serialVersionUID = 1;

    /** What came instead. */
    enum Why {
        /** No connection, or one that broke. */
        OUT_OF_REACH,
        TOO_SLOW,
        /** A status that is not 200. */
        REFUSED,
        NOT_UNDERSTOOD
    }

    private final Why why;

    Unanswered(Why why, String message) {
        super(message);
        this.why = why;
    }

    Unanswered(Why why, Throwable cause) {
        super(why.name(), cause);
        this.why = why;
    }

    Why why() {
        return why;
    }
}
