package org.pochtenie.desk.conversation.letter;

import java.util.List;
import org.pochtenie.letters.Attachment;
import org.pochtenie.letters.Letter;

/** A letter read again from its bytes. */
record StoredLetter(long id, byte[] raw, Letter letter) {
    List<Attachment> files() {
        return letter.attachments();
    }

    /** Where a picture within the text is found, by its Content-ID; -1 when there is none. */
    int picture(String contentId) {
        for (int i = 0; i < files().size(); i++) {
            if (contentId.equals(files().get(i).contentId())) {
                return i;
            }
        }
        return -1;
    }
}
