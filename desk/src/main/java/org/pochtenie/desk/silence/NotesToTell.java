package org.pochtenie.desk.silence;

import java.time.Instant;
import java.util.List;
import org.pochtenie.desk.conversation.side.Notes;
import org.springframework.stereotype.Component;

/** Notes of which a colleague said that the client may hear them. */
@Component
class NotesToTell implements WorkSoFar {
    private final Notes notes;

    NotesToTell(Notes notes) {
        this.notes = notes;
    }

    @Override
    public List<Done> done(Silence silence, Instant since) {
        return notes.toTell(silence.client(), silence.project(), since).stream()
                .map(note -> new Done("note", note.text(), note.at()))
                .toList();
    }

    @Override
    public List<Underway> underway(Silence silence) {
        return List.of();
    }
}
