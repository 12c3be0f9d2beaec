package org.pochtenie.desk.conversation.reading;

import java.time.Instant;

/** What stands in the row of a conversation: a letter or a note. */
public sealed interface Entry permits ShownLetter, ShownNote {
    Instant at();
}
