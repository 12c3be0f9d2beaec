package org.pochtenie.desk.conversation.letter;

import org.pochtenie.desk.archive.RawLetters;
import org.pochtenie.desk.conversation.Conversations;
import org.pochtenie.desk.conversation.LetterInConversation;
import org.pochtenie.letters.Attachment;
import org.pochtenie.letters.LetterReader;
import org.pochtenie.letters.tnef.Unwrapped;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Letters as they came: their bytes stand in the archive and are read again whenever more than the text is wanted. */
@Component
class StoredLetters {
    private final Conversations conversations;
    private final RawLetters archive;

    StoredLetters(Conversations conversations, RawLetters archive) {
        this.conversations = conversations;
        this.archive = archive;
    }

    /** What the desk knows of it without its bytes; 404 for a letter that is not there. */
    LetterInConversation known(long id) {
        return conversations.letter(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** 404 for a letter that is not there. */
    StoredLetter letter(long id) {
        var raw = archive.bytes(known(id).raw());
        return new StoredLetter(id, raw, Unwrapped.of(LetterReader.read(raw)).letter());
    }

    Attachment file(long id, int position) {
        var files = letter(id).files();
        if (position < 0 || position >= files.size()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return files.get(position);
    }
}
