package org.pochtenie.desk.silence;

import org.jspecify.annotations.Nullable;

/**
 * Where a contact was, or where one is owed.
 *
 * @param colleague whose conversation it is, null for nobody's
 * @param words the name of the project, else the subject of the conversation
 * @param days as the card of the project or client says, null where it says nothing
 */
record Place(
        long client,
        @Nullable Long project,
        @Nullable Long conversation,
        @Nullable Long colleague,
        String words,
        @Nullable Integer days) {}
