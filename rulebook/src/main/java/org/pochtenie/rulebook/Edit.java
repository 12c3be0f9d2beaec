package org.pochtenie.rulebook;

import java.util.List;

/** One step of a {@link Fix}; offsets count UTF-16 units of the draft that was read. */
public sealed interface Edit {
    /** Puts {@code text} in place of {@code [start, end)} of the draft's text; inserts where both are equal. */
    record Replace(int start, int end, String text) implements Edit {}

    /** Gives the draft this subject. */
    record SetSubject(String subject) implements Edit {}

    /** Adds people to the draft's To and Cc. */
    record AddRecipients(List<Person> to, List<Person> cc) implements Edit {
        public AddRecipients {
            to = List.copyOf(to);
            cc = List.copyOf(cc);
        }
    }

    /** Opens the file picker: only the author knows the file. */
    record ChooseFile() implements Edit {}

    /** Makes the draft the first letter of a new conversation with this subject; the old conversation keeps none. */
    record NewConversation(String subject) implements Edit {}

    static Edit insert(int at, String text) {
        return new Replace(at, at, text);
    }
}
