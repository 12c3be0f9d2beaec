package org.pochtenie.desk.silence;

import java.time.Instant;
import java.util.List;
import org.pochtenie.desk.conversation.NotesForClients;
import org.springframework.stereotype.Component;

/** Notes of which a colleague said that the client may hear them. */
@Component
class NotesToTell implements WorkSoFar {
    private final NotesForClients notes;

    NotesToTell(NotesForClients notes) {
        this.notes = notes;
    }

    @Override
    public List<Done> done(Silence silence, Instant since) {
        return notes.since(since, silence.client(), silence.project()).stream()
                .map(note -> new Done("note", note.text(), note.at()))
                .toList();
    }

    @Override
    public List<Underway> underway(Silence silence) {
        return List.of();
    }
}
