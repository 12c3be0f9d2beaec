package org.pochtenie.desk.conversation.reading;

import java.time.Instant;
import org.pochtenie.desk.conversation.side.Note;

/** A note for colleagues between the letters. */
public record ShownNote(Note note) implements Entry {
    @Override
    public Instant at() {
        return note.at();
    }
}
