package org.pochtenie.desk.conversation;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pochtenie.letters.protection.Protection;

/**
 * What was found out about a letter when it came, beyond its words; all of it can be found out again from its bytes.
 *
 * @param doubt of its sender, null for none
 * @param protection how it is signed or encrypted, null for neither
 * @param invitation whether a meeting is in it
 * @param enclosed which of its attachments, from 0, were in a winmail.dat
 */
public record Marks(@Nullable Doubt doubt, @Nullable Protection protection, boolean invitation, Set<Integer> enclosed) {
    public static final Marks NONE = new Marks(null, null, false, Set.of());
}
