package org.pochtenie.letters.threading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The trees of RFC 5256 section 3 (REFERENCES): each id one node, present or only spoken of. */
public final class Forest {
    /** No correspondence is so deep; farther nobody walks, for ids are invented easily. */
    private static final int DEEPEST = 5_000;

    private final Map<String, Node> nodes = new HashMap<>();
    private boolean settled;

    private static final class Node {
        final String id;
        boolean present;

        @Nullable
        Node parent;

        Node group = this;
        Node summit = this;
        Evidence evidence = Evidence.NONE;

        Node(String id) {
            this.id = id;
        }
    }

    /** Takes in a letter; of two with the same id the first counts. */
    public void plant(String id, List<String> ancestors) {
        settled = false;
        Node above = null;
        for (String ancestor : ancestors) {
            Node node = node(ancestor);
            if (above != null && node.parent == null && !leads(above, node)) {
                hang(node, above);
            }
            above = node;
        }
        Node node = node(id);
        if (node.present) {
            return;
        }
        node.present = true;
        if (above != null && above != node && !leads(above, node)) {
            hang(node, above);
            node.evidence = Evidence.IDS;
        } else if (above == null) {
            node.parent = null;
        }
    }

    /** Hangs the whole tree of {@code id} under {@code parent}; does nothing when they are of one tree already. */
    public void graft(String id, String parent, Evidence evidence) {
        Node node = node(id);
        Node top = top(node);
        if (top != top(node(parent))) {
            hang(top, node(parent));
            node.evidence = evidence;
        }
    }

    /** Whether both stand in one tree. */
    public boolean together(String one, String other) {
        return top(node(one)) == top(node(other));
    }

    /** Why the letter stands where it does. */
    public Evidence evidence(String id) {
        return node(id).evidence;
    }

    /** The id at the top of the tree in which {@code id} stands. */
    public String root(String id) {
        return top(node(id)).id;
    }

    /** The nearest ancestor that was planted itself, or null. */
    public @Nullable String nearestPresent(String id) {
        Node above = node(id).parent;
        for (int steps = 0; above != null && !above.present && steps < DEEPEST; steps++) {
            above = above.parent;
        }
        return above == null || !above.present ? null : above.id;
    }

    private Node node(String id) {
        return nodes.computeIfAbsent(id, Node::new);
    }

    private Node top(Node node) {
        settle();
        return group(node).summit;
    }

    /** While letters are planted groups may be too large, since a letter can leave its first parent; here they get exact. */
    private void settle() {
        if (settled) {
            return;
        }
        nodes.values().forEach(node -> node.group = node);
        for (Node node : nodes.values()) {
            if (node.parent != null) {
                group(node).group = group(node.parent);
            }
        }
        nodes.values().stream().filter(node -> node.parent == null).forEach(top -> group(top).summit = top);
        settled = true;
    }

    private static void hang(Node child, Node parent) {
        child.parent = parent;
        group(child).group = group(parent);
    }

    /** Whether {@code wanted} stands on the way up from {@code from}; nodes never joined need no walk. */
    private static boolean leads(Node from, Node wanted) {
        if (from == wanted) {
            return true;
        }
        if (group(from) != group(wanted)) {
            return false;
        }
        int steps = 0;
        for (Node above = from; above != null; above = above.parent) {
            if (above == wanted || ++steps > DEEPEST) {
                return true;
            }
        }
        return false;
    }

    private static Node group(Node node) {
        Node top = node;
        while (top.group != top) {
            top.group = top.group.group;
            top = top.group;
        }
        return top;
    }
}
