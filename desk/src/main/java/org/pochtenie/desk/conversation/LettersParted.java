package org.pochtenie.desk.conversation;

import java.util.List;
import java.util.Optional;

/**
 * Letters were given a conversation of their own. Said within that transaction.
 *
 * @param waiting the letter for whose answer its client waits there, empty where he waits for none
 */
public record LettersParted(long from, long into, List<Long> letters, Optional<LetterInConversation> waiting) {}
