package org.pochtenie.desk.talk;

import java.util.List;

/**
 * What came of a talk.
 *
 * @param agreed what was agreed
 * @param ours what we shall do
 * @param theirs what the client will do
 * @param questions what is still open
 */
public record Results(List<String> agreed, List<String> ours, List<String> theirs, List<String> questions) {
    public static final Results NONE = new Results(List.of(), List.of(), List.of(), List.of());

    public Results {
        agreed = List.copyOf(agreed);
        ours = List.copyOf(ours);
        theirs = List.copyOf(theirs);
        questions = List.copyOf(questions);
    }

    public boolean isEmpty() {
        return agreed.isEmpty() && ours.isEmpty() && theirs.isEmpty() && questions.isEmpty();
    }
}
