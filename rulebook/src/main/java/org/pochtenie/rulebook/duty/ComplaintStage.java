package org.pochtenie.rulebook.duty;

/** How far a complaint has come (rule {@code complaint-gift}); each stage has its own step that is owed next. */
public enum ComplaintStage {
    /** Taken up; we owe the letter that restates it. */
    HEARD,
    /** Restated; the client says whether we understood. */
    RESTATED,
    /** He said so; we owe him options. */
    CONFIRMED,
    /** Options are before him; he chooses. */
    OFFERED,
    /** Chosen; we owe what was chosen, by its date. */
    CHOSEN,
    /** Done; after some days we owe the question whether all is well. */
    DONE,
    /** Asked; he says whether he is content. */
    ASKED,
    /** Content, or ended by a lead with a reason. */
    CLOSED;

    /** Whether the next word is the client's. */
    public boolean waitsForClient() {
        return this == RESTATED || this == OFFERED || this == ASKED;
    }
}
