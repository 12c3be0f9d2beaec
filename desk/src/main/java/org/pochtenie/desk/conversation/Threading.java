package org.pochtenie.desk.conversation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the conversation of each letter of a batch by the ids that letters bear and name, never by subjects.
 *
 * <p>The nearest ancestor decides, whether it is here or was only named by others. A parent that comes late joins its
 * answers, and when it has a conversation already, theirs is merged into it.
 */
final class Threading {
    /** An id that a conversation names; {@code opens}: its first letter, which found none of them here, names that id. */
    record Named(String id, Head head, boolean opens) {}

    /** A merge of a conversation that is in the database already. */
    record Merge(Head from, Head into) {}

    private final Map<String, Head> bearers = new HashMap<>();
    private final Map<String, Map<Head, Boolean>> named = new HashMap<>();
    private final Map<String, Map<Head, Boolean>> newlyNamed = new LinkedHashMap<>();
    private final List<Merge> merges = new ArrayList<>();

    void knowsLetter(String messageId, Head head) {
        bearers.put(messageId, head);
    }

    void knowsNaming(String messageId, Head head, boolean opens) {
        name(named, messageId, head, opens);
    }

    /** The conversation of a letter, or null when it begins one. */
    @Nullable
    Head find(Incoming letter) {
        for (var ancestor : letter.ancestorsNearestFirst) {
            var bearer = bearers.get(ancestor);
            if (bearer != null) {
                return bearer.itself();
            }
            var naming = namers(ancestor);
            if (!naming.isEmpty()) {
                return naming.iterator().next();
            }
        }
        if (letter.messageId == null) {
            return null;
        }
        var answers = namers(letter.messageId);
        letter.opens = !answers.isEmpty();
        return answers.isEmpty() ? null : answers.iterator().next();
    }

    /** Remembers a letter for those that come after it, and merges what it shows to be one. */
    void place(Incoming letter, Head head) {
        for (var ancestor : letter.ancestorsNearestFirst) {
            if (letter.opens
                    || bearers.get(ancestor) != head && !namers(ancestor).contains(head)) {
                name(named, ancestor, head, letter.opens);
                name(newlyNamed, ancestor, head, letter.opens);
            }
        }
        if (letter.messageId != null) {
            mergeAnswers(letter.messageId, head);
            bearers.put(letter.messageId, head);
        }
    }

    private void mergeAnswers(String messageId, Head head) {
        for (var entry : List.copyOf(named.getOrDefault(messageId, Map.of()).entrySet())) {
            var other = entry.getKey().itself();
            if (entry.getValue() && other != head) {
                head.swallow(other);
                merges.add(new Merge(other, head));
            }
        }
    }

    List<Merge> merges() {
        return merges.stream().filter(merge -> !merge.from.fresh).toList();
    }

    /** What has to be written down: which conversation names which id. */
    List<Named> newlyNamed() {
        var all = new ArrayList<Named>();
        newlyNamed.forEach((id, heads) -> {
            var opening = new LinkedHashMap<Head, Boolean>();
            heads.forEach((head, opens) -> opening.merge(head.itself(), opens, Boolean::logicalOr));
            opening.forEach((head, opens) -> all.add(new Named(id, head, opens)));
        });
        return all;
    }

    private Set<Head> namers(String id) {
        var heads = new LinkedHashSet<Head>();
        named.getOrDefault(id, Map.of()).keySet().forEach(head -> heads.add(head.itself()));
        return heads;
    }

    private static void name(Map<String, Map<Head, Boolean>> where, String id, Head head, boolean opens) {
        where.computeIfAbsent(id, unknown -> new LinkedHashMap<>()).merge(head, opens, Boolean::logicalOr);
    }
}
