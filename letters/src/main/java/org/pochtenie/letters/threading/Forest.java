package org.pochtenie.letters.threading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The trees of RFC 5256 section 3 (REFERENCES): each id one node, present or only spoken of. */
public final class Forest {
    private final Map<String, Node> nodes = new HashMap<>();

    private static final class Node {
        final String id;
        boolean present;

        @Nullable
        Node parent;

        Node group = this;

        Node(String id) {
            this.id = id;
        }
    }

    /** Takes in a letter; of two with the same id the first counts. */
    public void plant(String id, List<String> ancestors) {
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
        } else if (above == null) {
            node.parent = null;
        }
    }

    /** The id at the top of the tree in which {@code id} stands. */
    public String root(String id) {
        Node node = node(id);
        while (node.parent != null) {
            node = node.parent;
        }
        return node.id;
    }

    /** The nearest ancestor that was planted itself, or null. */
    public @Nullable String nearestPresent(String id) {
        Node above = node(id).parent;
        while (above != null && !above.present) {
            above = above.parent;
        }
        return above == null ? null : above.id;
    }

    private Node node(String id) {
        return nodes.computeIfAbsent(id, Node::new);
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
        for (Node above = from; above != null; above = above.parent) {
            if (above == wanted) {
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
