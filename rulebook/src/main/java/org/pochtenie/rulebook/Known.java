package org.pochtenie.rulebook;

import java.util.List;
import java.util.stream.Stream;
import org.pochtenie.rulebook.promise.OurPromises;

/**
 * What the desk knows beyond the letters of the conversation: a list for each thing that a rule asks for.
 *
 * @param promises what we have promised before
 * @param acceptors who of the client's people accepts results; one person may stand there with several addresses
 */
public record Known(OurPromises promises, List<Person> acceptors) {
    /** Nothing is known beyond the letters. */
    public static final Known NONE = new Known(OurPromises.NONE, List.of());

    public Known {
        acceptors = List.copyOf(acceptors);
    }

    public Known with(OurPromises known) {
        return new Known(known, acceptors);
    }

    /** These accept results as well. */
    public Known accepting(List<Person> more) {
        return new Known(
                promises, Stream.concat(acceptors.stream(), more.stream()).toList());
    }
}
