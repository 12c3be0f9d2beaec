package org.pochtenie.rulebook;

import java.util.List;
import java.util.stream.Stream;
import org.pochtenie.rulebook.agreement.Agreed;
import org.pochtenie.rulebook.promise.OurPromises;

/**
 * What the desk knows beyond the letters of the conversation: a list for each thing that a rule asks for.
 *
 * @param promises what we have promised before
 * @param acceptors who of the client's people accepts results; one person may stand there with several addresses
 * @param agreements that hold with the client
 */
public record Known(OurPromises promises, List<Person> acceptors, List<Agreed> agreements) {
    /** Nothing is known beyond the letters. */
    public static final Known NONE = new Known(OurPromises.NONE, List.of(), List.of());

    public Known {
        acceptors = List.copyOf(acceptors);
        agreements = List.copyOf(agreements);
    }

    public Known with(OurPromises known) {
        return new Known(known, acceptors, agreements);
    }

    /** These accept results as well. */
    public Known accepting(List<Person> more) {
        return new Known(
                promises, Stream.concat(acceptors.stream(), more.stream()).toList(), agreements);
    }

    /** This is agreed as well. */
    public Known agreed(List<Agreed> more) {
        return new Known(
                promises,
                acceptors,
                Stream.concat(agreements.stream(), more.stream()).toList());
    }
}
